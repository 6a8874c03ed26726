import type { ReactNode } from 'react';
import type { FiguredMark } from './figured-marks';
import type { PanelWords } from './panel-words';
import { detailOf, RecordMark } from './record-mark';
import type { PanelInput } from './use-panel';
import styles from './wall-parts.module.css';

/** A chart, or two small ones: on a screen alone, or cut into several where its rows do not fit on one. */
export type Picture = Readonly<{
  key: string;
  rows: number;
  /** Rows of one screen at most: as many as can be told apart from the back of a room. */
  most: number;
  /** The rows from one number to before another. */
  draw: (from: number, to: number) => ReactNode;
}>;

/** What is listed, as many as fit on a screen, under the heading of its group. */
export type ListItem = Readonly<{ key: string; group: string; note?: string | undefined; node: ReactNode }>;

/** A panel for the wall: its pictures and then its lists, each on as many screens as they take. */
type WallParts = Readonly<{
  takeaway: string;
  pictures: readonly Picture[];
  items: readonly ListItem[];
}>;

/** What a panel shows on the wall, from its records and what filters them. */
export type PanelWall = (input: PanelInput, words: PanelWords) => WallParts;

type ListOptions = Readonly<{ note?: string | undefined; dot?: boolean }>;

/** Names that stand side by side, so that no list of them is higher than a screen. */
const MOST_NAMES = 12;

/**
 * Marks under one heading, each with its figures and what is said of it. Those of which the source has nothing but the name
 * follow side by side.
 */
export function listItems(
  group: string,
  marks: readonly FiguredMark[],
  { note, dot = false }: ListOptions = {},
): readonly ListItem[] {
  const hasMore = ({ record, figures }: FiguredMark) => figures.length > 0 || detailOf(record) !== undefined;
  const names = marks.filter((mark) => !hasMore(mark));
  const rows = Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, row) =>
    names.slice(row * MOST_NAMES, (row + 1) * MOST_NAMES),
  );
  return [
    ...marks.filter(hasMore).map((mark) => ({
      key: `${group} ${mark.record.id}`,
      node: <RecordMark {...mark} dot={dot} detailed />,
    })),
    ...rows.map((row) => ({
      key: `${group} ${row.map(({ record }) => record.id)}`,
      node: (
        <div className={styles.names}>
          {row.map((mark) => (
            <RecordMark key={mark.record.id} {...mark} dot={dot} showNature={!isOfPlan(mark, marks)} />
          ))}
        </div>
      ),
    })),
  ].map((item) => ({ ...item, group, note }));
}

/** Whether what it is part of stands in the same list and says of both that they are planned or expected. */
function isOfPlan({ record }: FiguredMark, marks: readonly FiguredMark[]): boolean {
  if (record.type !== 'measure' || record.partOf === undefined) return false;
  return marks.some(({ record: { id, nature } }) => id === record.partOf && nature === record.nature);
}

/** A picture of one row for each mark, where there is any mark. */
export function rowsPicture<T>(
  key: string,
  marks: readonly T[],
  most: number,
  draw: (some: readonly T[]) => ReactNode,
): readonly Picture[] {
  if (marks.length === 0) return [];
  return [{ key, rows: marks.length, most, draw: (from, to) => draw(marks.slice(from, to)) }];
}

/** A picture that is not cut. */
export function picture(key: string, node: ReactNode): Picture {
  return { key, rows: 1, most: 1, draw: () => node };
}
