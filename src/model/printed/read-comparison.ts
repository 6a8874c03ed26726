import type { WrittenGrowth } from '../quantity-schema';

type Basis = NonNullable<WrittenGrowth['basis']>;
type Kind = NonNullable<WrittenGrowth['kind']>;

/** The words of a phrase that say what a rate compares, and what they may stand for. */
type Said<T> = Readonly<{ words: string; means: readonly T[] }>;

const kinds: readonly (readonly [words: RegExp, means: readonly Kind[]])[] = [
  // 比上年末 compares with one day.
  [/同比|上年同期|去年同期|[比较](?:上年|去年)(?![末底])/u, ['year-on-year', 'cumulative']],
  [/环比|[比较]上(?:月|季)/u, ['month-on-month', 'quarter-on-quarter']],
];

const bases: readonly (readonly [words: RegExp, means: readonly Basis[]])[] = [
  [/可比价/u, ['comparable-price']],
  [/不变价/u, ['constant-price']],
  [/现价|现行价|名义增/u, ['current-price']],
];

/** 同比 or 环比; null where the phrase says neither, or both of two numbers. */
export function readKind(phrase: string): Said<Kind> | null {
  return onlyOne(phrase, kinds);
}

/** 可比价, 不变价 or 现价; null where the phrase says none or several. */
export function readBasis(phrase: string): Said<Basis> | null {
  return onlyOne(phrase, bases);
}

function onlyOne<T>(
  phrase: string,
  list: readonly (readonly [words: RegExp, means: readonly T[]])[],
): Said<T> | null {
  const found = list.flatMap(([pattern, means]) => {
    const words = pattern.exec(phrase)?.[0];
    return words === undefined ? [] : [{ words, means }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether a phrase says that something has not happened: 预计全年达1亿元; not 好于预计. */
export function isExpected(phrase: string): boolean {
  return /(?<![于比超])(?:预计|有望|力争)/u.test(phrase);
}
