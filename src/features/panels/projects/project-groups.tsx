import { clsx } from 'clsx/lite';
import { useLanguage, useText } from '../../../i18n/language';
import type { Sector } from '../../../model/file-schema';
import { Block } from '../../../parts/block';
import { valueText } from '../../../parts/clause-text';
import { panelActions } from '../../../parts/use-panel';
import { useShared } from '../../../store/hooks';
import { SectorDot } from '../../../ui/sector-dot';
import styles from './project-groups.module.css';
import { areBars, mostProjects, type ProjectGroup } from './projects-model';

type ProjectGroupsProps = {
  readonly title: string;
  readonly dimension: 'scale' | 'category';
  readonly groups: readonly ProjectGroup[];
  readonly sectors: ReadonlyMap<string, Sector>;
  /** Each value on its own line. */
  readonly large?: boolean;
};

/** One row per value, one dot per named project: an investment class is drawn as a count, never an amount. */
export function ProjectGroups({ title, dimension, groups, sectors, large = false }: ProjectGroupsProps) {
  const language = useLanguage();
  const shared = useShared();
  const most = mostProjects(groups);
  if (groups.length === 0) return null;
  return (
    <Block title={title} arrange={large ? 'stack' : 'flow'} inline={!large}>
      {groups.map(({ value, state, count, projects }) => (
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
          <span>{valueText(dimension, value, shared, language)}</span>
          <span className={styles.dots}>
            <ProjectDots count={count} projects={projects} sectors={sectors} most={most} />
          </span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </Block>
  );
}

type ProjectDotsProps = Pick<ProjectGroup, 'count' | 'projects'> &
  Pick<ProjectGroupsProps, 'sectors'> & { readonly most: number };

/**
 * One dot per project in its sector's colour, with its name as tooltip. If any group of the chart has too
 * many, each group has a bar instead, scaled to the largest.
 */
export function ProjectDots({ count, projects, sectors, most }: ProjectDotsProps) {
  const text = useText();
  if (areBars(most)) {
    const width = `${(100 * count) / most}%`;
    return (
      <span className={styles.track} aria-hidden="true">
        <svg className={styles.bar} width={width} aria-hidden="true" />
      </span>
    );
  }
  return projects.map(({ record }) => (
    <SectorDot
      key={record.id}
      colour={sectors.get(record.sectors[0] ?? '')?.colour ?? null}
      title={text(record.name)}
    />
  ));
}
