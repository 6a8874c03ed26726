import { type FigureRef, splitRef } from '../figure';
import type { Sector } from '../file-schema';
import { toWanYuan } from '../quantity';
import type { Breakdowns, DataRecord } from '../record-schema';
import { familiesIn } from './families';

/** Has this id in every region, as ids are one scope. */
const GDP = 'gdp';

export type ImportanceInput = Readonly<{
  records: readonly DataRecord[];
  headlines: readonly FigureRef[];
  sectors: ReadonlyMap<string, Sector>;
  breakdowns: Breakdowns;
}>;

/**
 * What is spoken of first: GDP, then what the place's headlines name, in their order, then wholes before parts and large
 * amounts of money before small ones. For a stable sort: what is alike keeps its order.
 */
export function byImportance({
  records,
  headlines,
  sectors,
  breakdowns,
}: ImportanceInput): (a: DataRecord, b: DataRecord) => number {
  const families = familiesIn(records, sectors, breakdowns);
  const named = [GDP, ...headlines.map((ref) => splitRef(ref).recordId)];
  const place = ({ id }: DataRecord) => (named.includes(id) ? named.indexOf(id) : named.length);
  const isPart = ({ id, town }: DataRecord) => Number(families.has(id) || town !== undefined);
  return (a, b) => place(a) - place(b) || isPart(a) - isPart(b) || moneyOf(b) - moneyOf(a);
}

function moneyOf(record: DataRecord): number {
  const amount = record.type === 'indicator' ? record.quantity : undefined;
  return (amount && toWanYuan(amount)) ?? 0;
}
