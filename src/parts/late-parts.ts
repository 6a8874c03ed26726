import { loadLate } from '../ui/load-late';

/** What filter menus and panel tables show, in the chunk of all that opens (vite.config.ts). */
export const lateParts = loadLate(async () => {
  const [{ FilterValues }, { RecordTable }] = await Promise.all([
    import('./filter-values'),
    import('./record-table'),
  ]);
  return { FilterValues, RecordTable };
});
