import type { ReactNode } from 'react';
import { useText } from '../i18n/language';
import type { Text } from '../model/quantity-schema';
import type { FiguredMark } from './figured-marks';
import type { PanelWords } from './panel-words';
import { detailOf, RecordMark, sharedDetail } from './record-mark';
import type { PanelInput } from './use-panel';
import styles from './wall-parts.module.css';

/** A chart, or two small ones: alone on a screen, or split over several if its rows do not fit on one. */
export type Picture = Readonly<{
  key: string;
  rows: number;
  /** Most rows per screen: as many as can be distinguished from the back of a room. */
  most: number;
  /** Draws the rows from `from` up to but not including `to`. */
  draw: (from: number, to: number) => ReactNode;
}>;

/** A list entry, shown under its group's heading with as many others as fit on a screen. */
export type ListItem = Readonly<{ key: string; group: string; note?: ReactNode; node: ReactNode }>;

/** A panel for the wall: its pictures and then its lists, each on as many screens as needed. */
type WallParts = Readonly<{
  takeaway: string;
  pictures: readonly Picture[];
  items: readonly ListItem[];
}>;

/** Makes what a panel shows on the wall from its input. */
export type PanelWall = (input: PanelInput, words: PanelWords) => WallParts;

type ListOptions = Readonly<{ note?: string | undefined; dot?: boolean }>;

/** Names side by side in one entry, so that an entry is never taller than a screen. */
const MOST_NAMES = 12;

/**
 * Marks under one heading, each with its figures and description; a description that all share stands once, at the
 * heading. Those with neither follow as names side by side.
 */
export function listItems(
  group: string,
  marks: readonly FiguredMark[],
  { note, dot = false }: ListOptions = {},
): readonly ListItem[] {
  const hasMore = ({ record, figures }: FiguredMark) => figures.length > 0 || detailOf(record) !== undefined;
  const detail = sharedDetail(marks);
  const names = marks.filter((mark) => !hasMore(mark));
  const rows = Array.from({ length: Math.ceil(names.length / MOST_NAMES) }, (_, row) =>
    names.slice(row * MOST_NAMES, (row + 1) * MOST_NAMES),
  );
  return [
    ...marks.filter(hasMore).map((mark) => ({
      key: `${group} ${mark.record.id}`,
      node: <RecordMark {...mark} dot={dot} detailed={!detail} />,
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
  ].map((item) => ({ ...item, group, note: note ?? (detail && <Detail of={detail} />) }));
}

function Detail({ of }: { readonly of: Text }) {
  return useText()(of);
}

/** Whether the list also has the programme that it is part of, which shows the same nature for both. */
function isOfPlan({ record }: FiguredMark, marks: readonly FiguredMark[]): boolean {
  if (record.type !== 'measure' || record.partOf === undefined) return false;
  return marks.some(({ record: { id, nature } }) => id === record.partOf && nature === record.nature);
}

/** A picture with one row per mark; none without marks. */
export function rowsPicture<T>(
  key: string,
  marks: readonly T[],
  most: number,
  draw: (some: readonly T[]) => ReactNode,
): readonly Picture[] {
  if (marks.length === 0) return [];
  return [{ key, rows: marks.length, most, draw: (from, to) => draw(marks.slice(from, to)) }];
}

/** A picture that is not split. */
export function picture(key: string, node: ReactNode): Picture {
  return { key, rows: 1, most: 1, draw: () => node };
}
