import type { Qualifier } from '../record-values';

/** Longer words first: 不低于 holds 低于. */
const before: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['不低于|不少于|不小于|至少|最少|≥|>=|上(?=[百千万亿])', 'at-least'],
  ['不超过|不高于|不多于|不大于|至多|最多|不到|未到|不足|低于|少于|小于|≤|<=|<', 'at-most'],
  ['将近|接近|(?<![最附临靠邻远亲贴走新拉])近', 'just-under'],
  ['大约|(?<![签节制特合预公集契履违条邀])约|≈', 'about'],
  ['超过|突破|多于|高于|大于|(?<![赶反高])超|逾|过(?=半)|>', 'more-than'],
];

const after: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['(?:\\(含\\)|含|及|和)?以上', 'at-least'],
  ['(?:\\(含\\)|含|及|和)?以下|以内|之内', 'at-most'],
  ['左右|上下(?!游)', 'about'],
  ['多(?![元样种项个次层方功媒])|余(?![额下地热])', 'more-than'],
];

type Words = Readonly<{ pattern: RegExp; qualifiers: readonly Qualifier[] }>;

/** One group for each line of a list. */
function wordsOf(list: typeof before, form: (words: string) => string): Words {
  const groups = list.map(([words]) => `(${words})`).join('|');
  return { pattern: new RegExp(form(groups), 'u'), qualifiers: list.map(([, qualifier]) => qualifier) };
}

const starts = wordsOf(before, (words) => `^(?:${words})了?`);
const ends = wordsOf(before, (words) => `(?:${words})(?:了|达到?|为)?$`);
const tails = wordsOf(after, (words) => `^(?:${words})`);

type Found = Readonly<{ qualifier: Qualifier; length: number }>;

function find({ pattern, qualifiers }: Words, text: string): Found | null {
  const match = pattern.exec(text);
  const qualifier = match && qualifiers.find((_, i) => match[i + 1] !== undefined);
  return match && qualifier ? { qualifier, length: match[0].length } : null;
}

/** The qualifier that a text begins with, which a number follows: 近, 不低于. */
export function qualifierAtStart(text: string): Found | null {
  return find(starts, text);
}

/** The same at the end of what stands before a number. */
export function qualifierAtEnd(text: string): Found | null {
  return find(ends, text);
}

/** The qualifier that follows a number and its unit: 以上, 左右. */
export function qualifierAfter(text: string): Found | null {
  return find(tails, text);
}
