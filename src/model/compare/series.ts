import { isRateOrRank } from '../computed-quantity';
import { type Figure, revisionKey } from '../figure';
import type { Region } from '../file-schema';
import { comparePeriods, type Family, families, familiesOf, lengthOf, yearEarlier } from '../period';
import { periodsIn } from '../places';
import type { PeriodCode } from '../quantity-schema';
import { type Caveat, caveatsBetween, differenceOf, isOfItsSet, knowsDifference } from './comparison';
import { growthBetween } from './computed';
import {
  type Absence,
  absenceAt,
  figureAt,
  type Library,
  type PlacedFigure,
  placed,
  type SeriesKind,
} from './library';

/** One period of a series; `figure` is the value first published for it. */
export type SeriesPoint = Readonly<{
  period: PeriodCode;
  figure: PlacedFigure | null;
  /** Why `figure` is null; null if it is not. */
  absence: Absence | null;
  /** Revised values in files of later periods, oldest first. */
  revisions: readonly PlacedFigure[];
}>;

/** An indicator over the periods of one family, earliest first: families never share an axis. */
export type Series = Readonly<{ family: Family; points: readonly SeriesPoint[] }>;

/** The series of a region's indicator, one per family with a figure; most figures first. */
export function seriesOf(
  library: Library,
  region: Region,
  indicator: string,
  key: SeriesKind,
): readonly Series[] {
  const count = ({ points }: Series) => points.filter(({ figure }) => figure).length;
  return families
    .map((family) => ({
      family,
      points: periodsOf(library, region, indicator, family).map((period) =>
        pointAt(library, region, period, indicator, key),
      ),
    }))
    .filter((series) => count(series) > 0)
    .sort((a, b) => count(b) - count(a));
}

/** The region's periods, and those that only a series of the indicator has, earliest first. */
function periodsOf(
  { sets }: Library,
  region: Region,
  indicator: string,
  family: Family,
): readonly PeriodCode[] {
  const ofSeries = sets
    .filter(({ place, dataset }) => place.region.id === region.id && dataset.byId.has(indicator))
    .map(({ place }) => place.period.code)
    .filter((code) => familiesOf(code).includes(family));
  return [...new Set([...periodsIn(region, family), ...ofSeries])].sort(comparePeriods);
}

function pointAt(
  library: Library,
  region: Region,
  period: PeriodCode,
  indicator: string,
  key: SeriesKind,
): SeriesPoint {
  const found = figureAt(library, region, period, indicator, key);
  // A figure for another period than its file's (年初以来) does not belong on the axis.
  const figure = typeof found !== 'string' && isOfItsSet(found) ? found : null;
  return {
    period,
    figure,
    absence: figure ? null : absenceAt(library, region, period),
    revisions: revisionsOf(library, region, period, indicator, key),
  };
}

function revisionsOf(
  library: Library,
  region: Region,
  of: PeriodCode,
  indicator: string,
  key: SeriesKind,
): readonly PlacedFigure[] {
  return library.sets
    .filter(({ place }) => place.region.id === region.id)
    .flatMap(({ place, dataset }) => {
      const figure = dataset.figures.get(`${indicator}.${revisionKey({ of, key })}`);
      return figure ? [placed(place, figure)] : [];
    })
    .sort((a, b) => comparePeriods(a.period, b.period));
}

/** A figure compared with that of another period; `difference` is null if the two may not be subtracted. */
export type Change = Readonly<{
  from: PlacedFigure;
  to: PlacedFigure;
  caveats: readonly Caveat[];
  difference: Figure | null;
}>;

/**
 * The change of each point from the last point before it with a figure for a period of the same length: six months are
 * compared with six. null if there is none.
 */
export function changesIn({ points }: Series): readonly (Change | null)[] {
  const last = new Map<number, PlacedFigure>();
  return points.map(({ figure, period }) => {
    const from = last.get(lengthOf(period));
    if (figure) last.set(lengthOf(period), figure);
    return figure && from ? changeBetween(from, figure) : null;
  });
}

export function changeBetween(from: PlacedFigure, to: PlacedFigure): Change {
  return { from, to, caveats: caveatsBetween(to, from), difference: differenceOf(to, from) };
}

/**
 * A growth rate computed from two levels, shown only on request beside the published one, or why it is
 * refused. `warns`: it differs from the published rate by more than 0.1 point, though at current prices and
 * of one vintage the two should agree.
 */
export type LevelGrowth =
  | Readonly<{ kind: 'refused'; why: 'no-levels' | 'vintage-differs' | 'not-comparable' }>
  | Readonly<{
      kind: 'computed';
      figure: Figure;
      published: Figure | null;
      vintage: 'same' | 'unstated';
      warns: boolean;
    }>;

const TOLERANCE = 0.1;

export function levelGrowth(
  library: Library,
  region: Region,
  period: PeriodCode,
  indicator: string,
): LevelGrowth {
  const yearAgo = yearEarlier(period);
  const now = figureAt(library, region, period, indicator, 'quantity');
  const before = figureAt(library, region, yearAgo, indicator, 'quantity');
  if (typeof now === 'string' || typeof before === 'string') return { kind: 'refused', why: 'no-levels' };
  const [vintage, earlier] = [vintageOf(now), vintageOf(before)];
  const isRevised = [period, yearAgo].some(
    (of) => revisionsOf(library, region, of, indicator, 'quantity').length > 0,
  );
  if (isRevised || (vintage && earlier && vintage !== earlier)) {
    return { kind: 'refused', why: 'vintage-differs' };
  }
  if (!mayDivide(now, before)) return { kind: 'refused', why: 'not-comparable' };
  const published = figureAt(library, region, period, indicator, 'growth');
  const rate = typeof published === 'string' ? null : published;
  const figure = growthBetween(now.figure, before.figure);
  const isOneVintage = vintage !== undefined && vintage === earlier;
  return {
    kind: 'computed',
    figure,
    published: rate?.figure ?? null,
    vintage: isOneVintage ? 'same' : 'unstated',
    warns: isOneVintage && rate !== null && isAtCurrentPrices(rate) && isFarFrom(figure, rate.figure),
  };
}

function mayDivide(now: PlacedFigure, before: PlacedFigure): boolean {
  const { quantity } = before.figure;
  return quantity.amount > 0 && !isRateOrRank(quantity) && !knowsDifference(caveatsBetween(now, before));
}

/** Whether a rate must equal the growth of its levels: year-on-year, at current prices, exact and actual. */
function isAtCurrentPrices(rate: PlacedFigure): boolean {
  const { growth, quantity, nature } = rate.figure;
  return (
    growth?.basis === 'current-price' &&
    growth.kind === 'year-on-year' &&
    quantity.unit.id === 'percent' &&
    quantity.qualifier === 'exact' &&
    nature === 'actual' &&
    isOfItsSet(rate)
  );
}

/** 1e-9 allows for the floating-point error of a difference of two decimals. */
function isFarFrom({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return Math.abs(a.amount - b.amount) > TOLERANCE + 1e-9;
}

function vintageOf({ figure: { record } }: PlacedFigure): string | undefined {
  return record.type === 'indicator' ? record.vintage : undefined;
}
