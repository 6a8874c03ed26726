import type { CSSProperties, Ref } from 'react';
import { recordRef } from '../../model/figure';
import type { Dimension } from '../../model/filter/dimensions';
import type { ProjectTable } from '../../model/projects/project-keys';
import type { TableLine } from '../../model/projects/project-table';
import type { ColumnId } from '../../model/projects/project-view';
import { GroupHeading } from './group-heading';
import { ProjectCells } from './project-cells';
import styles from './project-grid.module.css';

type GridLineProps = {
  readonly table: ProjectTable;
  readonly line: TableLine;
  /** Position among all lines. */
  readonly index: number;
  readonly columns: readonly ColumnId[];
  readonly group: Dimension | null;
  readonly isActive: boolean;
  /** Its position, and the ref that measures it; on paper the row is in the normal flow. */
  readonly style?: CSSProperties;
  readonly ref?: Ref<HTMLTableRowElement>;
  readonly onFocus: () => void;
};

/** A row of the table: a project, or the heading of a group. */
export function GridLine({
  table,
  line,
  index,
  columns,
  group,
  isActive,
  style,
  ref,
  onFocus,
}: GridLineProps) {
  const project = line.kind === 'project' ? table.projects[line.row] : undefined;
  return (
    <tr
      ref={ref}
      // The head is the first row.
      aria-rowindex={index + 2}
      className={line.kind === 'heading' ? styles.headingRow : styles.row}
      style={style}
      data-index={index}
      data-ref={project && recordRef(project.id)}
      // Roving tabindex, as in a grid.
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
    >
      {project && <ProjectCells project={project} columns={columns} />}
      {line.kind === 'heading' && group && (
        <GroupHeading table={table} group={line.group} dimension={group} span={columns.length} />
      )}
    </tr>
  );
}
