import { jsonPath } from './json-path';

type Path = readonly (string | number)[];

/** Paths of every `en` that holds Chinese alone: where there is no English, `en` is to be left out. */
export function chineseAsEnglish(value: unknown): readonly string[] {
  return pathsIn(value, []).map(jsonPath);
}

function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => pathsIn(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, key];
    if (key === 'en' && typeof child === 'string') return isChineseAlone(child) ? [at] : [];
    return pathsIn(child, at);
  });
}

function isChineseAlone(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/\p{Script=Latin}/u.test(text);
}
