import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataReader } from './read-data-file';

/** A folder on disk that stands for `data/`. */
export function readerOf(folder: string): DataReader {
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
