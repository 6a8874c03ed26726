import { areSaidAlike, compareUpwards } from '../compare/comparison';
import { type Lateness, latenessOf } from '../compare/lateness';
import { figureAt, type PlacedFigure, type SeriesKind } from '../compare/library';
import { changeBetween } from '../compare/series';
import { type Programme, programmesOf, progressOfTargets } from '../compare/targets';
import { recordsOfType } from '../dataset';
import { earlierPeriods } from '../places';
import { toWanYuan } from '../quantity';
import type { RecordOf } from '../record-schema';
import {
  AT_MOST,
  absenceWithin,
  type Finding,
  indicatorsIn,
  isSelected,
  type Judged,
  type ProgrammeState,
  type Selection,
} from './finding';

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

const keys: readonly SeriesKind[] = ['growth', 'quantity'];

/** Indicators beside the nearest region that reckons them alike. */
export function findAgainstRegions(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const pairOf = (record: RecordOf<'indicator'>, key: SeriesKind): readonly Of<'against-region'>[] => {
    for (const comparison of compareUpwards(library, set.place, record.id, key)) {
      if (comparison.kind === 'absent' || !comparison.difference) continue;
      const { own, other, difference } = comparison;
      if (!areSaidAlike(own, other)) continue;
      return isSelected(selection, own.figure) ? [{ kind: 'against-region', own, other, difference }] : [];
    }
    return [];
  };
  return oneOfEach(selection, (record) => keys.flatMap((key) => pairOf(record, key)));
}

/** At most one finding of an indicator, of the most important indicators that have one. */
function oneOfEach<F extends Finding>(
  selection: Selection,
  find: (record: RecordOf<'indicator'>) => readonly F[],
): readonly F[] {
  return indicatorsIn(selection)
    .flatMap((record) => find(record).slice(0, 1))
    .slice(0, AT_MOST);
}

/** The targets that can be judged at the end of the period. */
export function findTargets(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const judged = progressOfTargets(library, set.place.region, set.place.period.code)
    .filter((progress): progress is Judged => progress.kind !== 'no-actual')
    .filter((progress) => progress.kind === 'share' || progress.verdict !== null)
    .filter(({ actual }) => isSelected(selection, actual.figure))
    .sort((a, b) => (a.target.figure.ref < b.target.figure.ref ? -1 : 1));
  const rank = ({ actual }: Judged) => selection.records.indexOf(actual.figure.record);
  return [...judged]
    .sort((a, b) => rank(a) - rank(b))
    .map((progress): Of<'target'> => ({ kind: 'target', progress }))
    .slice(0, AT_MOST);
}

/**
 * Programmes with a plan for the year, and how far they are: first what is furthest behind in money. Small ones are not
 * singled out, however far behind their plan: those that plan less than half of what projects, or totals, plan on average.
 */
export function findProgrammes(selection: Selection): readonly Finding[] {
  const programmes = programmesOf(selection.set).filter(({ plan }) => isOfTheYear(plan));
  const found = programmes
    .filter((programme) => !isSmall(programme, programmes))
    .filter(({ plan, completed }) =>
      [plan, completed].some((one) => one && isSelected(selection, one.figure)),
    )
    .flatMap((programme): readonly Of<'programme'>[] => {
      const state = stateOf(selection, programme);
      return state ? [{ kind: 'programme', plan: programme.plan, state }] : [];
    })
    .sort((a, b) => (a.plan.figure.ref < b.plan.figure.ref ? -1 : 1));
  return [...found].sort((a, b) => moneyBehind(b) - moneyBehind(a)).slice(0, AT_MOST);
}

function isSmall({ plan }: Programme, among: readonly Programme[]): boolean {
  const plans = among
    .filter(({ plan: other }) => other.figure.record.type === plan.figure.record.type)
    .map(({ plan: other }) => moneyOf(other));
  const average = plans.reduce((sum, amount) => sum + amount, 0) / plans.length;
  return moneyOf(plan) < average / 2;
}

function moneyOf({ figure }: Pick<PlacedFigure, 'figure'>): number {
  return toWanYuan(figure.quantity) ?? 0;
}

/** In 万元; what is on time or cannot be told comes after all that is behind. */
function moneyBehind({ state }: Of<'programme'>): number {
  if (state.kind === 'not-completed') return Number.NEGATIVE_INFINITY;
  return -moneyOf({ figure: state.aheadInMoney });
}

/** null where an amount is published of which progress cannot be told, or may be in a file that is not read. */
function stateOf(selection: Selection, programme: Programme): ProgrammeState | null {
  const { completed, progress, ahead, aheadInMoney } = programme;
  if (completed && progress && ahead && aheadInMoney) {
    return { kind: 'progress', completed, progress, ahead, aheadInMoney };
  }
  if (completed || !selection.set.isComplete) return null;
  return { kind: 'not-completed', why: absenceWithin(selection) };
}

function isOfTheYear({ figure, period }: PlacedFigure): boolean {
  return figure.period.code.startsWith(period.slice(0, 4));
}

/** The projects that are late by the most days, each with the step that is the later one. */
export function findLate({ records, set, clauses }: Selection): readonly Finding[] {
  // What is late is actual, whatever else of the project is not.
  if (clauses.nature?.includes('actual') === false) return [];
  return recordsOfType(records, 'project')
    .flatMap((project): readonly Of<'late'>[] => {
      const [latest] = [...latenessOf(set.place, project)].sort((a, b) => daysOf(b) - daysOf(a));
      return latest ? [{ kind: 'late', project, lateness: latest }] : [];
    })
    .sort((a, b) => daysOf(b.lateness) - daysOf(a.lateness) || (a.project.id < b.project.id ? -1 : 1))
    .slice(0, AT_MOST);
}

function daysOf({ days }: Lateness): number {
  return days.figure.quantity.amount;
}

/** Changes since the same months of the previous year, and since the previous period. */
export function findChanges(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const { region, period } = set.place;
  const { previous, yearEarlier } = earlierPeriods(region, period.code);
  const earlier = [...new Set([yearEarlier, previous])].filter((code) => code !== null);
  return oneOfEach(selection, (record) =>
    keys.flatMap((key) => {
      const to = figureAt(library, region, period.code, record.id, key);
      if (typeof to === 'string' || !isSelected(selection, to.figure)) return [];
      return earlier.flatMap((code): readonly Of<'since'>[] => {
        const from = figureAt(library, region, code, record.id, key);
        const isRevised = record.revisions?.some((revision) => revision.of === code && revision.key === key);
        if (typeof from === 'string' || isRevised || !areSaidAlike(to, from)) return [];
        const { difference } = changeBetween(from, to);
        return difference ? [{ kind: 'since', from, to, difference }] : [];
      });
    }),
  );
}
