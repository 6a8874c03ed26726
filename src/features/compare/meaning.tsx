import { useMessages, useText } from '../../i18n/language';
import type { Library } from '../../model/compare/library';
import styles from './indicator-sheet.module.css';
import { useComparisonWords } from './words';

/** What the editors say the indicator means, and how the reports in the library word its scope. */
export function Meaning({ id, library }: { readonly id: string; readonly library: Library }) {
  const messages = useMessages();
  const words = useComparisonWords();
  const text = useText();
  const definition = library.definitions.get(id);
  const scopes = new Map<string, Set<string>>();
  for (const { place, dataset } of library.sets) {
    const record = dataset.byId.get(id);
    if (record?.type !== 'indicator') continue;
    const region = text(place.region.name);
    scopes.set(region, (scopes.get(region) ?? new Set()).add(text(record.scope)));
  }
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
            {[...scopes].map(([region, wordings]) => (
              <span key={region} className={styles.line}>
                {messages.clause(region, messages.takeaway.join([...wordings]))}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
