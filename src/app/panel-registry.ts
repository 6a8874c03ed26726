import type { ComponentType } from 'react';
import { BusinessEnvironmentPanel } from '../features/panels/business-environment/business-environment-panel';
import { IndustryPanel } from '../features/panels/industry/industry-panel';
import { LivelihoodPanel } from '../features/panels/livelihood/livelihood-panel';
import { ProjectsPanel } from '../features/panels/projects/projects-panel';
import type { PanelId } from '../model/record-values';
import type { PanelViewProps } from '../parts/use-panel';

/** The view of every panel on the desk, on screen and on paper. */
export const panelViews = {
  industry: IndustryPanel,
  projects: ProjectsPanel,
  'business-environment': BusinessEnvironmentPanel,
  livelihood: LivelihoodPanel,
} satisfies Record<PanelId, ComponentType<PanelViewProps>>;
