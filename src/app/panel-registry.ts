import type { ComponentType } from 'react';
import type { PanelId } from '../domain/record-schema';
import { BusinessEnvironmentPanel } from '../panels/business-environment/business-environment-panel';
import { IndustryPanel } from '../panels/industry/industry-panel';
import { LivelihoodPanel } from '../panels/livelihood/livelihood-panel';
import type { PanelViewProps } from '../panels/panel-kit';
import { ProjectsPanel } from '../panels/projects/projects-panel';

/** Every panel, in the order in which they are shown. Showing, presenting, printing and tests go through this list. */
export const panelViews = {
  industry: IndustryPanel,
  projects: ProjectsPanel,
  'business-environment': BusinessEnvironmentPanel,
  livelihood: LivelihoodPanel,
} satisfies Record<PanelId, ComponentType<PanelViewProps>>;
