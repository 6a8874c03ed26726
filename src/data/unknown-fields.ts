import { jsonPath } from './json-path';

/** `$schema` tells editors which schema to use and is no data. */
const EDITORS_KEY = '$schema';

/**
 * Paths of the keys that a file has and the schema does not know, `parsed` being what the schema made of `raw`. They do
 * no harm, but a misspelt optional key is one of them.
 */
export function unknownFields(raw: unknown, parsed: unknown): readonly string[] {
  return compare(raw, parsed, [])
    .filter((path) => path.length > 1 || path[0] !== EDITORS_KEY)
    .map(jsonPath);
}

type Path = readonly (string | number)[];

function compare(raw: unknown, parsed: unknown, path: Path): readonly Path[] {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    return raw.flatMap((item, i) => compare(item, parsed[i], [...path, i]));
  }
  if (!isObject(raw) || !isObject(parsed)) return [];
  const known = new Map(Object.entries(parsed));
  return Object.entries(raw).flatMap(([key, value]) =>
    known.has(key) ? compare(value, known.get(key), [...path, key]) : [[...path, key]],
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
