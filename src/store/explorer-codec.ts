import { dimensions } from '../model/filter/dimensions';
import {
  type ColumnId,
  columnIds,
  defaultProjectView,
  type ProjectSort,
  type ProjectView,
  type TextColumn,
  textColumns,
} from '../model/projects/project-view';
import { known, type ReadValues, type Report, single, type UrlCodec } from './url-parameters';

const whereParameter = (column: TextColumn) => `where-${column}`;

const sorts = columnIds.flatMap((column) => [column, `-${column}`] as const);
const sortCodec = single('sort', sorts);
const groupCodec = single('group', dimensions);

/**
 * `columns=name,stage`, `sort=investment` or `sort=-investment`, `group=stage`, `find=words`, and `where-investment=亿`
 * for each column that has no dimension.
 */
export const explorerCodec: UrlCodec<ProjectView> = {
  parameters: ['columns', 'sort', 'group', 'find', ...textColumns.map(whereParameter)],
  write: ({ columns, sort, group, find, where }) => [
    ...(isDefault(columns) ? [] : [['columns', columns] as const]),
    ...sortCodec.write(sort && (sort.descending ? `-${sort.column}` : sort.column)),
    ...groupCodec.write(group),
    ...writeText('find', find),
    ...textColumns.flatMap((column) => writeText(whereParameter(column), where[column] ?? '')),
  ],
  read: (values, report) => ({
    columns: readColumns(values, report),
    sort: readSort(values, report),
    group: groupCodec.read(values, report),
    find: readText(values('find')),
    where: Object.fromEntries(
      textColumns.flatMap((column) => {
        const text = readText(values(whereParameter(column)));
        return text === '' ? [] : [[column, text]];
      }),
    ),
  }),
};

function isDefault(columns: readonly ColumnId[]): boolean {
  return columns.join() === defaultProjectView.columns.join();
}

function readColumns(values: ReadValues, report: Report): readonly ColumnId[] {
  const present = known('columns', values('columns'), columnIds, report);
  if (present.length === 0) return defaultProjectView.columns;
  return columnIds.filter((column) => column === 'name' || present.includes(column));
}

function readSort(values: ReadValues, report: Report): ProjectSort | null {
  const sort = sortCodec.read(values, report);
  const column = columnIds.find((id) => sort === id || sort === `-${id}`);
  return column === undefined ? null : { column, descending: sort !== column };
}

/**
 * Commas separate values in the address, so those in a text become %2C. Lone surrogates cannot be encoded.
 */
function writeText(parameter: string, text: string) {
  const whole = text.replace(/[\ud800-\udfff]/gu, '\ufffd');
  const value = whole.replaceAll('%', '%25').replaceAll(',', '%2C');
  return value === '' ? [] : [[parameter, [value]] as const];
}

function readText(values: readonly string[]): string {
  return values.join(',').replace(/%(25|2C)/gi, (code) => (code === '%25' ? '%' : ','));
}
