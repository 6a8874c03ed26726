import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fault } from '../model/fault';
import { readJson } from './read-json';

/** A file of a data folder that is being rewritten. */
export type JsonFile = Readonly<{
  /** Its name within the folder, with `/` on every system. */
  name: string;
  value: Readonly<Record<string, unknown>>;
  text: string;
}>;

/** All data files of a folder, without its JSON Schemas, and what keeps them from being read. */
export async function jsonFilesIn(
  folder: string,
): Promise<Readonly<{ files: readonly JsonFile[]; faults: readonly Fault[] }>> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(path.sep).join('/'));
  const files: JsonFile[] = [];
  const faults: Fault[] = [];
  for (const name of names.filter((of) => of.endsWith('.json') && !of.startsWith('schema/')).sort()) {
    const real = path.join(folder, name);
    const json = readJson(real, await readFile(real));
    if (json.ok) {
      const { value, text } = json.value;
      if (isObject(value)) files.push({ name, value, text });
    } else faults.push(...json.faults);
  }
  return { files, faults };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
