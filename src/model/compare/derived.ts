import type { Figure, FigureRef } from '../figure';
import { comparePeriods } from '../period';
import { ancestorsOf } from '../places';
import { differenceOf } from './comparison';
import { JOINT, TIME } from './computed';
import { findLateness } from './lateness';
import { findPlaced, findTarget, type Library, type PlacedFigure, setAt } from './library';
import { partShareOf, wholeOf } from './part-share';
import { levelGrowth } from './series';
import { computedOf, programmesOf, progressOf } from './targets';

/**
 * The figure of any ref with a place; undefined if it is not loaded. A computed figure is recomputed by the
 * rules of the views, so that an address cannot produce a figure that no view shows.
 */
export function resolveRef(library: Library, ref: FigureRef): PlacedFigure | undefined {
  const [first = '', second] = ref.split(JOINT);
  const one = findPlaced(library, first);
  if (!one) return findLateness(library, ref);
  const figures = second === undefined ? [one.figure] : computedFrom(library, one, second);
  const figure = figures.find((candidate) => candidate?.ref === ref);
  return figure ? { ...one, figure } : undefined;
}

/** All figures that may be computed from a figure and another one, or the share of the year elapsed. */
function computedFrom(library: Library, one: PlacedFigure, second: FigureRef): readonly (Figure | null)[] {
  const set = setAt(library, one.region.id, one.period);
  if (second === TIME) {
    return set ? programmesOf(set).flatMap(({ ahead, aheadInMoney }) => [ahead, aheadInMoney]) : [];
  }
  const target = findTarget(library, second);
  if (target?.region === one.region) {
    return computedOf(progressOf(library, one.region, one.period, target.target));
  }
  const other = findPlaced(library, second);
  if (other && set && wholeOf(set, one.figure.record) === other.figure.record) {
    return [partShareOf(set, one.figure.record)?.figure ?? null];
  }
  const isOfOneThing =
    other?.figure.record.id === one.figure.record.id && other.figure.key === one.figure.key;
  if (!other || !isOfOneThing || !isLookedAtFrom(library, one, other)) return [];
  return [differenceOf(one, other), growthOf(library, one)];
}

/** Figures are compared with those of enclosing regions, and of earlier periods of the same region. */
function isLookedAtFrom({ index }: Library, one: PlacedFigure, other: PlacedFigure): boolean {
  return other.region === one.region
    ? comparePeriods(other.period, one.period) < 0
    : ancestorsOf(index, one.region.id).includes(other.region);
}

function growthOf(library: Library, { figure, region, period }: PlacedFigure): Figure | null {
  const growth = levelGrowth(library, region, period, figure.record.id);
  return growth.kind === 'computed' ? growth.figure : null;
}
