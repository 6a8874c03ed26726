import { useSortable } from '@dnd-kit/sortable';
import { clsx } from 'clsx/lite';
import { useId, useState } from 'react';
import { changePage, duplicatePage, pageNumber, removePage } from '../../model/orders/order-pages';
import type { RunningPage } from '../../model/orders/running-order';
import { Button } from '../../ui/button';
import { DraftInput } from './draft-input';
import { useOrganiser } from './organiser-context';
import { PageAbout } from './page-about';
import { PageDetails } from './page-details';
import styles from './page-row.module.css';
import { usePageTitle, useShownTitle } from './page-title';
import { useOrderWords } from './words';

type PageRowProps = {
  readonly page: RunningPage;
  /** Index among all pages. */
  readonly position: number;
  readonly onMove: (to: number) => void;
};

/** One page: its title, what it shows, and its actions. */
export function PageRow({ page, position, onMove }: PageRowProps) {
  const words = useOrderWords();
  const { order, isOwn, edit } = useOrganiser();
  const titleOf = usePageTitle();
  const shownTitle = useShownTitle();
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({
      id: page.id,
      disabled: !isOwn,
      attributes: { roleDescription: words.sorting.role },
    });
  const number = pageNumber(order, page.id);
  const name = number === null ? words.hiddenPage(titleOf(page)) : words.page(number, titleOf(page));
  return (
    <li
      ref={setNodeRef}
      className={styles.row}
      data-page={page.id}
      data-hidden={page.hidden || undefined}
      data-dragged={isDragging || undefined}
      onKeyDown={(event) => {
        const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        // Escape ends the drag only: the sheet stays open.
        if (isDragging && event.key === 'Escape') event.preventDefault();
        if (!isOwn || isDragging || !event.altKey || step === undefined) return;
        event.preventDefault();
        onMove(position + step);
      }}
      style={{
        transform: transform ? `translateY(${Math.round(transform.y)}px)` : undefined,
        // --motion is zero if the user prefers less motion.
        transition: transition && 'transform var(--motion) ease',
      }}
    >
      {isOwn && (
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          className={styles.handle}
          aria-label={words.of(words.handle, name)}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          title={words.handleHint}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      )}
      <span className={styles.number}>{number ?? words.hidden}</span>
      <div className={styles.main}>
        {isOwn ? (
          <DraftInput
            className={styles.title}
            aria-label={words.of(words.title, name)}
            placeholder={shownTitle(page)}
            maxLength={120}
            value={page.title ?? ''}
            onCommit={(text) =>
              edit((one) => changePage(one, page.id, { title: text.trim() === '' ? null : text }), '')
            }
          />
        ) : (
          <p className={clsx(styles.title, styles.fixed)}>{titleOf(page)}</p>
        )}
        <PageAbout page={page} />
        <Tools
          page={page}
          name={name}
          number={number}
          position={position}
          onMove={onMove}
          details={{ id: detailsId, isOpen, toggle: () => setOpen(!isOpen) }}
        />
        {isOpen && <PageDetails id={detailsId} page={page} name={name} />}
      </div>
    </li>
  );
}

type ToolsProps = Pick<PageRowProps, 'page' | 'position' | 'onMove'> & {
  readonly name: string;
  readonly number: number | null;
  readonly details: Readonly<{ id: string; isOpen: boolean; toggle: () => void }>;
};

function Tools({ page, name, number, position, onMove, details }: ToolsProps) {
  const words = useOrderWords();
  const { order, isOwn, edit, present, focusUndo } = useOrganiser();
  const titleOf = usePageTitle();
  const title = titleOf(page);
  const { actions, said } = words;
  const last = order.pages.length - 1;
  const remove = () => {
    const next = order.pages[position + 1] ?? order.pages[position - 1];
    edit((one) => removePage(one, page.id), said.removed(title));
    const row = next && document.querySelector(`[data-page="${CSS.escape(next.id)}"] button`);
    if (row instanceof HTMLElement) row.focus();
    else focusUndo();
  };
  const tool = (id: keyof typeof actions, onClick: () => void, sign?: string, isOff = false) => (
    <Button
      tone="quiet"
      aria-label={words.of(actions[id], name)}
      title={sign && actions[id]}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {sign ? <span aria-hidden="true">{sign}</span> : actions[id]}
    </Button>
  );
  return (
    <div className={styles.tools}>
      {number !== null && tool('present', () => present(number))}
      {isOwn && (
        <>
          {tool('up', () => onMove(position - 1), '↑', position === 0)}
          {tool('down', () => onMove(position + 1), '↓', position === last)}
          <Button
            tone="quiet"
            aria-label={words.of(words.details, name)}
            aria-expanded={details.isOpen}
            aria-controls={details.isOpen ? details.id : undefined}
            onClick={details.toggle}
          >
            {words.details}
          </Button>
          {tool('duplicate', () => edit((one) => duplicatePage(one, page.id), said.duplicated(title)))}
          {tool(page.hidden ? 'show' : 'hide', () =>
            edit(
              (one) => changePage(one, page.id, { hidden: !page.hidden }),
              page.hidden ? said.showed(title) : said.hid(title),
            ),
          )}
          {tool('remove', remove)}
        </>
      )}
    </div>
  );
}
