import * as v from 'valibot';
import type { FigureRef } from '../figure';
import type { Threshold } from '../file-schema';
import type { Place } from '../place';
import type { RecordOf } from '../record-schema';
import { stated } from '../stated-number';
import { type Library, type SeriesKind, setAt } from './library';

/**
 * A reference line (参考线): what does not reach `meets` needs attention (关注), what lies beyond `warns` is a warning
 * (预警). Null where nobody set such a second line.
 */
export type Limits = Readonly<{ meets: number; warns: number | null }>;

/** Lines that a user set, by thresholdRef. */
export type Overrides = Readonly<Record<FigureRef, Limits>>;

/** A line in force: that of a document, with where it is printed, or the user's own in its place. */
export type ThresholdInForce = Readonly<{
  ref: string;
  indicator: string;
  key: SeriesKind;
  unit: Threshold['unit'];
  better: Threshold['better'];
  limits: Limits;
  /** Null where it is the user's. */
  source: Threshold['source'] | null;
}>;

/** What a user may set a line for, with that of a document and that in force, if any. */
export type ThresholdChoice = Omit<ThresholdInForce, 'limits' | 'source'> &
  Readonly<{ stated: ThresholdInForce | null; inForce: ThresholdInForce | null }>;

/** `<region>.<indicator>.<key>`: a threshold holds for every period of its region. */
function thresholdRef(region: string, indicator: string, key: SeriesKind): string {
  return `${region}.${indicator}.${key}`;
}

/** Whether 参考线 is the better end: not below 预警 where higher is better, not above it where lower is. */
export function isInOrder(better: Threshold['better'], { meets, warns }: Limits): boolean {
  if (warns === null) return true;
  return better === 'higher' ? meets >= warns : meets <= warns;
}

/** The limits that somebody typed, null for none at all, or why they cannot be. */
export function limitsFrom(
  better: Threshold['better'],
  typed: Readonly<Record<keyof Limits, string>>,
): Limits | null | 'no-number' | 'wrong-order' {
  const isEmpty = (of: string) => of.trim() === '';
  if (isEmpty(typed.meets) && isEmpty(typed.warns)) return null;
  const [meets, warns] = [numberFrom(typed.meets), isEmpty(typed.warns) ? null : numberFrom(typed.warns)];
  if (meets === undefined || warns === undefined) return 'no-number';
  return isInOrder(better, { meets, warns }) ? { meets, warns } : 'wrong-order';
}

function numberFrom(typed: string): number | undefined {
  // Nothing typed is no zero, and −0 is one.
  const number = typed.trim() === '' ? Number.NaN : Number(typed) + 0;
  return v.is(stated, number) ? number : undefined;
}

/**
 * Everything a line can be set for in a place: the rate of each indicator of which more or less is better, or its level
 * where it has no rate, and whatever has a line. None has one by itself.
 */
export function thresholdChoices(
  library: Library,
  place: Place,
  overrides: Overrides,
): readonly ThresholdChoice[] {
  const { region } = place;
  const choices = new Map<string, ThresholdChoice>();
  const add = (of: Pick<Threshold, 'indicator' | 'key' | 'unit' | 'better'>, document?: Threshold) => {
    const ref = thresholdRef(region.id, of.indicator, of.key);
    if (choices.has(ref)) return;
    const common = { ref, indicator: of.indicator, key: of.key, unit: of.unit, better: of.better };
    const limits = document && { meets: document.meets, warns: document.warns ?? null };
    const stated = document && limits ? { ...common, limits, source: document.source } : null;
    const own = overrides[ref];
    // Not the user's where the data has turned round what is better.
    const isOwn = own !== undefined && isInOrder(of.better, own);
    choices.set(ref, {
      ...common,
      stated,
      inForce: isOwn ? { ...common, limits: own, source: null } : stated,
    });
  };
  for (const document of library.targets.get(region.id)?.thresholds ?? []) add(document, document);
  for (const { id: indicator, better, growth, quantity } of indicatorsAt(library, place)) {
    if (better === 'neither') continue;
    if (growth) add({ indicator, key: 'growth', unit: growth.unit, better });
    const hasOwn = overrides[thresholdRef(region.id, indicator, 'quantity')] !== undefined;
    if (quantity && (!growth || hasOwn)) add({ indicator, key: 'quantity', unit: quantity.unit, better });
  }
  return [...choices.values()];
}

export function thresholdsOf(
  library: Library,
  place: Place,
  overrides: Overrides,
): readonly ThresholdInForce[] {
  return thresholdChoices(library, place, overrides).flatMap(({ inForce }) => inForce ?? []);
}

/** Those of the place first, then those that the region states for another period only. */
function indicatorsAt(library: Library, { region, period }: Place): readonly RecordOf<'indicator'>[] {
  const here = setAt(library, region.id, period.code);
  const elsewhere = library.sets.filter((set) => set.place.region.id === region.id && set !== here);
  const found = new Map<string, RecordOf<'indicator'>>();
  for (const { dataset } of [...(here ? [here] : []), ...elsewhere]) {
    for (const record of dataset.records) {
      if (record.type === 'indicator' && !found.has(record.id)) found.set(record.id, record);
    }
  }
  return [...found.values()];
}
