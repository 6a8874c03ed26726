import type { UnitEntry, UnitKind } from './unit-schema';

/** What a unit counts in where the word stands before it: 亿元 counts in 100 000 000 元. */
const exponents = { 万: 4, 亿: 8, 万亿: 12 } as const;
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

/** A unit, and with 万, 亿 and 万亿 before it. */
export function withScales(entry: UnitEntry): readonly Unit[] {
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
