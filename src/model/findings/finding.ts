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
import { type Clauses, matchOf } from '../filter/filters';
import type { PeriodCode } from '../quantity-schema';
import type { DataRecord, RecordOf } from '../record-schema';

/**
 * Something worth saying of a view, as data: the figures that it speaks of and those computed from them. The words are
 * made of it in i18n/finding-text.ts.
 */
export type Finding =
  /** An indicator beside that of a region that its own lies in. */
  | Readonly<{ kind: 'against-region'; own: PlacedFigure; other: PlacedFigure; difference: Figure }>
  | Readonly<{ kind: 'target'; progress: Judged }>
  | Readonly<{ kind: 'programme'; plan: PlacedFigure; state: ProgrammeState }>
  /** An indicator beside itself in an earlier period. */
  | Readonly<{ kind: 'since'; from: PlacedFigure; to: PlacedFigure; difference: Figure }>
  /** Ties are all there; `count` rates are comparable, these among them. */
  | Readonly<{
      kind: 'fastest';
      period: PeriodCode;
      count: number;
      highest: readonly Figure[];
      lowest: readonly Figure[];
    }>
  /** Of the `named` projects `exact` have an amount; of the others `classes` are only said to be 百亿级. */
  | Readonly<{
      kind: 'largest';
      investments: readonly Figure[];
      exact: number;
      named: number;
      classes: number;
    }>
  /** Of `count` rates these have no counterpart in any of the regions. */
  | Readonly<{
      kind: 'no-counterpart';
      period: PeriodCode;
      rates: readonly Figure[];
      count: number;
      regions: readonly Region[];
      why: readonly Reason[];
    }>
  /** Of `count` targets for the year these have no result. */
  | Readonly<{
      kind: 'no-result';
      period: PeriodCode;
      targets: readonly PlacedFigure[];
      count: number;
      why: readonly Reason[];
    }>
  | Readonly<{ kind: 'no-amount'; without: number; named: number; why: Reason }>;

/** Why something is not there, once all that could hold it has been read. */
export type Reason = Exclude<Absence, 'not-read'>;

export type Judged = Exclude<TargetProgress, Readonly<{ kind: 'no-actual' }>>;

export type ProgrammeState =
  | Readonly<{ kind: 'progress'; completed: PlacedFigure; progress: PlacedFigure; ahead: Figure }>
  | Readonly<{ kind: 'not-completed'; why: Reason }>;

/** What findings may speak of. */
export type Selection = Readonly<{
  library: Library;
  set: LoadedSet;
  clauses: Clauses;
  /** The records that the clauses leave, by id; what only covers the selection, and more, is not among them. */
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

/** Whether a figure of the set is the selection's: a record with a forecast among its figures is not all forecast. */
export function isSelected({ records, clauses }: Selection, { record, nature }: Figure): boolean {
  return records.includes(record) && (clauses.nature?.includes(nature) ?? true);
}

/** Why a record of the set does not have what it might. */
export function absenceWithin({ library, set }: Selection): Reason {
  return isReadWhole(library, set) ? 'not-in-source' : 'not-in-database';
}

export function indicatorsIn({ records }: Selection): readonly RecordOf<'indicator'>[] {
  return recordsOfType(records, 'indicator');
}

const AT_MOST = 2;

/** The two that weigh most; of equal ones the first. */
export function mostTelling<T>(findings: readonly T[], weigh: (finding: T) => number): readonly T[] {
  return [...findings].sort((a, b) => weigh(b) - weigh(a)).slice(0, AT_MOST);
}

/** The indicator that a finding speaks of, alone or first; null where it speaks of projects or of what is not there. */
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
