import { type Dataset, recordsOfType } from '../dataset';
import type { Figure } from '../figure';
import type { Sector } from '../file-schema';
import { toWanYuan } from '../quantity';
import type { Breakdown, Breakdowns, DataRecord, RecordOf } from '../record-schema';

/*
 * What may be ranked together. Fastest and slowest are said of parts of one whole that are measured alike, and of nothing
 * else: among GDP, profit, exports and the output of one sector there is no order. The data says what belongs together: the
 * parts of one breakdown, unless they overlap; failing that, indicators of one sector each whose ids differ by that sector's
 * id alone (automotive-output, food-output), of sectors on one level of GB/T 4754, so that none holds another; or of one
 * town each. Whatever is in no such family is a main indicator, spoken of by itself.
 */

type Indicator = RecordOf<'indicator'>;
type Sectors = ReadonlyMap<string, Sector>;

/** `by` is what the whole is taken apart by. Members share one object. */
export type Family = Readonly<{ name: string; by: Breakdown['by'] }>;

/** The family of every indicator that has one, by id. */
export function familiesIn(
  records: readonly DataRecord[],
  sectors: Sectors,
  breakdowns: Breakdowns,
): ReadonlyMap<string, Family> {
  const families = new Map<string, { family: Family; ids: string[] }>();
  for (const record of recordsOfType(records, 'indicator')) {
    const family = familyOf(record, sectors, breakdowns);
    if (family === null) continue;
    const known = families.get(family.name);
    if (known) known.ids.push(record.id);
    else families.set(family.name, { family, ids: [record.id] });
  }
  // The only published part of a breakdown is still a part; an id alone makes none.
  return new Map(
    [...families.values()]
      .filter(({ family, ids }) => ids.length > 1 || breakdowns.has(family.name))
      .flatMap(({ family, ids }) => ids.map((id) => [id, family] as const)),
  );
}

function familyOf(record: Indicator, sectors: Sectors, breakdowns: Breakdowns): Family | null {
  const { id, breakdown: name, sectors: own, town } = record;
  const breakdown = name === undefined ? undefined : breakdowns.get(name);
  if (name !== undefined && breakdown) {
    return breakdown.parts === 'overlapping' ? null : { name, by: breakdown.by };
  }
  if (town !== undefined) {
    const stem = own.length === 0 ? stemOf(id, town) : null;
    return stem === null ? null : { name: stem, by: 'town' };
  }
  const [sector, ...others] = own;
  const level = sector === undefined ? null : levelOf(sectors.get(sector));
  if (sector === undefined || level === null || others.length > 0) return null;
  const stem = stemOf(id, sector);
  return stem === null ? null : { name: `${stem} ${level}`, by: 'sector' };
}

/** An id without the part of it that names a sector or town, which `*` stands for; null if it does not, or is nothing else. */
function stemOf(id: string, part: string): string | null {
  const stem = `-${id}-`.replace(`-${part}-`, '-*-');
  return stem.includes('*') && stem !== '-*-' ? stem : null;
}

/** Length of the codes, where all are alike: 1 for sections (C), 3 for divisions (C36). */
function levelOf(sector: Sector | undefined): number | null {
  const lengths = new Set(sector?.codes.map((code) => code.length));
  const [length] = lengths;
  return lengths.size === 1 && length !== undefined ? length : null;
}

/**
 * The largest set of rates that can be ranked: exact results in percent, of one period, on one basis, against one base, and
 * of which more is better, or less, of all. A forecast did not grow, percentage points are no percent, and of `10%以上`
 * nobody knows how much more. Of two sets of one size that with the first name, whatever the order of the rates.
 */
export function rankable<T extends Readonly<{ figure: Figure }>>(rates: readonly T[]): readonly T[] {
  return largestSet(rates, ({ growth, period, record }) =>
    [period.code, growth?.basis, growth?.kind, record.type === 'indicator' && record.better].join(' '),
  );
}

/** The largest set of rates of which can be said how many rose: as above, but on any basis, of whatever is better. */
export function countable<T extends Readonly<{ figure: Figure }>>(rates: readonly T[]): readonly T[] {
  return largestSet(rates, ({ growth, period }) => `${period.code} ${growth?.kind}`);
}

function largestSet<T extends Readonly<{ figure: Figure }>>(
  rates: readonly T[],
  nameOf: (rate: Figure) => string,
): readonly T[] {
  const sets = new Map<string, T[]>();
  for (const rate of rates) {
    const { quantity, nature } = rate.figure;
    if (quantity.unit.id !== 'percent' || quantity.qualifier !== 'exact' || nature !== 'actual') continue;
    const name = nameOf(rate.figure);
    sets.set(name, [...(sets.get(name) ?? []), rate]);
  }
  const [largest] = [...sets].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return largest?.[1] ?? [];
}

/** The rate of the member whose amount is largest; null where not all have an exact one of money, or two share it. */
export function largestOf({ figures }: Pick<Dataset, 'figures'>, rates: readonly Figure[]): Figure | null {
  const sized = rates.flatMap((rate) => {
    const level = figures.get(`${rate.record.id}.quantity`);
    const isExact = level?.quantity.qualifier === 'exact' && level.nature === 'actual';
    const isOfOnePeriod = level?.period.code === rate.period.code;
    const amount = isExact && isOfOnePeriod ? toWanYuan(level.quantity) : undefined;
    return amount === undefined ? [] : [{ rate, amount }];
  });
  const most = Math.max(...sized.map(({ amount }) => amount));
  const [largest, ...others] = sized.filter(({ amount }) => amount === most);
  return sized.length === rates.length && others.length === 0 ? (largest?.rate ?? null) : null;
}
