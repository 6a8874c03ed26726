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
import type { DataRecord, RecordOf } from '../record-schema';

/**
 * A finding about a view as data: its figures and those computed from them. features/compare/finding-text.ts
 * puts it into words.
 */
export type Finding =
  /** An indicator compared with that of an enclosing region. */
  | Readonly<{ kind: 'against-region'; own: PlacedFigure; other: PlacedFigure; difference: Figure }>
  | Readonly<{ kind: 'target'; progress: Judged }>
  | Readonly<{ kind: 'programme'; plan: PlacedFigure; state: ProgrammeState }>
  /** An indicator compared with its value in an earlier period. */
  | Readonly<{ kind: 'since'; from: PlacedFigure; to: PlacedFigure; difference: Figure }>
  /** Includes all ties; `count` is the number of comparable rates. */
  | Readonly<{
      kind: 'fastest';
      period: PeriodCode;
      count: number;
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

export type Judged = Exclude<TargetProgress, Readonly<{ kind: 'no-actual' }>>;

export type ProgrammeState =
  | Readonly<{ kind: 'progress'; completed: PlacedFigure; progress: PlacedFigure; ahead: Figure }>
  | Readonly<{ kind: 'not-completed'; why: Reason }>;

/** The input of the finders. */
export type Selection = Readonly<{
  library: Library;
  set: LoadedSet;
  clauses: Clauses;
  /** The records that match the clauses as `in`, not `whole`, sorted by id. */
  records: readonly DataRecord[];
}>;

export function selectionOf(
  library: Library,
  set: LoadedSet,
  clauses: Clauses,
  sectors: ReadonlyMap<string, Sector>,
): Selection {
  const records = set.dataset.records
    .filter((record) => matchOf(record, clauses, sectors) === 'in')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { library, set, clauses, records };
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

const AT_MOST = 2;

/** The two with the largest weight; of equal ones the first. */
export function mostTelling<T>(findings: readonly T[], weigh: (finding: T) => number): readonly T[] {
  return [...findings].sort((a, b) => weigh(b) - weigh(a)).slice(0, AT_MOST);
}

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
    case 'fastest':
      return finding.highest[0];
    default:
      return undefined;
  }
}
