import type { Region } from '../file-schema';
import { memoizeByObject } from '../memoize';
import type { Text } from '../quantity-schema';
import type { Shared } from '../shared';
import type { Dimension, fixedValues } from './dimensions';

/** Dimensions whose values come from data files. */
export type OpenDimension = Exclude<Dimension, keyof typeof fixedValues>;

/** The names of their values in data order: sectors and topics of all regions, towns of one. */
export type ValueNames = Readonly<Record<OpenDimension, ReadonlyMap<string, Text>>>;

export const noNames: ValueNames = { sector: new Map(), topic: new Map(), town: new Map() };

const namesIn = memoizeByObject((shared: Shared) =>
  memoizeByObject(
    (region: Region): ValueNames => ({
      sector: namesOf([...shared.sectors.values()]),
      topic: namesOf(shared.index.topics),
      town: namesOf(region.towns ?? []),
    }),
  ),
);

/** Each region has towns of its own: two may have one of the same id, under different names. */
export function valueNames(shared: Shared, region: Region): ValueNames {
  return namesIn(shared)(region);
}

function namesOf(values: readonly Readonly<{ id: string; name: Text }>[]): ReadonlyMap<string, Text> {
  return new Map(values.map(({ id, name }) => [id, name]));
}
