import { DataText, useMessages } from '../i18n/language';
import type { MarkState } from '../model/filter/marks';
import type { Text } from '../model/quantity-schema';
import { usePlace } from '../store/hooks';
import styles from './scoped-name.module.css';

type ScopedNameProps = { readonly state: MarkState; readonly name: Text };

/**
 * The name of a record. Aggregates of the whole region that cannot be split (全区口径) have a dashed line under
 * it, which takes no space; the filter row, or the page, says once what the line means.
 */
export function ScopedName({ state, name }: ScopedNameProps) {
  const messages = useMessages();
  const place = usePlace();
  if (state !== 'whole' || !place) return <DataText of={name} />;
  const scope = messages.scope[place.region.level];
  return (
    <>
      <span className={styles.whole} title={scope}>
        <DataText of={name} />
      </span>
      <span className="visually-hidden"> {scope}</span>
    </>
  );
}
