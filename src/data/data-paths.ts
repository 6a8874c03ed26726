import type { PanelId } from '../model/record-values';

/** Paths relative to the page. */
export const sharedPaths = {
  index: 'data/index.json',
  sectors: 'data/sectors.json',
  sources: 'data/sources.json',
} as const;

/** Definitions of indicators; the page works without it. */
export const indicatorsPath = 'data/indicators.json';

export function targetsPath(region: string): string {
  return `data/regions/${region}/targets.json`;
}

export function panelPath(region: string, period: string, panel: PanelId): string {
  return `data/regions/${region}/${period}/${panel}.json`;
}
