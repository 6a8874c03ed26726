import { loadLate } from '../ui/load-late';

/** What a menu or a panel's table opens, in the file of all that opens (vite.config.ts). */
export const lateParts = loadLate(async () => {
  const [{ FilterValues }, { RecordTable }] = await Promise.all([
    import('./filter-values'),
    import('./record-table'),
  ]);
  return { FilterValues, RecordTable };
});
