import { jsonPath } from './json-path';

/** `$schema` tells editors which schema to use; it is not data. */
const EDITORS_KEY = '$schema';

/** Paths of keys in `raw` that are not in `parsed`: harmless, but maybe misspelt optional keys. */
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
