import type { ReactNode } from 'react';
import type { ListItem } from '../../parts/wall-parts';
import styles from './screens.module.css';
import { useShowWords } from './words';

type ItemsProps = { readonly items: readonly ListItem[]; readonly isFirst: boolean };

/** Each group's heading stays with its first item; a list continued from the previous screen says so. */
export function Items({ items, isFirst }: ItemsProps): ReactNode {
  const words = useShowWords();
  return items.map(({ key, group, note, node }, at) => {
    const isNew = items[at - 1]?.group !== group;
    const isContinued = at === 0 && !isFirst;
    return (
      <div key={key} className={styles.entry} data-entry>
        {isNew && (
          <h3 className={styles.group}>
            {isContinued ? words.continued(group) : group}
            {note && !isContinued && <span className={styles.note}>{note}</span>}
          </h3>
        )}
        {node}
      </div>
    );
  });
}
