import type { Sector } from '../file-schema';
import { memoizeByKey, memoizeByObject } from '../memoize';

type Sectors = ReadonlyMap<string, Sector>;

/** Whether every GB/T 4754 code of the first lies in a code of the second (C36 in C). */
function liesIn({ codes }: Sector, outer: Sector): boolean {
  return codes.every((code) => outer.codes.some((container) => code.startsWith(container)));
}

const aroundIn = memoizeByObject((sectors: Sectors) =>
  memoizeByKey((id: string): readonly string[] => {
    const own = sectors.get(id);
    const around = own ? [...sectors.values()].filter((other) => other !== own && liesIn(own, other)) : [];
    return [id, ...around.map((other) => other.id)];
  }),
);

const ofLists = memoizeByObject((sectors: Sectors) =>
  memoizeByObject((ids: readonly string[]): readonly string[] => [
    ...new Set(ids.flatMap(aroundIn(sectors))),
  ]),
);

/** The sectors and all sectors that contain them: automotive is also manufacturing. */
export function sectorsAround(ids: readonly string[], sectors: Sectors): readonly string[] {
  return ofLists(sectors)(ids);
}
