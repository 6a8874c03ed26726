import { useId, useState } from 'react';
import { unitText } from '../../i18n/format';
import { useLanguage, useText } from '../../i18n/language';
import { indicatorName } from '../../model/compare/indicator-name';
import type { Library } from '../../model/compare/library';
import { type Limits, limitsFrom, type ThresholdInForce } from '../../model/compare/thresholds';
import { thresholdsOf } from '../../model/compare/watch';
import type { Place } from '../../model/places';
import { useAppStore } from '../../store/store';
import { Button } from '../../ui/button';
import styles from './threshold-editor.module.css';
import { useComparisonWords } from './words';

type ThresholdEditorProps = { readonly library: Library; readonly place: Place };

/** Every threshold of the region with its two limits, editable for this browser only. */
export function ThresholdEditor({ library, place }: ThresholdEditorProps) {
  const { watch: words } = useComparisonWords();
  const text = useText();
  const overrides = useAppStore((state) => state.thresholds);
  const thresholds = thresholdsOf(library, place, overrides);
  if (thresholds.length === 0) return null;
  const nameOf = (id: string) => {
    const name = indicatorName(library, id, place.region.level);
    return name ? text(name) : id;
  };
  return (
    <details className={styles.editor}>
      <summary>{words.all(thresholds.length)}</summary>
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
          {thresholds.map((of) => (
            <Row key={of.ref} of={of} name={nameOf(of.threshold.indicator)} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

const limitKeys = ['meets', 'warns'] as const;
const typedFrom = ({ meets, warns }: Limits) => ({ meets: String(meets), warns: String(warns) });

/** Input applies on blur or Enter; invalid input stays as typed, with the reason. */
function Row({ of, name }: { readonly of: ThresholdInForce; readonly name: string }) {
  const words = useComparisonWords();
  const language = useLanguage();
  const setThreshold = useAppStore((state) => state.setThreshold);
  const [typed, setTyped] = useState(() => typedFrom(of.limits));
  const [refused, setRefused] = useState<string | null>(null);
  const refusalId = useId();
  const { threshold, ref, isOwn } = of;
  const { better, key, unit } = threshold;
  const { refused: reasons, ...labels } = words.watch;
  const commit = () => {
    const limits = limitsFrom(better, typed);
    if (limits === 'no-number') setRefused(reasons[limits]);
    else if (limits === 'wrong-order') setRefused(reasons[limits][better]);
    else {
      setRefused(null);
      const isEditors = limits.meets === threshold.meets && limits.warns === threshold.warns;
      setThreshold(ref, isEditors ? null : limits);
    }
  };
  const reset = () => {
    setTyped(typedFrom(threshold));
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
