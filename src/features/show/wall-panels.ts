import type { ComponentType } from 'react';
import type { PanelId } from '../../model/record-values';
import type { WallProps } from '../../parts/wall-parts';
import { BusinessEnvironmentWall } from '../panels/business-environment/business-environment-wall';
import { IndustryWall } from '../panels/industry/industry-wall';
import { LivelihoodWall } from '../panels/livelihood/livelihood-wall';
import { ProjectsWall } from '../panels/projects/projects-wall';

/** Every panel as it is shown on the wall. */
export const wallPanels = {
  industry: IndustryWall,
  projects: ProjectsWall,
  'business-environment': BusinessEnvironmentWall,
  livelihood: LivelihoodWall,
} satisfies Record<PanelId, ComponentType<WallProps>>;
