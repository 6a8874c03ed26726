import { byImportance } from '../compare/importance';
import type { Lateness } from '../compare/lateness';
import {
  type Absence,
  isReadWhole,
  type Library,
  type LoadedSet,
  type PlacedFigure,
} from '../compare/library';
import type { TargetProgress } from '../compare/targets';
import { recordsOfType } from '../dataset';
import type { Figure } from '../figure';
import type { Region, Sector } from '../file-schema';
import type { Clauses } from '../filter/clauses';
import { matchOf } from '../filter/match';
import type { PeriodCode } from '../quantity-schema';
import type { Breakdown, DataRecord, RecordOf } from '../record-schema';

/**
 * A finding about a view as data: its figures and those computed from them. features/compare/finding-text.ts
 * puts it into words.
 */
export type Finding =
  /** An indicator compared with that of an enclosing region. */
  | Readonly<{ kind: 'against-region'; own: PlacedFigure; other: PlacedFigure; difference: Figure }>
  | Readonly<{ kind: 'target'; progress: Judged }>
  | Readonly<{ kind: 'programme'; plan: PlacedFigure; state: ProgrammeState }>
  /** A project that started or finished late, or is overdue when the period ends. */
  | Readonly<{ kind: 'late'; project: RecordOf<'project'>; lateness: Lateness }>
  /** An indicator compared with its value in an earlier period. */
  | Readonly<{ kind: 'since'; from: PlacedFigure; to: PlacedFigure; difference: Figure }>
  /**
   * Of `count` rates of one family (families.ts) the highest and the lowest, ties all there, and that of the member with the
   * largest amount, where all amounts are known.
   */
  | Readonly<{
      kind: 'family';
      by: Breakdown['by'];
      period: PeriodCode;
      count: number;
      better: RecordOf<'indicator'>['better'];
      largest: Figure | null;
      highest: readonly Figure[];
      lowest: readonly Figure[];
    }>
  /** Of the `named` projects, `exact` have an exact amount; of the others, `classes` are stated as 百亿级. */
  | Readonly<{
      kind: 'largest';
      investments: readonly Figure[];
      exact: number;
      named: number;
      classes: number;
    }>
  /** `rates`, out of `count`, have no counterpart in any of the regions. */
  | Readonly<{
      kind: 'no-counterpart';
      period: PeriodCode;
      rates: readonly Figure[];
      count: number;
      regions: readonly Region[];
      why: readonly Reason[];
    }>
  /** `targets`, out of `count` for the year, have no result. */
  | Readonly<{
      kind: 'no-result';
      period: PeriodCode;
      targets: readonly PlacedFigure[];
      count: number;
      why: readonly Reason[];
    }>
  | Readonly<{ kind: 'no-amount'; without: number; named: number; why: Reason }>;

/** Why something is missing, once every file that could hold it has been read. */
export type Reason = Exclude<Absence, 'not-read'>;

type Gap = 'no-counterpart' | 'no-result' | 'no-amount';

/** Whether a finding only says what is not there: no leader is told so from a wall. */
export function isGap(finding: Finding): boolean {
  const gaps: readonly Finding['kind'][] = [
    'no-counterpart',
    'no-result',
    'no-amount',
  ] satisfies readonly Gap[];
  return (
    gaps.includes(finding.kind) || (finding.kind === 'programme' && finding.state.kind === 'not-completed')
  );
}

export type Judged = Exclude<TargetProgress, Readonly<{ kind: 'no-actual' }>>;

export type ProgrammeState =
  | Readonly<{
      kind: 'progress';
      completed: PlacedFigure;
      progress: PlacedFigure;
      ahead: Figure;
      aheadInMoney: Figure;
    }>
  | Readonly<{ kind: 'not-completed'; why: Reason }>;

/** The input of the finders. */
export type Selection = Readonly<{
  library: Library;
  set: LoadedSet;
  clauses: Clauses;
  /** The records that the clauses leave, the most important first; what only covers the selection, and more, is not among them. */
  records: readonly DataRecord[];
  sectors: ReadonlyMap<string, Sector>;
}>;

export function selectionOf(
  library: Library,
  set: LoadedSet,
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): Selection {
  const records = set.dataset.records
    .filter((record) => matchOf(record, clauses, sectors) === 'in')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .sort(byImportance({ ...set.dataset, headlines: set.place.period.headlines, sectors }));
  return { library, set, clauses, records, sectors };
}

/** Whether a figure is selected: not every figure of a record with a selected nature has that nature. */
export function isSelected({ records, clauses }: Selection, { record, nature }: Figure): boolean {
  return records.includes(record) && (clauses.nature?.includes(nature) ?? true);
}

/** Why a record of the set lacks a figure. */
export function absenceWithin({ library, set }: Selection): Reason {
  return isReadWhole(library, set) ? 'not-in-source' : 'not-in-database';
}

export function indicatorsIn({ records }: Selection): readonly RecordOf<'indicator'>[] {
  return recordsOfType(records, 'indicator');
}

/** So many findings of a kind; the most important come first. */
export const AT_MOST = 2;

/** The only or first indicator of a finding; null if it is about projects or about missing figures. */
export function indicatorOf(finding: Finding): RecordOf<'indicator'> | null {
  const record = figureOfIndicator(finding)?.record;
  return record?.type === 'indicator' ? record : null;
}

function figureOfIndicator(finding: Finding): Figure | undefined {
  switch (finding.kind) {
    case 'against-region':
      return finding.own.figure;
    case 'target':
      return finding.progress.actual.figure;
    case 'since':
      return finding.to.figure;
    case 'family':
      return finding.largest ?? finding.highest[0];
    default:
      return undefined;
  }
}
