import type { ComponentType } from 'react';
import type { PanelId } from '../model/record-values';
import type { PanelViewProps } from '../parts/use-panel';
import { later } from '../ui/later';

/**
 * Every panel, in the order in which they are shown. Showing, presenting, printing and tests go through this list. All
 * four come in one file, asked for at the start: without figures there is nothing for them to show.
 */
export const panelViews = {
  industry: later(() =>
    import('../features/panels/industry/industry-panel').then((module) => module.IndustryPanel),
  ),
  projects: later(() =>
    import('../features/panels/projects/projects-panel').then((module) => module.ProjectsPanel),
  ),
  'business-environment': later(() =>
    import('../features/panels/business-environment/business-environment-panel').then(
      (module) => module.BusinessEnvironmentPanel,
    ),
  ),
  livelihood: later(() =>
    import('../features/panels/livelihood/livelihood-panel').then((module) => module.LivelihoodPanel),
  ),
} satisfies Record<PanelId, ComponentType<PanelViewProps>>;

export async function fetchPanels(): Promise<void> {
  await Promise.all(Object.values(panelViews).map((view) => view.fetch()));
}
