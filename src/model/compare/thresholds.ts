import * as v from 'valibot';
import type { FigureRef } from '../figure';
import type { Threshold } from '../file-schema';
import { stated } from '../stated-number';

/** Where attention begins: what `meets` is 达标, what lies beyond `warns` is 预警, between the two is 关注. */
export type Limits = Readonly<Pick<Threshold, 'meets' | 'warns'>>;

/** Limits that a user put in place of the editors', by thresholdRef. */
export type Overrides = Readonly<Record<FigureRef, Limits>>;

/** `<region>.<indicator>.<key>`: a threshold holds for every period of its region. */
function thresholdRef(region: string, { indicator, key }: Pick<Threshold, 'indicator' | 'key'>): string {
  return `${region}.${indicator}.${key}`;
}

/** Whether 达标 is the better end: not below 预警 where higher is better, not above it where lower is. */
export function isInOrder(better: Threshold['better'], { meets, warns }: Limits): boolean {
  return better === 'higher' ? meets >= warns : meets <= warns;
}

/** The limits that somebody typed, or why they cannot be. */
export function limitsFrom(
  better: Threshold['better'],
  typed: Readonly<Record<keyof Limits, string>>,
): Limits | 'no-number' | 'wrong-order' {
  const [meets, warns] = [numberFrom(typed.meets), numberFrom(typed.warns)];
  if (meets === null || warns === null) return 'no-number';
  return isInOrder(better, { meets, warns }) ? { meets, warns } : 'wrong-order';
}

function numberFrom(typed: string): number | null {
  // Nothing typed is no zero, and −0 is one.
  const number = typed.trim() === '' ? Number.NaN : Number(typed) + 0;
  return v.is(stated, number) ? number : null;
}

/** A threshold with the limits that are in force. */
export type ThresholdInForce = Readonly<{
  threshold: Threshold;
  ref: string;
  limits: Limits;
  isOwn: boolean;
}>;

/** The user's limits where there are some; not those that the editors' change of `better` has turned round. */
export function inForce(region: string, threshold: Threshold, overrides: Overrides): ThresholdInForce {
  const ref = thresholdRef(region, threshold);
  const own = overrides[ref];
  const isOwn = own !== undefined && isInOrder(threshold.better, own);
  return { threshold, ref, limits: isOwn ? own : threshold, isOwn };
}
