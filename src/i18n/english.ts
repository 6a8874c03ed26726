/** 1 project, 2 projects. */
export const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
/** A name within a sentence: lower-case first letter, except for abbreviations (GDP). */
export const inSentence = (name: string) =>
  /^[A-Z][A-Z]/.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** a, b and c */
export const listEn = (items: readonly string[]) => conjunction.format(items);
