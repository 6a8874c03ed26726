import { byImportance } from '../compare/importance';
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
  /**
   * Of `count` rates of one family (families.ts) the highest and the lowest, ties all there, and that of the member with the
   * largest amount, where all amounts are known.
   */
  | Readonly<{
      kind: 'family';
      period: PeriodCode;
      count: number;
      better: RecordOf<'indicator'>['better'];
      largest: Figure | null;
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

/** What findings may speak of. */
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
    .sort(byImportance(set.dataset.records, set.place.period.headlines, sectors));
  return { library, set, clauses, records, sectors };
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

/** So many findings of a kind; the most important come first. */
export const AT_MOST = 2;

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
    case 'family':
      return finding.largest ?? finding.highest[0];
    default:
      return undefined;
  }
}
