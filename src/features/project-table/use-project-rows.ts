import { useDeferredValue, useMemo } from 'react';
import { useLanguage } from '../../i18n/language';
import { recordsOfType } from '../../model/dataset';
import { offeredColumns } from '../../model/projects/project-columns';
import {
  type ProjectContext,
  type ProjectTable,
  projectTable,
  valuesInOrder,
} from '../../model/projects/project-keys';
import {
  filterRows,
  groupRows,
  type KnownInvestment,
  knownInvestment,
  type Rows,
  sortRows,
  type TableLine,
  tableLines,
} from '../../model/projects/project-table';
import type { ProjectView } from '../../model/projects/project-view';
import { useClauses, useDataset, useSectors, useShared, useValueNames } from '../../store/hooks';
import { useAppStore } from '../../store/store';
import { columnText } from './column-text';

/** What the explorer shows, all of one moment: `view` is the one that `lines` was made from. */
export type ProjectRows = Readonly<{
  table: ProjectTable;
  view: ProjectView;
  rows: Rows;
  lines: readonly TableLine[];
  known: KnownInvestment;
}>;

/** The register, filtered, sorted and grouped. Deferred, so that large registers do not block input. */
export function useProjectRows(): ProjectRows {
  const language = useLanguage();
  const names = useValueNames();
  const shared = useShared();
  const sectorsById = useSectors();
  const { records } = useDataset();
  const clauses = useDeferredValue(useClauses());
  const view = useDeferredValue(useAppStore(({ explorer }) => explorer));
  const { find, where, sort, group } = view;
  const projects = recordsOfType(records, 'project');

  const context = useMemo((): ProjectContext => {
    return {
      language,
      names,
      documents: [...(shared?.documents.keys() ?? [])],
      textOf: (project, column) => columnText(project, column, language, shared?.documents),
    };
  }, [language, names, shared]);
  const table = useMemo(() => projectTable(projects, context), [projects, context]);
  const filtered = useMemo(
    () => filterRows(table, clauses, sectorsById, { find, where }),
    [table, clauses, sectorsById, find, where],
  );
  const rows = useMemo(() => sortRows(table, filtered, sort), [table, filtered, sort]);
  const lines = useMemo(() => {
    const order = group === null ? [] : valuesInOrder(group, names);
    return tableLines(rows, group && groupRows(table, rows, group, order));
  }, [table, rows, group, names]);
  const known = useMemo(() => knownInvestment(table, rows), [table, rows]);
  const shown = useMemo(() => {
    const offered = offeredColumns(projects);
    return { ...view, columns: view.columns.filter((column) => offered.includes(column)) };
  }, [view, projects]);
  return { table, view: shown, rows, lines, known };
}
