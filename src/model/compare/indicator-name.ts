import type { Definition, RegionLevel } from '../file-schema';
import type { Text } from '../quantity-schema';
import type { Library } from './library';

/** What an indicator is called at a level of region: the nation's 国内生产总值 is 地区生产总值 everywhere below. */
export function definedName({ name, nameAt }: Pick<Definition, 'name' | 'nameAt'>, level: RegionLevel): Text {
  return nameAt?.[level] ?? name;
}

/** The same of whatever has that id in the library: where indicators.json does not define it, as its records call it. */
export function indicatorName(
  { definitions, sets }: Pick<Library, 'definitions' | 'sets'>,
  id: string,
  level: RegionLevel,
): Text | undefined {
  const definition = definitions.get(id);
  if (definition) return definedName(definition, level);
  return sets.map(({ dataset }) => dataset.byId.get(id)).find((record) => record !== undefined)?.name;
}
