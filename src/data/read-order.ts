import * as v from 'valibot';
import type { Fault } from '../model/fault';
import { RUNNING_ORDER_VERSION, type RunningOrder, runningOrderSchema } from '../model/orders/running-order';
import { faultsOfIssues } from './issue-faults';
import { readJson } from './read-json';

/** A running order of 100 pages, each with a page of notes, takes a third of this. */
const MOST_BYTES = 1_000_000;

/** More faults than this do not help. */
const MOST_FAULTS = 5;

export type OrderProblem =
  | Readonly<{ code: 'too-large'; bytes: number }>
  /** Valid JSON, but not a running order. */
  | Readonly<{ code: 'no-order' }>
  | Readonly<{ code: 'newer-order'; found: number; known: number }>
  | Readonly<{ code: 'faults'; faults: readonly Fault[] }>;

export type OrderReading =
  | Readonly<{ ok: true; value: RunningOrder }>
  | Readonly<{ ok: false; problem: OrderProblem }>;

/** Reads the bytes of a saved running order; refuses the whole file if anything is wrong. */
export function readOrder(file: string, bytes: Uint8Array): OrderReading {
  const refuse = (problem: OrderProblem): OrderReading => ({ ok: false, problem });
  if (bytes.length > MOST_BYTES) return refuse({ code: 'too-large', bytes: bytes.length });
  const json = readJson(file, bytes);
  if (!json.ok) return refuse({ code: 'faults', faults: json.faults.slice(0, MOST_FAULTS) });
  const { value, text } = json.value;
  if (!isOrderLike(value)) return refuse({ code: 'no-order' });
  const { version } = value;
  if (typeof version === 'number' && version > RUNNING_ORDER_VERSION) {
    return refuse({ code: 'newer-order', found: version, known: RUNNING_ORDER_VERSION });
  }
  const read = v.safeParse(runningOrderSchema, value);
  if (read.success) return { ok: true, value: read.output };
  return refuse({
    code: 'faults',
    faults: faultsOfIssues(file, runningOrderSchema, read.issues, text).slice(0, MOST_FAULTS),
  });
}

/** Lets a caller refuse a file by its size, before reading it. */
export function tooLarge(bytes: number): Extract<OrderProblem, { code: 'too-large' }> | null {
  return bytes > MOST_BYTES ? { code: 'too-large', bytes } : null;
}

/** Keys for prototype pollution; no legitimate file has them. */
const harmful: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function isOrderLike(value: unknown): value is Readonly<Record<'version' | 'pages', unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return 'version' in value && 'pages' in value && !hasHarmfulKey(value);
}

function hasHarmfulKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => harmful.includes(key) || hasHarmfulKey(inner));
}
