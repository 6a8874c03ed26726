import type { Fault } from './fault';

/** Repeated ids in the list at a JSON path; `key` is the name of the id field in the file. */
export function duplicates(
  file: string,
  path: string,
  list: readonly Readonly<{ id: string }>[],
  key = 'id',
): readonly Fault[] {
  const seen = new Map<string, string>();
  return list.flatMap(({ id }, i) => {
    const at = `${path}[${i}].${key}`;
    const elsewhere = seen.get(id);
    if (elsewhere !== undefined)
      return [{ file, path: at, problem: { code: 'duplicate-id', id, elsewhere } }];
    seen.set(id, at);
    return [];
  });
}
