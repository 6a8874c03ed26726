import * as v from 'valibot';
import type { Fault } from './fault';

const unitKinds = [
  'money',
  'count',
  'share',
  'share-difference',
  'time',
  'length',
  'area',
  'volume',
  'mass',
  'energy',
  'rank',
  'index',
  'custom',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a unit counts in where the word stands before it: 亿元 counts in 100 000 000 元. */
const exponents = { 万: 4, 亿: 8, 万亿: 12 } as const;
const scaleSchema = v.picklist(['万', '亿', '万亿']);

const word = v.pipe(v.string(), v.nonEmpty());

/** One line of units.json: a unit, and which of 万, 亿 and 万亿 may stand before it. */
const unitEntrySchema = v.object({
  /** As it is printed; `percent` and `percentage-point` are names, so that the one can never be mistaken for the other. */
  id: word,
  /** As it is printed, where the id is a name. */
  zh: v.optional(word),
  /** Other ways to print it: 百分点 for 个百分点. */
  also: v.optional(v.array(word)),
  /** In English; empty for a counter whose noun is in the record's name (家, 项). Without it the Chinese is shown. */
  en: v.optional(v.union([v.string(), v.object({ one: v.string(), other: v.string() })])),
  /** What English prints before the number instead of a word after it: ¥. */
  sign: v.optional(word),
  kind: v.picklist(unitKinds),
  /** The unit that amounts are converted to, and how much of it one is; the unit itself where it is not said. */
  base: v.optional(word),
  factor: v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0))),
  scales: v.optional(v.array(scaleSchema)),
});

/** data/units.json: an open list, to which any district may add. */
export const unitsSchema = v.object({ schemaVersion: v.literal(2), units: v.array(unitEntrySchema) });
type UnitEntry = v.InferOutput<typeof unitEntrySchema>;
export type UnitsFile = Readonly<{ units: readonly UnitEntry[] }>;

export type Unit = Readonly<{
  /** As it is printed (亿元, 万人次), or a name: `percent`, `percentage-point`. */
  id: string;
  zh: string;
  also: readonly string[];
  en: Readonly<{ one: string; other: string }>;
  /** Stands before the number in English, instead of the word: ¥. Empty for most. */
  sign: string;
  kind: UnitKind;
  /** Amounts times `factor` are amounts of this unit. Only amounts of one base can be compared. */
  base: string;
  factor: number;
  /** 4 for 万, 8 for 亿, 12 for 万亿, otherwise 0: what English, which has no such units, moves the decimal point by. */
  exponent: number;
}>;

/** Every unit by its id: 元, 万元, 亿元 … */
export function unitsOf({ units }: UnitsFile): ReadonlyMap<string, Unit> {
  return new Map(units.flatMap(withScales).map((unit) => [unit.id, unit]));
}

function withScales(entry: UnitEntry): readonly Unit[] {
  const { id, zh = id, also = [], en = zh, sign = '', kind, base = id, factor = 1, scales = [] } = entry;
  const words = typeof en === 'string' ? { one: en, other: en } : en;
  const unit: Unit = { id, zh, also, en: words, sign, kind, base, factor, exponent: 0 };
  const scaled = scales.map((scale) => ({
    ...unit,
    id: `${scale}${id}`,
    zh: `${scale}${zh}`,
    also: also.map((form) => `${scale}${form}`),
    factor: factor * 10 ** exponents[scale],
    exponent: exponents[scale],
  }));
  return [unit, ...scaled];
}

/** An amount in the unit's base, without the dust of binary fractions: 1.1 倍 are 110 percent. */
export function toBase(amount: number, { factor }: Unit): number {
  return Number((amount * factor).toPrecision(15));
}

/** What the schema cannot see: two units that are printed alike, and a base that is no unit of that kind. */
export function checkUnits(name: string, file: UnitsFile): readonly Fault[] {
  const seen = new Map<string, string>();
  const kinds = new Map(file.units.map(({ id, kind }) => [id, kind]));
  return file.units.flatMap((entry, position) => {
    const at = `$.units[${position}]`;
    const faults: Fault[] = [];
    for (const form of formsOf(entry)) {
      const elsewhere = seen.get(form);
      if (elsewhere)
        faults.push({ file: name, path: at, problem: { code: 'duplicate-id', id: form, elsewhere } });
      seen.set(form, at);
    }
    if (entry.base !== undefined && kinds.get(entry.base) !== entry.kind) {
      const problem = { code: 'dangling', what: 'unit', id: entry.base } as const;
      faults.push({ file: name, path: `${at}.base`, problem });
    }
    return faults;
  });
}

/** Each once: an id may be its printed form. */
function formsOf(entry: UnitEntry): ReadonlySet<string> {
  return new Set(withScales(entry).flatMap(({ id, zh, also }) => [id, zh, ...also]));
}
