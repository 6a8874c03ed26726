import { figuresBeside } from '../../../parts/figured-marks';
import { type ListItem, listItems, type PanelWall, picture } from '../../../parts/wall-parts';
import { ProjectGroups } from './project-groups';
import { hasStages, projectsModel } from './projects-model';
import { Stages, totalsTitle } from './projects-panel';
import styles from './projects-panel.module.css';
import { projectsTakeaway } from './projects-takeaway';
import { PublishedTotal } from './published-total';

/** Stages, classes and totals; the projects themselves have their own page. */
export const projectsWall: PanelWall = (input, { language, messages }) => {
  const { panelText } = messages;
  const model = projectsModel(input);
  return {
    takeaway: projectsTakeaway(model, language),
    pictures: [
      ...(hasStages(model) ? [picture('stages', <Stages model={model} large />)] : []),
      ...(model.scales.length + model.categories.length > 0
        ? [
            picture(
              'groups',
              <div className={styles.wallGroups}>
                <ProjectGroups title={panelText.byScale} dimension="scale" groups={model.scales} large />
                <ProjectGroups
                  title={panelText.byCategory}
                  dimension="category"
                  groups={model.categories}
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
          group: totalsTitle(model, messages),
          node: <PublishedTotal total={total} />,
        }),
      ),
      ...listItems(panelText.otherIndicators, model.indicators),
      ...listItems(panelText.measures, [...model.enterprises, ...model.measures]),
    ],
  };
};

/** The named projects; of very many only the first: a wall is not read that long, and filters leave fewer. */
export const projectListWall: PanelWall = (input, { language, messages: { panelText } }) => {
  const model = projectsModel(input);
  const { first, count } = model.named;
  const listed = first.map((mark) => ({ ...mark, figures: figuresBeside(mark.record) }));
  const note = first.length < count ? panelText.firstOf(first.length, count) : undefined;
  return {
    takeaway: projectsTakeaway(model, language),
    pictures: [],
    items: listItems(panelText.projectList, listed, { note, dot: true }),
  };
};
