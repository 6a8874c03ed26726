import type { Form } from './forms';
import type { Unread } from './printed/printed-reading';

/**
 * A language-neutral fault of a file; the interface and the command line word it. `path` is a JSON path
 * ($.indicators[0].growth.amount); line and column count from 1 and are given for faults of the JSON text.
 */
export type Fault = Readonly<{
  file: string;
  /** The record that it is a fault of. */
  record?: Readonly<{ id: string; name: string }>;
  path?: string;
  line?: number;
  column?: number;
  /** At how many further places of the file the same is wrong. */
  more?: number;
  problem: Problem;
}>;

/** Takes the problems of one entry of a file, each at its JSON path. */
export type Report = (path: string, problem: Problem) => void;

/** Whom a fault concerns: name and id. */
export function recordText({ record }: Fault): string | null {
  if (!record) return null;
  const { name, id } = record;
  return name === id ? id : `${name} (${id})`;
}

export type Problem =
  | Readonly<{ code: 'missing' }>
  | Readonly<{ code: 'unreachable'; detail: string }>
  | Readonly<{ code: 'server-error'; status: number }>
  | Readonly<{ code: 'a-page-instead' }>
  | Readonly<{ code: 'empty' }>
  | Readonly<{ code: 'not-utf-8' }>
  | Readonly<{ code: 'not-json' }>
  | Readonly<{ code: 'truncated' }>
  | Readonly<{ code: 'too-deep' }>
  | Readonly<{ code: 'duplicate-key'; key: string }>
  | Readonly<{ code: 'newer-schema'; found: number; known: number }>
  | Readonly<{ code: 'older-schema'; found: number; known: number }>
  /** `value`: what must stand there. */
  | Readonly<{ code: 'missing-key'; key: string; value?: string }>
  | Readonly<{ code: 'wrong-type'; expected: string; received: string }>
  | Readonly<{ code: 'not-allowed'; received: string; allowed: string; field?: string }>
  | Readonly<{ code: 'absurd-number'; received: string }>
  | Readonly<{ code: 'wrong-form'; received: string; form?: Form }>
  | Readonly<{ code: 'duplicate-id'; id: string; elsewhere: string }>
  /** `near`: what may be meant, here and below. */
  | Readonly<{ code: 'dangling'; what: ReferenceKind; id: string; near?: readonly string[] }>
  | Readonly<{ code: 'too-many'; most: number; found: number }>
  | Readonly<{ code: 'within-itself'; id: string }>
  | Readonly<{ code: 'name-disagrees'; found: string; expected: string }>
  | Readonly<{ code: 'threshold-order'; meets: number; warns: number }>
  | Readonly<{ code: 'printed-disagrees'; printed: string; field: PrintedField; given: string; read: string }>
  | Readonly<{ code: 'printed-unread'; printed: string; near?: readonly string[] } & Unread>
  | Readonly<{ code: 'no-unit'; printed: string; isInTable: boolean }>
  | Readonly<{ code: 'no-rate'; printed: string }>
  | Readonly<{
      code: 'phrase-disagrees';
      field: 'period' | 'date' | 'planned';
      given: string;
      phrase: string;
    }>
  | Readonly<{ code: 'unknown-unit'; unit: string; printed: string; near?: readonly string[] }>
  | Readonly<{ code: 'no-direction'; printed: string; phrase: string }>
  | Readonly<{ code: 'not-in-phrase'; printed: string; phrase: string }>
  | Readonly<{ code: 'not-in-text'; phrase: string; paragraph: string }>
  | Readonly<{ code: 'not-actual'; phrase: string }>
  | Readonly<{ code: 'other-number'; figure: string; text: string; paragraph: string }>
  | Readonly<{ code: 'after-document'; period: string; date: string }>
  | Readonly<{ code: 'period-has-file'; period: string }>
  | Readonly<{ code: 'no-share'; printed: string }>
  | Readonly<{ code: 'share-too-large'; printed: string }>
  | Readonly<{ code: 'share-disagrees'; part: string; whole: string; share: string }>
  | Readonly<{ code: 'part-unit'; unit: string; whole: string }>
  | Readonly<{ code: 'part-too-large'; part: string; whole: string }>
  /** `isAll`: whether the parts are all there are. */
  | Readonly<{
      code: 'parts-disagree';
      what: 'share' | 'amount';
      parts: readonly string[];
      whole: string;
      isAll: boolean;
    }>
  | Readonly<{ code: 'no-source' }>
  | Readonly<{ code: 'no-document' }>
  | Readonly<{ code: 'out-of-place'; found: string; expected: string }>
  | Readonly<{ code: 'other-version'; found: string; expected: string }>;

/** What the printed words, or the phrase, say of a figure. */
export type PrintedField = 'amount' | 'unit' | 'qualifier' | 'outOf' | 'basis' | 'kind';

export type ReferenceKind =
  | 'region'
  | 'period'
  | 'sector'
  | 'topic'
  | 'document'
  | 'paragraph'
  | 'table'
  | 'sheet'
  | 'town'
  | 'breakdown'
  | 'unit'
  | 'part'
  | 'record'
  | 'indicator'
  | 'figure';
