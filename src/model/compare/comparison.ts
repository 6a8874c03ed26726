import type { Figure } from '../figure';
import type { Region } from '../file-schema';
import { familiesOf, lengthOf } from '../period';
import type { Place } from '../place';
import { ancestorsOf } from '../places';
import type { Growth } from '../quantity-schema';
import { differenceBetween } from './computed';
import { type Absence, figureAt, type Library, type PlacedFigure, type SeriesKind } from './library';

/**
 * A remark required beside two compared figures. With `basis-unstated` and `kind-unstated` it is open whether
 * they were calculated alike; all others are known differences.
 */
export type Caveat =
  | 'basis-unstated'
  | 'kind-unstated'
  | 'basis-differs'
  | 'kind-differs'
  | 'scope-differs'
  | 'nature-differs'
  | 'period-differs'
  | 'unit-differs'
  | 'not-exact';

const openQuestions: ReadonlySet<Caveat> = new Set(['basis-unstated', 'kind-unstated']);

/** Whether the two are known to be calculated differently, so that no difference may be computed. */
export function knowsDifference(caveats: readonly Caveat[]): boolean {
  return caveats.some((caveat) => !openQuestions.has(caveat));
}

/** The caveats for comparing two figures of one indicator. */
export function caveatsBetween(a: PlacedFigure, b: PlacedFigure): readonly Caveat[] {
  const caveats: Caveat[] = [];
  if (a.figure.growth && b.figure.growth) {
    caveats.push(...statedAlike(pricesOf(a.figure.growth), pricesOf(b.figure.growth), 'basis'));
    caveats.push(...statedAlike(a.figure.growth.kind, b.figure.growth.kind, 'kind'));
  }
  if (isOtherScope(a.figure, b.figure)) caveats.push('scope-differs');
  if (a.figure.nature !== b.figure.nature) caveats.push('nature-differs');
  if (!isOfItsSet(a) || !isOfItsSet(b) || !areOfOneAxis(a, b)) caveats.push('period-differs');
  if (a.figure.quantity.unit.id !== b.figure.quantity.unit.id) caveats.push('unit-differs');
  if (a.figure.quantity.qualifier !== 'exact' || b.figure.quantity.qualifier !== 'exact')
    caveats.push('not-exact');
  return caveats;
}

function statedAlike(one: string, other: string, what: 'basis' | 'kind'): readonly Caveat[] {
  if (one === 'unstated' || other === 'unstated') return [`${what}-unstated`];
  return one === other ? [] : [`${what}-differs`];
}

/** 可比价 and 不变价 both leave prices out: the nation's GDP is said in the one, a district's in the other. */
function pricesOf({ basis }: Pick<Growth, 'basis'>): string {
  return basis === 'comparable-price' ? 'constant-price' : basis;
}

/** One id is one scope, but for what the data says of a record. */
function isOtherScope({ record: a }: Figure, { record: b }: Figure): boolean {
  if (a.type !== 'indicator' || b.type !== 'indicator') return false;
  return (a.scopeDiffers ?? b.scopeDiffers) !== undefined;
}

/** Whether a figure is for the period of its file. */
export function isOfItsSet({ figure, period }: PlacedFigure): boolean {
  return figure.period.code === period;
}

/** Two regions are compared for one period; a region with itself, over periods of one length that may stand on one axis. */
function areOfOneAxis(a: PlacedFigure, b: PlacedFigure): boolean {
  if (a.region.id !== b.region.id) return a.period === b.period;
  const families = familiesOf(b.period);
  const areAkin = familiesOf(a.period).some((family) => families.includes(family));
  return areAkin && lengthOf(a.period) === lengthOf(b.period);
}

/**
 * Whether two figures are reckoned alike as far as both say, so that a sentence may set one against the other. What one
 * states and the other leaves open may only stand side by side, with a footnote; but over half a year and more a rate can
 * only be one against the year before, whether its source says so or not.
 */
export function areSaidAlike(a: PlacedFigure, b: PlacedFigure): boolean {
  const caveats = caveatsBetween(a, b);
  if (knowsDifference(caveats)) return false;
  return statesBothOrNeither(a, b, 'basis') && (lengthOf(a.period) >= 6 || statesBothOrNeither(a, b, 'kind'));
}

function statesBothOrNeither(
  { figure: a }: PlacedFigure,
  { figure: b }: PlacedFigure,
  what: 'basis' | 'kind',
) {
  return (a.growth?.[what] === 'unstated') === (b.growth?.[what] === 'unstated');
}

/**
 * `own` − `other` in percentage points; null unless both are exact rates in percent, and if they are known to
 * be calculated differently. An unstated basis must be mentioned beside the difference.
 */
export function differenceOf(own: PlacedFigure, other: PlacedFigure): Figure | null {
  const isRate = own.figure.quantity.unit.id === 'percent';
  if (!isRate || knowsDifference(caveatsBetween(own, other))) return null;
  return differenceBetween(own.figure, other.figure);
}

/** An indicator compared with that of an enclosing region. */
export type Comparison = Readonly<{ region: Region }> &
  (
    | Readonly<{
        kind: 'pair';
        own: PlacedFigure;
        other: PlacedFigure;
        caveats: readonly Caveat[];
        difference: Figure | null;
      }>
    | Readonly<{ kind: 'absent'; why: Absence; elsewhere: readonly PlacedFigure[] }>
  );

/** Compares an indicator of a place with every enclosing region, nearest first, for the same period. */
export function compareUpwards(
  library: Library,
  { region, period }: Place,
  indicator: string,
  key: SeriesKind,
): readonly Comparison[] {
  const own = figureAt(library, region, period.code, indicator, key);
  if (typeof own === 'string') return [];
  return ancestorsOf(library.index, region.id).map((ancestor): Comparison => {
    const other = figureAt(library, ancestor, period.code, indicator, key);
    if (typeof other === 'string') {
      return {
        region: ancestor,
        kind: 'absent',
        why: other,
        elsewhere: figuresElsewhere(library, ancestor, indicator, key),
      };
    }
    return {
      region: ancestor,
      kind: 'pair',
      own,
      other,
      caveats: caveatsBetween(own, other),
      difference: differenceOf(own, other),
    };
  });
}

/** The region's figures of the indicator in all loaded periods. */
function figuresElsewhere(
  library: Library,
  region: Region,
  indicator: string,
  key: SeriesKind,
): readonly PlacedFigure[] {
  return region.periods.flatMap(({ code }) => {
    const figure = figureAt(library, region, code, indicator, key);
    return typeof figure === 'string' ? [] : [figure];
  });
}
