import type { PanelId } from '../../model/record-values';
import type { PanelWall } from '../../parts/wall-parts';
import { businessEnvironmentWall } from '../panels/business-environment/business-environment-wall';
import { industryWall } from '../panels/industry/industry-wall';
import { livelihoodWall } from '../panels/livelihood/livelihood-wall';
import { projectsWall } from '../panels/projects/projects-wall';

/** Every panel as it is shown on the wall. */
export const wallPanels = {
  industry: industryWall,
  projects: projectsWall,
  'business-environment': businessEnvironmentWall,
  livelihood: livelihoodWall,
} satisfies Record<PanelId, PanelWall>;
