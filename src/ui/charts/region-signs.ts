import type { RegionLevel } from '../../model/file-schema';

/** The sign that marks the value of a region above, in a chart and its legend. */
export const regionSigns: Readonly<Record<RegionLevel, string>> = {
  district: '□',
  county: '□',
  city: '○',
  province: '△',
  nation: '◇',
};

const square = 'M-1-1H1V1H-1Z';

/** The same signs as paths around the origin, about one unit in each direction. */
export const signPaths: Readonly<Record<RegionLevel, string>> = {
  district: square,
  county: square,
  city: 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0-1 0Z',
  province: 'M0-1.1L1.1 0.9H-1.1Z',
  nation: 'M0-1.3L1.3 0L0 1.3L-1.3 0Z',
};
