import { useId, useState } from 'react';
import { unitText } from '../../i18n/format';
import { useLanguage, useText } from '../../i18n/language';
import type { Library } from '../../model/compare/library';
import { indicatorName } from '../../model/compare/library';
import {
  type Limits,
  limitsFrom,
  type ThresholdChoice,
  thresholdChoices,
} from '../../model/compare/thresholds';
import type { Place } from '../../model/place';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './threshold-editor.module.css';
import { useComparisonWords } from './words';

type ThresholdEditorProps = { readonly library: Library; readonly place: Place };

/** What reference lines may be set for, with those that are, to be changed for this browser alone. */
export function ThresholdEditor({ library, place }: ThresholdEditorProps) {
  const { watch: words } = useComparisonWords();
  const text = useText();
  const overrides = useAppStore((state) => state.thresholds);
  const choices = thresholdChoices(library, place, overrides);
  if (choices.length === 0) return null;
  const nameOf = (id: string) => {
    const name = indicatorName(library, id, place.region.level);
    return name ? text(name) : id;
  };
  return (
    <details className={styles.editor}>
      <summary>{words.all(choices.filter(({ inForce }) => inForce).length)}</summary>
      <p className={styles.small}>{words.kept}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.meets}</th>
            <th scope="col">{words.warns}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {choices.map((of) => (
            <Row key={of.ref} of={of} name={nameOf(of.indicator)} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const limitKeys = ['meets', 'warns'] as const;
const typedFrom = (limits: Limits | undefined) => ({
  meets: limits ? String(limits.meets) : '',
  warns: String(limits?.warns ?? ''),
});

/** What is typed counts once the field is left or Enter pressed; what cannot be is kept as typed, with the reason. */
function Row({ of, name }: { readonly of: ThresholdChoice; readonly name: string }) {
  const words = useComparisonWords();
  const language = useLanguage();
  const setThreshold = useAppStore((state) => state.setThreshold);
  const [typed, setTyped] = useState(() => typedFrom(of.inForce?.limits));
  const [refused, setRefused] = useState<string | null>(null);
  const refusalId = useId();
  const { ref, better, key, unit, stated, inForce } = of;
  const isOwn = inForce !== null && inForce.source === null;
  const { refused: reasons, ...labels } = words.watch;
  const commit = () => {
    const limits = limitsFrom(better, typed);
    if (limits === 'no-number') setRefused(reasons[limits]);
    else if (limits === 'wrong-order') setRefused(reasons[limits][better]);
    else {
      setRefused(null);
      const isStated = limits?.meets === stated?.limits.meets && limits?.warns === stated?.limits.warns;
      setThreshold(ref, isStated ? null : limits);
      if (limits === null) setTyped(typedFrom(stated?.limits));
    }
  };
  const reset = () => {
    setTyped(typedFrom(stated?.limits));
    setRefused(null);
    setThreshold(ref, null);
  };
  const kindName = words[key];
  const unitName = unitText({ amount: 0, printed: '0', unit, qualifier: 'exact' }, language);
  return (
    <>
      <tr>
        <th scope="row">
          {name}
          <span className={styles.small}>
            {kindName} {unitName && `(${unitName})`}
          </span>
        </th>
        {limitKeys.map((limit) => (
          <td key={limit}>
            <input
              type="number"
              step="any"
              aria-label={`${name} ${kindName} ${labels[limit]}`}
              aria-invalid={refused !== null}
              aria-describedby={refused === null ? undefined : refusalId}
              value={typed[limit]}
              onChange={(event) => setTyped({ ...typed, [limit]: event.target.value })}
              onBlur={commit}
              onKeyDown={(event) => {
                if (event.key === 'Enter') commit();
              }}
            />
          </td>
        ))}
        <td>
          <Button tone="quiet" disabled={!isOwn && refused === null} onClick={reset}>
            {labels.reset}
          </Button>
        </td>
      </tr>
      {refused !== null && (
        <tr>
          <td colSpan={4} id={refusalId} role="alert">
            {refused}
          </td>
        </tr>
      )}
    </>
  );
}
