import type { Definition, RegionLevel } from '../file-schema';
import type { Text } from '../quantity-schema';

/** What an indicator is called at a level of region: the nation's 国内生产总值 is 地区生产总值 everywhere below. */
export function definedName({ name, nameAt }: Pick<Definition, 'name' | 'nameAt'>, level: RegionLevel): Text {
  return nameAt?.[level] ?? name;
}
