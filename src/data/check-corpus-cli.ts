import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readJson } from './read-json';
import type { ReadResult } from './read-result';

const usage = 'check-corpus-cli.ts <folder of y_*.json, n_*.json, i_*.json and other files>';

/**
 * Runs a JSON parser test corpus through readJson: y_ files must be accepted; n_ files must be refused with a
 * position or a reason that concerns the whole file; i_ and other files may go either way; none may throw.
 * Such corpora stay outside the repository.
 */
export async function main([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const complaints: string[] = [];
  for (const name of names) {
    const complaint = judge(name, await readFile(path.join(folder, name)));
    if (complaint) complaints.push(`${name}: ${complaint}`);
  }
  for (const complaint of complaints) console.error(complaint);
  console.log(`${names.length - complaints.length} of ${names.length} files as expected`);
  return complaints.length === 0 && names.length > 0 ? 0 : 1;
}

function judge(name: string, bytes: Uint8Array): string | null {
  let reading: ReadResult<unknown>;
  try {
    reading = readJson(name, bytes);
  } catch (error) {
    return `threw ${error}`;
  }
  if (name.startsWith('y_')) return reading.ok ? null : `refused: ${JSON.stringify(reading.faults)}`;
  if (!name.startsWith('n_')) return null;
  if (reading.ok) return 'accepted';
  const [fault] = reading.faults;
  const needsPlace = fault.problem.code === 'not-json' || fault.problem.code === 'truncated';
  return needsPlace && fault.line === undefined ? `refused without a place: ${fault.problem.code}` : null;
}
