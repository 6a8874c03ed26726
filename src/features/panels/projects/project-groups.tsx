import { clsx } from 'clsx/lite';
import { useLanguage, useText } from '../../../i18n/language';
import { Block } from '../../../parts/block';
import { valueText } from '../../../parts/clause-text';
import { panelActions } from '../../../parts/use-panel';
import { useSectorColours, useValueNames } from '../../../store/hooks';
import { SectorDot } from '../../../ui/sector-dot';
import type { ProjectGroup } from './project-group';
import styles from './project-groups.module.css';

type ProjectGroupsProps = {
  readonly title: string;
  readonly dimension: 'scale' | 'category';
  readonly groups: readonly ProjectGroup[];
  /** Each value on its own line. */
  readonly large?: boolean;
};

/** One row per value, one dot per named project: an investment class is drawn as a count, never an amount. */
export function ProjectGroups({ title, dimension, groups, large = false }: ProjectGroupsProps) {
  const language = useLanguage();
  const names = useValueNames();
  if (groups.length === 0) return null;
  return (
    <Block title={title} arrange={large ? 'stack' : 'flow'} inline={!large}>
      {groups.map(({ value, state, count, projects, bar }) => (
        <button
          key={value}
          type="button"
          className={clsx(styles.group, large && styles.large)}
          data-mark
          data-state={state}
          tabIndex={-1}
          aria-pressed={state === 'selected'}
          onClick={() => panelActions.toggle(dimension, value)}
        >
          <span>{valueText(dimension, value, names, language)}</span>
          <span className={styles.dots}>
            <ProjectDots projects={projects} bar={bar} />
          </span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </Block>
  );
}

/**
 * One dot per project in its sector's colour, with its name as tooltip. If any group of the chart has too
 * many, each group has a bar instead, scaled to the largest.
 */
export function ProjectDots({ projects, bar }: Pick<ProjectGroup, 'projects' | 'bar'>) {
  const colours = useSectorColours();
  const text = useText();
  if (bar !== null) {
    return (
      <span className={styles.track} aria-hidden="true">
        <svg className={styles.bar} width={`${100 * bar}%`} aria-hidden="true" />
      </span>
    );
  }
  return projects.map(({ record, state }) => (
    <SectorDot
      key={record.id}
      colour={colours.get(record.sectors[0] ?? '') ?? null}
      state={state}
      title={text(record.name)}
    />
  ));
}
