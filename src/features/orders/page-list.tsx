import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { movePage } from '../../model/orders/order-pages';
import { useOrganiser } from './organiser-context';
import styles from './page-list.module.css';
import { PageRow } from './page-row';
import { usePageTitle } from './page-title';
import { useDragToSort } from './use-drag-to-sort';
import { useOrderWords } from './words';

/** The pages of the order in view, in their order, which the pointer and the keyboard can change. */
export function PageList() {
  const words = useOrderWords();
  const { order, isOwn, edit } = useOrganiser();
  const titleOf = usePageTitle();
  const { pages } = order;
  const move = (id: string, to: number) => {
    const page = pages.find((one) => one.id === id);
    if (!page || to < 0 || to >= pages.length || pages[to] === page) return;
    const focused = document.activeElement;
    // The focus goes along with its row, which browsers take it from when the row is put elsewhere.
    flushSync(() =>
      edit((one) => movePage(one, id, to), words.said.moved(titleOf(page), to + 1, pages.length)),
    );
    if (focused instanceof HTMLElement) focused.focus();
  };
  const { list, drag, grab } = useDragToSort(move);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-page]');
    const at = row ? pages.findIndex(({ id }) => id === row.dataset.page) : -1;
    const page = pages[at];
    if (!isOwn || !event.altKey || step === undefined || !page) return;
    event.preventDefault();
    move(page.id, at + step);
  };
  if (pages.length === 0) return <p>{words.noPages}</p>;
  return (
    <ol ref={list} className={styles.pages} onKeyDown={onKey}>
      {pages.map((page, at) => (
        <PageRow
          key={page.id}
          page={page}
          position={at}
          onMove={(to) => move(page.id, to)}
          onGrab={(event) => grab(event, at)}
          isDragged={drag?.from === at}
          drop={dropAt(drag?.to, at, pages.length)}
        />
      ))}
    </ol>
  );
}

/** On which side of a row the line stands that shows where a page would go. */
function dropAt(to: number | undefined, at: number, length: number): 'before' | 'after' | undefined {
  if (to === at) return 'before';
  return to === length && at === length - 1 ? 'after' : undefined;
}
