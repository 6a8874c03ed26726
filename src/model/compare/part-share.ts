import { isRateOrRank } from '../computed-quantity';
import type { Figure } from '../figure';
import type { DataRecord, RecordOf } from '../record-schema';
import { toBase } from '../unit';
import { shareOf } from './computed';
import { type LoadedSet, type PlacedFigure, placed } from './library';

type Set = Pick<LoadedSet, 'place' | 'dataset'>;

/** The indicator that a record is a part of; undefined where it is part of nothing, or the whole is not published. */
export function wholeOf({ dataset }: Set, record: DataRecord): RecordOf<'indicator'> | undefined {
  if (record.type !== 'indicator') return undefined;
  const whole = dataset.byId.get(dataset.breakdowns.get(record.breakdown ?? '')?.of ?? '');
  return whole?.type === 'indicator' && whole.id !== record.id ? whole : undefined;
}

/**
 * The share of a part in its whole, where both amounts are published and their share is not. Parts that overlap have none:
 * their shares would look as if they added up.
 */
export function partShareOf(set: Set, record: DataRecord): PlacedFigure | null {
  const whole = wholeOf(set, record);
  if (!whole || record.type !== 'indicator' || record.share) return null;
  const { breakdowns, figures } = set.dataset;
  if (breakdowns.get(record.breakdown ?? '')?.parts === 'overlapping') return null;
  const [amount, ofAll] = [record, whole].map(({ id }) => figures.get(`${id}.quantity`));
  if (!amount || !ofAll || record.vintage !== whole.vintage || !mayDivide(amount, ofAll)) return null;
  const figure = shareOf(placed(set.place, amount).figure, placed(set.place, ofAll).figure, 'shareOfWhole');
  const isNothing = figure.quantity.amount === 0 && amount.quantity.amount > 0;
  return isNothing ? null : { figure, region: set.place.region, period: set.place.period.code };
}

function mayDivide(part: Figure, whole: Figure): boolean {
  const [amount, ofAll] = [part, whole].map(({ quantity }) => toBase(quantity.amount, quantity.unit));
  if (amount === undefined || ofAll === undefined || amount < 0 || amount > ofAll || ofAll <= 0) return false;
  const areExact = [part, whole].every(({ quantity }) => quantity.qualifier === 'exact');
  return (
    areExact &&
    part.nature === whole.nature &&
    part.period.code === whole.period.code &&
    part.quantity.unit.base === whole.quantity.unit.base &&
    !isRateOrRank(part.quantity)
  );
}
