import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../../i18n/language';
import { figuresBeside } from '../../../parts/figured-marks';
import { usePanelInput } from '../../../parts/use-panel';
import { type ListItem, listItems, picture, type WallProps } from '../../../parts/wall-parts';
import { ProjectGroups } from './project-groups';
import { type ProjectsModel, projectsModel } from './projects-model';
import { Stages } from './projects-panel';
import styles from './projects-panel.module.css';
import { projectsTakeaway } from './projects-takeaway';
import { PublishedTotal } from './published-total';

function useProjects() {
  const input = usePanelInput('projects');
  const { records, clauses, sectors, referenceLines } = input;
  const language = useLanguage();
  const model = useMemo(
    () => projectsModel({ records, clauses, sectors, referenceLines }),
    [records, clauses, sectors, referenceLines],
  );
  return { input, model, finding: projectsTakeaway(model, language) };
}

/** Stages, classes and totals; the projects themselves are a page of their own. */
export function ProjectsWall({ children }: WallProps) {
  const { input, model, finding } = useProjects();
  const { panelText } = useMessages();
  const { sectors } = input;
  return children({
    takeaway: finding,
    input,
    pictures: [
      ...(hasStages(model) ? [picture('stages', <Stages model={model} sectors={sectors} large />)] : []),
      ...(model.scales.length + model.categories.length > 0
        ? [
            picture(
              'groups',
              <div className={styles.wallGroups}>
                <ProjectGroups
                  title={panelText.byScale}
                  dimension="scale"
                  groups={model.scales}
                  sectors={sectors}
                  large
                />
                <ProjectGroups
                  title={panelText.byCategory}
                  dimension="category"
                  groups={model.categories}
                  sectors={sectors}
                  large
                />
              </div>,
            ),
          ]
        : []),
    ],
    items: [
      ...model.otherTotals.map(
        (total): ListItem => ({
          key: total.record.id,
          group: panelText.publishedTotals,
          node: <PublishedTotal total={total} />,
        }),
      ),
      ...listItems(panelText.otherIndicators, model.indicators),
      ...listItems(panelText.measures, [...model.enterprises, ...model.measures]),
    ],
  });
}

/** More are not read from a wall; the table of projects holds all, and a filter leaves fewer. */
const MOST_LISTED = 60;

/** The named projects, one by one. */
export function ProjectListWall({ children }: WallProps) {
  const { input, model, finding } = useProjects();
  const { panelText } = useMessages();
  const listed = model.named.slice(0, MOST_LISTED).map((mark) => ({
    ...mark,
    figures: figuresBeside(mark.record),
  }));
  const note =
    listed.length < model.named.length ? panelText.firstOf(listed.length, model.named.length) : undefined;
  return children({
    takeaway: finding,
    input,
    pictures: [],
    items: listItems(panelText.projectList, listed, { note, dot: true }),
  });
}

function hasStages({ stages }: ProjectsModel): boolean {
  return stages.some(({ count, totals }) => count + totals.length > 0);
}
