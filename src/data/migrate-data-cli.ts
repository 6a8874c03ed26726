import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { unitsOf } from '../model/unit';
import { unitsSchema } from '../model/unit-schema';
import { dataText } from './data-text';
import { type Json, migrateFile } from './migrate-data';

/** Rewrites the files of a folder, `data` unless another is named, from schema version 1 to 2, and says what it dropped. */
export async function main([folder = 'data']: string[]): Promise<number> {
  const read = async (file: string): Promise<Json> =>
    JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const units = unitsOf(v.parse(unitsSchema, await read('units.json')));
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.json') && !file.startsWith('schema'),
  );
  let count = 0;
  for (const file of files.sort()) {
    const before = await read(file);
    const { file: after, dropped } = migrateFile(before, units);
    for (const what of dropped) console.warn(`${file}: ${what}`);
    if (after === before) continue;
    await writeFile(path.join(folder, file), dataText(after));
    count += 1;
  }
  console.log(
    `${count} 个文件已转换，请运行 npm run data:check / ${count} files converted; run npm run data:check`,
  );
  return 0;
}
