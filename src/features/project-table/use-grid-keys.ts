import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

const sidewaysSteps: Partial<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

type GridKeysOptions = Readonly<{
  count: number;
  active: number;
  /** Rows that Page Up and Page Down move by. */
  pageSize: number;
  /** Renders the row and scrolls it into view. */
  activate: (index: number) => void;
  /** Opens the active row's details. */
  open: () => void;
}>;

/**
 * Up, Down, Page Up, Page Down, Home and End change the row and keep the column; Left and Right move through
 * the row's marks; Enter on the row opens it. A row that is not rendered yet gets the focus once it is.
 */
export function useGridKeys({ count, active, pageSize, activate, open }: GridKeysOptions) {
  const body = useRef<HTMLTableSectionElement>(null);
  /** The column to focus in the new row; null: the row itself; undefined: the focus stays where it is. */
  const entering = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (entering.current === undefined) return;
    const column = entering.current;
    entering.current = undefined;
    const row = body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    const mark = column && row?.querySelector<HTMLElement>(`[data-column="${column}"] [data-mark]`);
    (mark || row)?.focus({ preventScroll: true });
  }, [active]);

  const changeRow = (step: number, column: string | null) => {
    const next = Math.min(Math.max(active + step, 0), count - 1);
    if (next === active) return;
    entering.current = column;
    activate(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[data-index]');
    const sideways = sidewaysSteps[event.key];
    const step = stepOf(event.key, pageSize, count);
    if (row && sideways !== undefined) moveWithin(row, event.target, sideways);
    else if (step !== undefined)
      changeRow(step, event.target.closest('[data-column]')?.getAttribute('data-column') ?? null);
    else if (event.key === 'Enter' && event.target === row) open();
    else return;
    event.preventDefault();
  };
  return { ref: body, onKeyDown };
}

function stepOf(key: string, page: number, count: number): number | undefined {
  const steps: Partial<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: page,
    PageUp: -page,
    Home: -count,
    End: count,
  };
  return steps[key];
}

function moveWithin(row: HTMLElement, from: HTMLElement, step: number) {
  const stops = [row, ...row.querySelectorAll<HTMLElement>('[data-mark]')];
  const next = Math.min(Math.max(stops.indexOf(from) + step, 0), stops.length - 1);
  stops[next]?.focus();
}
