import type { ReactNode } from 'react';
import type { FiguredMark } from './figured-marks';
import type { PanelWords } from './panel-words';
import { RecordMark } from './record-mark';
import type { PanelInput } from './use-panel';

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

/** Marks under one heading, each with its figures and what is said of it. */
export function listItems(
  group: string,
  marks: readonly FiguredMark[],
  { note, dot = false }: ListOptions = {},
): readonly ListItem[] {
  return marks.map((mark) => ({
    key: `${group} ${mark.record.id}`,
    group,
    note,
    node: <RecordMark {...mark} dot={dot} detailed />,
  }));
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
