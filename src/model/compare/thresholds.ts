import * as v from 'valibot';
import type { FigureRef } from '../figure';
import type { Threshold } from '../file-schema';
import { stated } from '../stated-number';

/** Watch-list limits: 达标 from `meets` on, 预警 beyond `warns`, 关注 between the two. */
export type Limits = Readonly<Pick<Threshold, 'meets' | 'warns'>>;

/** The user's limits, which replace the editors', by thresholdRef. */
export type Overrides = Readonly<Record<FigureRef, Limits>>;

/** `<region>.<indicator>.<key>`: a threshold applies to every period of its region. */
function thresholdRef(region: string, { indicator, key }: Pick<Threshold, 'indicator' | 'key'>): string {
  return `${region}.${indicator}.${key}`;
}

/** Whether 达标 is the better limit: not below 预警 if higher is better, not above it if lower is. */
export function isInOrder(better: Threshold['better'], { meets, warns }: Limits): boolean {
  return better === 'higher' ? meets >= warns : meets <= warns;
}

/** The limits a user typed, or why they are invalid. */
export function limitsFrom(
  better: Threshold['better'],
  typed: Readonly<Record<keyof Limits, string>>,
): Limits | 'no-number' | 'wrong-order' {
  const [meets, warns] = [numberFrom(typed.meets), numberFrom(typed.warns)];
  if (meets === null || warns === null) return 'no-number';
  return isInOrder(better, { meets, warns }) ? { meets, warns } : 'wrong-order';
}

function numberFrom(typed: string): number | null {
  // Empty input is not zero; −0 becomes 0.
  const number = typed.trim() === '' ? Number.NaN : Number(typed) + 0;
  return v.is(stated, number) ? number : null;
}

/** A threshold with its effective limits. */
export type ThresholdInForce = Readonly<{
  threshold: Threshold;
  ref: string;
  limits: Limits;
  isOwn: boolean;
}>;

/** The user's limits, if any, unless the editors' change of `better` has put them in the wrong order. */
export function inForce(region: string, threshold: Threshold, overrides: Overrides): ThresholdInForce {
  const ref = thresholdRef(region, threshold);
  const own = overrides[ref];
  const isOwn = own !== undefined && isInOrder(threshold.better, own);
  return { threshold, ref, limits: isOwn ? own : threshold, isOwn };
}
