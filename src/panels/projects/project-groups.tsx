import type { Sector } from '../../domain/file-schema';
import { useLanguage, useText } from '../../i18n/language';
import { useShared } from '../../state/hooks';
import { SectorDot } from '../../ui/sector-dot';
import { Block } from '../block';
import { valueText } from '../clause-text';
import { usePanelActions } from '../panel-kit';
import styles from './project-groups.module.css';
import type { ProjectGroup } from './projects-model';

type ProjectGroupsProps = {
  readonly title: string;
  readonly dimension: 'scale' | 'category';
  readonly groups: readonly ProjectGroup[];
  readonly sectors: ReadonlyMap<string, Sector>;
};

/** One row a value, one dot a named project: a class of investment is a count of projects, never a length of money. */
export function ProjectGroups({ title, dimension, groups, sectors }: ProjectGroupsProps) {
  const language = useLanguage();
  const actions = usePanelActions();
  const shared = useShared();
  return (
    <Block title={title} arrange="flow" inline>
      {groups.map(({ value, state, projects }) => (
        <button
          key={value}
          type="button"
          className={styles.group}
          data-mark
          data-state={state}
          tabIndex={-1}
          aria-pressed={state === 'selected'}
          onClick={() => actions.toggle(dimension, value)}
        >
          <span>{valueText(dimension, value, shared, language)}</span>
          <span className={styles.dots}>
            <ProjectDots projects={projects} sectors={sectors} />
          </span>
          <span className={styles.count}>{projects.length}</span>
        </button>
      ))}
    </Block>
  );
}

/** One dot a project in its sector's colour, with its name to be read by pointing at it. */
export function ProjectDots({
  projects,
  sectors,
}: Pick<ProjectGroup, 'projects'> & Pick<ProjectGroupsProps, 'sectors'>) {
  const text = useText();
  return projects.map(({ record }) => (
    <span key={record.id} title={text(record.name)}>
      <SectorDot colour={sectors.get(record.sectors[0] ?? '')?.colour ?? null} />
    </span>
  ));
}
