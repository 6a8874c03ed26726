import type { Qualifier } from '../record-values';

export type PrintedReading = Readonly<{
  /** Without sign; `direction` has it. */
  amount: number;
  /** The id of the unit that stands there; null where none is known, as in the cell of a table. */
  unit: string | null;
  qualifier: Qualifier;
  direction: 'up' | 'down' | null;
  /** Of how many a rank is: 7 in 第1/共7. */
  outOf: number | null;
}>;

/**
 * Why printed words are not read, and which of them. `indefinite`: 数十家, 百家. `fraction`: 三分之一 and 1/3, which have no
 * decimal or may be a rank. `date`: 2024年. `contradiction`: 近12亿元以上, 下降-3%. `unknown-words`: neither a unit of
 * units.json nor a word that the reader knows.
 */
export type Unread = Readonly<{
  why:
    | 'no-number'
    | 'several-numbers'
    | 'indefinite'
    | 'fraction'
    | 'date'
    | 'contradiction'
    | 'unknown-words';
  words: string;
}>;
