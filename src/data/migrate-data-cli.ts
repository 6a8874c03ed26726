import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { unitsOf } from '../model/unit';
import { unitsSchema } from '../model/unit-schema';
import { dataText } from './data-text';
import { faultText } from './fault-text';
import { jsonFilesIn } from './json-files';
import { coloursIn, migrateFile } from './migrate-data';

/**
 * Rewrites the files of a folder, `data` unless another is named, from schema version 1 to 2, and says what it dropped. Gives the
 * folder the units of this repository where it has none. Run it from the root.
 */
export async function main([folder = 'data']: string[]): Promise<number> {
  const { files, faults } = await jsonFilesIn(folder);
  if (faults.length > 0) {
    for (const fault of faults) console.error(faultText(fault));
    return 1;
  }
  let units: unknown = files.find(({ name }) => name === 'units.json')?.value;
  if (units === undefined) {
    const text = await readFile('data/units.json', 'utf8');
    await writeFile(path.join(folder, 'units.json'), text);
    units = JSON.parse(text);
  }
  const old = {
    units: unitsOf(v.parse(unitsSchema, units)),
    colours: coloursIn(files.find(({ name }) => name === 'sectors.json')?.value),
  };
  let count = 0;
  for (const { name, value } of files) {
    const { file, dropped } = migrateFile(value, old);
    for (const what of dropped) console.warn(`${path.join(folder, name)}: ${what}`);
    if (file === value) continue;
    await writeFile(path.join(folder, name), dataText(file));
    count += 1;
  }
  console.log(
    `${count} 个文件已转换，请运行 npm run data:check / ${count} files converted; run npm run data:check`,
  );
  return 0;
}
