import { useMessages, useText } from '../../i18n/language';
import type { Library } from '../../model/compare/library';
import type { Region } from '../../model/file-schema';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

type MeaningProps = Readonly<{ id: string; library: Library; region: Region }>;

/** What the editors say the indicator means, and how the reports of the region in view word its scope. */
export function Meaning({ id, library, region }: MeaningProps) {
  const messages = useMessages();
  const words = useComparisonWords();
  const text = useText();
  const definition = library.definitions.get(id);
  const scopes = new Set(
    library.sets.flatMap(({ place, dataset }) => {
      const record = place.region.id === region.id ? dataset.byId.get(id) : undefined;
      return record?.type === 'indicator' && record.scope ? [text(record.scope)] : [];
    }),
  );
  const codes = definition?.codes ?? [];
  return (
    <dl className={styles.meaning}>
      {definition && (
        <>
          <dt>{words.definition}</dt>
          <dd>
            {text(definition.definition)}
            {definition.note && <span className={styles.small}>{text(definition.note)}</span>}
          </dd>
          <dt>{words.codes}</dt>
          <dd>{codes.length > 0 ? `${messages.sectorMenu.codes} ${codes.join(' ')}` : words.everything}</dd>
        </>
      )}
      {scopes.size > 0 && (
        <>
          <dt>{messages.source.scope}</dt>
          <dd>
            {[...scopes].map((scope) => (
              <span key={scope} className={styles.line}>
                {scope}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
