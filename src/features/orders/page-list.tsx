import { flushSync } from 'react-dom';
import { movePage } from '../../model/orders/order-pages';
import { useOrganiser } from './organiser-context';
import styles from './page-list.module.css';
import { PageRow } from './page-row';
import { usePageTitle } from './page-title';
import { SortablePages } from './sortable-pages';
import { useOrderWords } from './words';

/** The pages of the order in view, sortable by pointer and keyboard. */
export function PageList() {
  const words = useOrderWords();
  const { order, edit } = useOrganiser();
  const titleOf = usePageTitle();
  const { pages } = order;
  const move = (id: string, to: number) => {
    const page = pages.find((one) => one.id === id);
    if (!page || to < 0 || to >= pages.length || pages[to] === page) return;
    const focused = document.activeElement;
    // Browsers drop the focus when its row moves in the document: restore it.
    flushSync(() =>
      edit((one) => movePage(one, id, to), words.said.moved(titleOf(page), to + 1, pages.length)),
    );
    if (focused instanceof HTMLElement) focused.focus();
  };
  if (pages.length === 0) return <p>{words.noPages}</p>;
  return (
    <SortablePages pages={pages} onMove={move}>
      <ol className={styles.pages}>
        {pages.map((page, at) => (
          <PageRow key={page.id} page={page} position={at} onMove={(to) => move(page.id, to)} />
        ))}
      </ol>
    </SortablePages>
  );
}
