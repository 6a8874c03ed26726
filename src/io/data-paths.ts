import type { PanelId } from '../domain/record-schema';

/** Where the shared files are, from the folder of the page. */
export const sharedPaths = {
  index: 'data/index.json',
  sectors: 'data/sectors.json',
  sources: 'data/sources.json',
} as const;

export function panelPath(region: string, period: string, panel: PanelId): string {
  return `data/regions/${region}/${period}/${panel}.json`;
}
