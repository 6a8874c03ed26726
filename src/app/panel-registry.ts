import type { ComponentType } from 'react';
import { BusinessEnvironmentPanel } from '../features/panels/business-environment/business-environment-panel';
import { IndustryPanel } from '../features/panels/industry/industry-panel';
import { LivelihoodPanel } from '../features/panels/livelihood/livelihood-panel';
import { ProjectsPanel } from '../features/panels/projects/projects-panel';
import type { PanelId } from '../model/record-values';
import type { PanelViewProps } from '../parts/use-panel';

/** Every panel, in the order in which they are shown. Showing, presenting, printing and tests go through this list. */
export const panelViews = {
  industry: IndustryPanel,
  projects: ProjectsPanel,
  'business-environment': BusinessEnvironmentPanel,
  livelihood: LivelihoodPanel,
} satisfies Record<PanelId, ComponentType<PanelViewProps>>;
