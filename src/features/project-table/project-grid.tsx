import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../i18n/language';
import type { TableLine } from '../../model/projects/project-table';
import type { ColumnId } from '../../model/projects/project-view';
import { useAppStore } from '../../store/store';
import { usePrinting } from '../../ui/use-printing';
import { GridLine } from './grid-line';
import styles from './project-grid.module.css';
import { TableHead } from './table-head';
import { useGridKeys } from './use-grid-keys';
import type { ProjectRows } from './use-project-rows';
import { useVirtualLines } from './use-virtual-lines';
import { useProjectTableWords } from './words';

/** More would be a stack of paper rather than a table. */
const PRINTED_LINES = 300;

/** Column widths in rem, and shares of the rest. Not by content, because every row is its own grid. */
const widths: Readonly<Record<ColumnId, readonly [rem: number, share: number]>> = {
  name: [14, 5],
  stage: [6.25, 1],
  category: [6.25, 1],
  sector: [8.5, 2],
  town: [7, 1],
  investment: [8.75, 1],
  scale: [7, 1],
  'annual-plan': [8, 1],
  completed: [8, 1],
  progress: [7, 1],
  start: [7.5, 1],
  finish: [7.5, 1],
  topic: [8.5, 2],
  milestone: [11, 4],
  lead: [8.5, 2],
  source: [5.5, 1],
  nature: [5.5, 1],
  period: [7.5, 1],
};

/** The table: only visible rows are in the page, but screen readers get the number of all rows. */
export function ProjectGrid({ table, view, lines }: ProjectRows) {
  const messages = useMessages();
  const { table: words } = useProjectTableWords();
  const printing = usePrinting();
  const openProject = useAppStore((state) => state.openProject);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [headHeight, setHeadHeight] = useState(0);
  const [activeKey, setActiveKey] = useState('');
  const { columns, sort, group } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these change the height of the head.
  useLayoutEffect(() => setHeadHeight(head.current?.offsetHeight ?? 0), [columns, messages]);

  // The active row stays the same through sorts and filters; if it is gone, the first row becomes active.
  const active = useMemo(
    () =>
      Math.max(
        0,
        lines.findIndex((line) => keyOf(line) === activeKey),
      ),
    [lines, activeKey],
  );
  const { virtualizer, shown } = useVirtualLines({
    lines,
    active,
    scroller,
    headHeight,
    keyOf,
    enabled: !printing,
  });
  const activate = (line: TableLine | undefined) => line && setActiveKey(keyOf(line));
  const keys = useGridKeys({
    count: lines.length,
    active,
    pageSize: shown.length,
    activate: (index) => {
      activate(lines[index]);
      virtualizer.scrollToIndex(index);
    },
    open: () => {
      const line = lines[active];
      const project = line?.kind === 'project' && table.projects[line.row];
      if (project) openProject(project.id);
    },
  });

  const placed = printing
    ? lines.slice(0, PRINTED_LINES).map((_, index) => ({ index, placing: {} }))
    : shown.map(({ index, start }) => ({
        index,
        placing: {
          ref: virtualizer.measureElement,
          style: { transform: `translateY(${start - headHeight}px)` },
        },
      }));
  return (
    <div ref={scroller} className={styles.scroller} data-printing={printing || undefined}>
      <table
        aria-label={words.title}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length}
        className={styles.grid}
        style={tracksOf(columns)}
      >
        <thead ref={head} className={styles.head}>
          <TableHead columns={columns} sort={sort} />
        </thead>
        <tbody
          {...keys}
          className={styles.body}
          style={printing ? undefined : { height: virtualizer.getTotalSize() }}
        >
          {placed.map(({ index, placing }) => {
            const line = lines[index];
            return (
              line && (
                <GridLine
                  {...placing}
                  key={keyOf(line)}
                  table={table}
                  line={line}
                  index={index}
                  columns={columns}
                  group={group}
                  isActive={index === active}
                  onFocus={() => activate(line)}
                />
              )
            );
          })}
        </tbody>
      </table>
      {lines.length === 0 && <p className={styles.empty}>{words.none}</p>}
      {printing && lines.length > PRINTED_LINES && <p>{words.printed(PRINTED_LINES, lines.length)}</p>}
    </div>
  );
}

/** On paper nothing scrolls, so columns share the available width. */
function tracksOf(columns: readonly ColumnId[]): CSSProperties {
  const tracks = columns.map((column) => {
    const [rem, share] = widths[column];
    return column === 'name' ? `minmax(var(--name), ${share}fr)` : `minmax(${rem}rem, ${share}fr)`;
  });
  const others = columns.reduce((sum, column) => (column === 'name' ? sum : sum + widths[column][0]), 0);
  const printed = columns.map((column) => `minmax(0, ${widths[column][0]}fr)`);
  return {
    '--columns': tracks.join(' '),
    '--others': `${others}rem`,
    '--printed-columns': printed.join(' '),
  } as CSSProperties;
}

/** A project in several groups has a line in each. */
function keyOf(line: TableLine): string {
  return line.kind === 'heading' ? `heading ${line.group.value}` : `${line.row} ${line.group}`;
}
