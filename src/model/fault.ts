import type { Unread } from './printed/printed-reading';

/**
 * A language-neutral fault of a file; the interface and the command line word it. `path` is a JSON path
 * ($.indicators[0].growth.amount); line and column count from 1 and are given for faults of the JSON text.
 */
export type Fault = Readonly<{
  file: string;
  path?: string;
  line?: number;
  column?: number;
  problem: Problem;
}>;

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
  | Readonly<{ code: 'missing-key'; key: string }>
  | Readonly<{ code: 'wrong-type'; expected: string; received: string }>
  | Readonly<{ code: 'not-allowed'; received: string; allowed: string }>
  | Readonly<{ code: 'absurd-number'; received: string }>
  | Readonly<{ code: 'wrong-form'; received: string }>
  | Readonly<{ code: 'duplicate-id'; id: string; elsewhere: string }>
  | Readonly<{ code: 'dangling'; what: ReferenceKind; id: string }>
  | Readonly<{ code: 'too-many'; most: number; found: number }>
  | Readonly<{ code: 'within-itself'; id: string }>
  | Readonly<{ code: 'name-disagrees'; found: string; expected: string }>
  | Readonly<{ code: 'threshold-order'; meets: number; warns: number }>
  | Readonly<{ code: 'printed-disagrees'; printed: string; amount: number }>
  | Readonly<{ code: 'printed-unread'; printed: string; why: Unread['why']; words: string }>
  | Readonly<{ code: 'out-of-place'; found: string; expected: string }>
  | Readonly<{ code: 'other-version'; found: string; expected: string }>;

export type ReferenceKind =
  | 'region'
  | 'period'
  | 'sector'
  | 'topic'
  | 'document'
  | 'paragraph'
  | 'part'
  | 'record'
  | 'indicator'
  | 'figure'
  | 'unit';
