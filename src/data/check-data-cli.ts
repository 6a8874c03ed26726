import path from 'node:path';
import { checkData } from './check-data';
import type { Remark } from './data-findings';
import { readerOf } from './data-folder';
import { faultText } from './fault-text';

/** Checks a folder of data files, `data` by default. Exit code 1 if any file has a fault. */
export async function main([folder = 'data']: string[]): Promise<number> {
  const { files, records, faults, remarks } = await checkData(readerOf(folder));
  const here = (file: string) => path.join(folder, path.relative('data', file));
  for (const fault of faults) console.error(faultText(fault, here(fault.file)));
  for (const remark of remarks) console.warn(wordRemark(remark, here(remark.file)));
  if (faults.length > 0) {
    console.error(`${faults.length} 处错误 / ${faults.length} faults`);
    return 1;
  }
  console.log(`${files} 个文件、${records} 条记录，没有错误 / ${files} files, ${records} records, no faults`);
  return 0;
}

function wordRemark(remark: Remark, file: string): string {
  switch (remark.kind) {
    case 'unknown-field':
      return `${file}  ${remark.path}\n  提示：不认识这个字段，未读取；是否拼错？\n  Note: unknown field, not read; is it misspelt?`;
    case 'chinese-as-english':
      return `${file}  ${remark.path}\n  提示：en 里只有汉字；没有英文就删去 en，页面会按中文标明\n  Note: this en holds Chinese only; leave it out where there is no English, and it is shown as Chinese`;
    case 'unused-file':
      return `${file}\n  提示：index.json 没有用到这个文件\n  Note: nothing in index.json leads to this file`;
  }
}
