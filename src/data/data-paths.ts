import type { PanelId } from '../model/record-values';

/** Where the shared files are, from the folder of the page. */
export const sharedPaths = {
  index: 'data/index.json',
  sectors: 'data/sectors.json',
  sources: 'data/sources.json',
} as const;

/** What indicators mean; the page does without it. */
export const indicatorsPath = 'data/indicators.json';

export function targetsPath(region: string): string {
  return `data/regions/${region}/targets.json`;
}

export function panelPath(region: string, period: string, panel: PanelId): string {
  return `data/regions/${region}/${period}/${panel}.json`;
}
