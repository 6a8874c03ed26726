import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { wordFault } from '../i18n/fault-words';
import type { Fault } from '../model/fault';
import { checkData, type DataReader, type Remark } from './check-data';

/** Checks a folder of data files, `data` by default. Exit code 1 if any file has a fault. */
export async function main([folder = 'data']: string[]): Promise<number> {
  const { files, records, faults, remarks } = await checkData(readerOf(folder));
  const here = (file: string) => path.join(folder, path.relative('data', file));
  for (const fault of faults) console.error(`${here(fault.file)}${placeOf(fault)}\n${wordBoth(fault)}`);
  for (const remark of remarks) console.warn(wordRemark(remark, here(remark.file)));
  if (faults.length > 0) {
    console.error(`${faults.length} 处错误 / ${faults.length} faults`);
    return 1;
  }
  console.log(`${files} 个文件、${records} 条记录，没有错误 / ${files} files, ${records} records, no faults`);
  return 0;
}

function placeOf({ line, column, path: at }: Fault): string {
  return `${line === undefined ? '' : `:${line}:${column}`}${at === undefined ? '' : `  ${at}`}`;
}

function wordBoth({ problem }: Fault): string {
  return `  ${wordFault(problem, 'zh')}\n  ${wordFault(problem, 'en')}`;
}

function wordRemark(remark: Remark, file: string): string {
  switch (remark.kind) {
    case 'unknown-field':
      return `${file}  ${remark.path}\n  提示：不认识这个字段，未读取；是否拼错？\n  Note: unknown field, not read; is it misspelt?`;
    case 'unused-file':
      return `${file}\n  提示：index.json 没有用到这个文件\n  Note: nothing in index.json leads to this file`;
  }
}

function readerOf(folder: string): DataReader {
  const real = (file: string) => path.join(folder, path.relative('data', file));
  return {
    list: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.posix.join(
            'data',
            ...path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep),
          ),
        );
    },
    read: (file) =>
      readFile(real(file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
        throw error;
      }),
  };
}
