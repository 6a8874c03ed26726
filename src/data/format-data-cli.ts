import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataText } from './data-text';
import { faultText } from './fault-text';
import { jsonFilesIn } from './json-files';

/** Sets the files of a folder, `data` unless another is named, as data-text.ts does; what they say stays the same. */
export async function main([folder = 'data']: string[]): Promise<number> {
  const { files, faults } = await jsonFilesIn(folder);
  let count = 0;
  for (const { name, value, text } of files) {
    const formatted = dataText(value);
    if (formatted === text) continue;
    await writeFile(path.join(folder, name), formatted);
    count += 1;
  }
  for (const fault of faults) console.error(faultText(fault));
  console.log(`${count} 个文件已整理 / ${count} files formatted`);
  return faults.length > 0 ? 1 : 0;
}
