import type { Fault } from '../domain/fault';
import type { PanelFile } from '../domain/file-schema';

/** What a file says of itself. */
type Header = Pick<PanelFile, 'region' | 'period' | 'panel' | 'dataVersion'>;

/** Whether a panel file is the one that its path and index.json promise: a copy in the wrong folder is not. */
export function checkHeader(name: string, file: PanelFile, expected: Header): readonly Fault[] {
  const faults: Fault[] = [];
  for (const key of ['region', 'period', 'panel', 'dataVersion'] as const) {
    if (file[key] === expected[key]) continue;
    const code = key === 'dataVersion' ? 'other-version' : 'out-of-place';
    faults.push({
      file: name,
      path: `$.${key}`,
      problem: { code, found: file[key], expected: expected[key] },
    });
  }
  return faults;
}
