import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataText } from './data-text';

/** Sets the files of a folder, `data` unless another is named, as data-text.ts does; what they say stays the same. */
export async function main([folder = 'data']: string[]): Promise<number> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.json') && !file.startsWith('schema'),
  );
  let count = 0;
  for (const file of files.map((name) => path.join(folder, name))) {
    const before = await readFile(file, 'utf8');
    const after = dataText(JSON.parse(before));
    if (after === before) continue;
    await writeFile(file, after);
    count += 1;
  }
  console.log(`${count} 个文件已整理 / ${count} files formatted`);
  return 0;
}
