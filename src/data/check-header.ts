import type { Fault } from '../model/fault';

/** Keys with which a file identifies itself. */
const headerKeys = ['region', 'period', 'panel', 'dataVersion'] as const;
type Header = Readonly<Partial<Record<(typeof headerKeys)[number], string>>>;

/** Checks that a file is the one its path and index.json promise, not a copy in the wrong folder. */
export function checkHeader(name: string, file: Header, expected: Header): readonly Fault[] {
  const faults: Fault[] = [];
  for (const key of headerKeys) {
    const found = file[key] ?? '';
    const wanted = expected[key];
    if (wanted === undefined || found === wanted) continue;
    const code = key === 'dataVersion' ? 'other-version' : 'out-of-place';
    faults.push({ file: name, path: `$.${key}`, problem: { code, found, expected: wanted } });
  }
  return faults;
}
