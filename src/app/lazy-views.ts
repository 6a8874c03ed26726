import { later } from '../ui/later';
import { NotFetched } from '../ui/not-fetched';

/** The table of all projects. */
export const ProjectExplorer = later(() =>
  import('../explorer/project-explorer').then((module) => module.ProjectExplorer),
);

/** The details of one project, which can be opened without the table. */
export const ProjectSheet = later(() =>
  import('../explorer/project-sheet').then((module) => module.ProjectSheet),
);

/** An indicator's comparison, targets and series. */
export const IndicatorSheet = later(() =>
  import('../indicators/indicator-sheet').then((module) => module.IndicatorSheet),
);

/** What every indicator means. */
export const Glossary = later(() => import('../indicators/glossary').then((module) => module.Glossary));

/** What is worth saying of the view. */
export const FindingsSheet = later(() => import('./findings-sheet').then((module) => module.FindingsSheet));

/** What needs attention, and the thresholds that say so. */
export const WatchSheet = later(() => import('./watch-sheet').then((module) => module.WatchSheet));

/** What a figure or a named thing is exactly, and where it is printed. */
export const SourceSheet = later(() => import('./source-sheet').then((module) => module.SourceSheet));

/** How to use the desk. */
export const HelpSheet = later(() => import('./help-sheet').then((module) => module.HelpSheet));

export const FaultSentence = later(
  () => import('./fault-sentence').then((module) => module.FaultSentence),
  NotFetched,
);

/** The running orders, to arrange what will be presented. */
export const Organiser = later(() => import('../organiser/organiser').then((module) => module.Organiser));
