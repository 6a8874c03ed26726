import { compareUpwards } from '../compare/comparison';
import { figureAt, type PlacedFigure, type SeriesKind } from '../compare/library';
import { changeBetween } from '../compare/series';
import { type Programme, programmesOf, progressOfTargets } from '../compare/targets';
import type { Figure } from '../figure';
import { earlierPeriods } from '../places';
import type { RecordOf } from '../record-schema';
import {
  absenceWithin,
  type Finding,
  indicatorsIn,
  isSelected,
  type Judged,
  mostTelling,
  type ProgrammeState,
  type Selection,
} from './finding';

type Of<K extends Finding['kind']> = Extract<Finding, { kind: K }>;

const keys: readonly SeriesKind[] = ['growth', 'quantity'];
const sizeOf = (figure: Figure | null) => Math.abs(figure?.quantity.amount ?? 0);

/** Indicators compared with the nearest enclosing region for which a difference can be computed. */
export function findAgainstRegions(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const pairOf = (record: RecordOf<'indicator'>, key: SeriesKind): readonly Of<'against-region'>[] => {
    for (const comparison of compareUpwards(library, set.place, record.id, key)) {
      if (comparison.kind === 'absent' || !comparison.difference) continue;
      const { own, other, difference } = comparison;
      return isSelected(selection, own.figure) ? [{ kind: 'against-region', own, other, difference }] : [];
    }
    return [];
  };
  const pairs = indicatorsIn(selection).flatMap((record) => keys.flatMap((key) => pairOf(record, key)));
  return mostTelling(pairs, ({ difference }) => sizeOf(difference));
}

/** The targets that can be judged at the end of the period. */
export function findTargets(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const judged = progressOfTargets(library, set.place.region, set.place.period.code)
    .filter((progress): progress is Judged => progress.kind !== 'no-actual')
    .filter((progress) => progress.kind === 'share' || progress.verdict !== null)
    .filter(({ actual }) => isSelected(selection, actual.figure))
    .sort((a, b) => (a.target.figure.ref < b.target.figure.ref ? -1 : 1))
    .map((progress): Of<'target'> => ({ kind: 'target', progress }));
  return mostTelling(judged, ({ progress }) =>
    sizeOf(progress.kind === 'share' ? progress.ahead : progress.difference),
  );
}

/** Programmes with a plan for the year, and their progress. */
export function findProgrammes(selection: Selection): readonly Finding[] {
  const found = programmesOf(selection.set)
    .filter(({ plan, completed }) =>
      [plan, completed].some((one) => one && isSelected(selection, one.figure)),
    )
    .filter(({ plan }) => isOfTheYear(plan))
    .flatMap((programme): readonly Of<'programme'>[] => {
      const state = stateOf(selection, programme);
      return state ? [{ kind: 'programme', plan: programme.plan, state }] : [];
    })
    .sort((a, b) => (a.plan.figure.ref < b.plan.figure.ref ? -1 : 1));
  return mostTelling(found, ({ state }) => (state.kind === 'progress' ? sizeOf(state.ahead) : 0));
}

/** null if the published amount allows no progress, or may be in a file that is not loaded. */
function stateOf(selection: Selection, { completed, progress, ahead }: Programme): ProgrammeState | null {
  if (completed && progress && ahead) return { kind: 'progress', completed, progress, ahead };
  if (completed || !selection.set.isComplete) return null;
  return { kind: 'not-completed', why: absenceWithin(selection) };
}

function isOfTheYear({ figure, period }: PlacedFigure): boolean {
  return figure.period.code.startsWith(period.slice(0, 4));
}

/** Changes since the same months of the previous year, and since the previous period. */
export function findChanges(selection: Selection): readonly Finding[] {
  const { library, set } = selection;
  const { region, period } = set.place;
  const { previous, yearEarlier } = earlierPeriods(region, period.code);
  const earlier = [...new Set([yearEarlier, previous])].filter((code) => code !== null);
  const changes = indicatorsIn(selection).flatMap((record) =>
    keys.flatMap((key) => {
      const to = figureAt(library, region, period.code, record.id, key);
      if (typeof to === 'string' || !isSelected(selection, to.figure)) return [];
      return earlier.flatMap((code): readonly Of<'since'>[] => {
        const from = figureAt(library, region, code, record.id, key);
        const isRevised = record.revisions?.some((revision) => revision.of === code && revision.key === key);
        if (typeof from === 'string' || isRevised) return [];
        const { difference } = changeBetween(from, to);
        return difference ? [{ kind: 'since', from, to, difference }] : [];
      });
    }),
  );
  return mostTelling(changes, ({ difference }) => sizeOf(difference));
}
