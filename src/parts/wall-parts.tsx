import type { ReactNode } from 'react';
import type { FiguredMark } from './figured-marks';
import { RecordMark } from './record-mark';
import type { PanelInput } from './use-panel';

/** What fills a screen alone: a chart, or two small ones. */
export type Picture = Readonly<{ key: string; node: ReactNode }>;

/** What is listed, as many as fit on a screen, under the heading of its group. */
export type ListItem = Readonly<{ key: string; group: string; note?: string | undefined; node: ReactNode }>;

/** A panel for the wall: its pictures, a screen each, and then its lists, on as many screens as they take. */
export type WallParts = Readonly<{
  takeaway: string;
  input: PanelInput;
  pictures: readonly Picture[];
  items: readonly ListItem[];
}>;

export type WallProps = Readonly<{ children: (parts: WallParts) => ReactNode }>;

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

/** As many as can be told apart from the back of a room, a screen each. */
export function inScreens<T>(
  key: string,
  marks: readonly T[],
  most: number,
  draw: (some: readonly T[]) => ReactNode,
): readonly Picture[] {
  return Array.from({ length: Math.ceil(marks.length / most) }, (_, at) => ({
    key: `${key} ${at}`,
    node: draw(marks.slice(at * most, (at + 1) * most)),
  }));
}

/** A screen with a picture, where there is anything to draw. */
export function picture(key: string, isThere: boolean, node: ReactNode): readonly Picture[] {
  return isThere ? [{ key, node }] : [];
}
