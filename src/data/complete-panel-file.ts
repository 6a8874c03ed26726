import type { PanelFile, WrittenPanelFile } from '../model/file-schema';
import type { Unit } from '../model/unit';
import { type Completed, completion } from './complete-records';

/**
 * A panel file with everything filled in that it states once in `defaults` or leaves to the printed words. Faults: a
 * figure that contradicts its printed words, a record without a source, a source without a document.
 */
export function completePanelFile(
  name: string,
  { defaults = {}, ...file }: WrittenPanelFile,
  units: ReadonlyMap<string, Unit>,
): Completed<PanelFile> {
  const period = defaults.period ?? { code: file.period, printed: null };
  const { records, faults } = completion(name, { ...defaults, period }, units);
  const scope = defaults.scope && { scope: defaults.scope };
  const phase = { stage: 'unstated', category: 'unstated' } as const;
  const value: PanelFile = {
    dataVersion: file.dataVersion,
    region: file.region,
    period: file.period,
    panel: file.panel,
    status: file.status ?? 'unstated',
    breakdowns: file.breakdowns ?? [],
    indicators: records('$.indicators', file.indicators, { better: defaults.better ?? 'neither', ...scope }),
    projects: records('$.projects', file.projects, { ...phase, milestones: [] }),
    totals: records('$.totals', file.totals, { ...phase, members: [], ...scope }),
    enterprises: records('$.enterprises', file.enterprises, {}),
    measures: records('$.measures', file.measures, {}),
  };
  return { value, faults };
}
