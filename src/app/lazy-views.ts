import { later } from '../ui/later';
import { NotFetched } from '../ui/not-fetched';

/** The table of all projects. */
export const ProjectExplorer = later(() =>
  import('../features/project-table/project-explorer').then((module) => module.ProjectExplorer),
);

/** The details of one project, which can be opened without the table. */
export const ProjectSheet = later(() =>
  import('../features/project-table/project-sheet').then((module) => module.ProjectSheet),
);

/** An indicator's comparison, targets and series. */
export const IndicatorSheet = later(() =>
  import('../features/compare/indicator-sheet').then((module) => module.IndicatorSheet),
);

/** What every indicator means. */
export const Glossary = later(() => import('../features/compare/glossary').then((module) => module.Glossary));

/** What is worth saying of the view. */
export const FindingsSheet = later(() =>
  import('../features/compare/findings-sheet').then((module) => module.FindingsSheet),
);

/** What needs attention, and the thresholds that say so. */
export const WatchSheet = later(() =>
  import('../features/compare/watch-sheet').then((module) => module.WatchSheet),
);

/** What a figure or a named thing is exactly, and where it is printed. */
export const SourceSheet = later(() =>
  import('../features/source/source-sheet').then((module) => module.SourceSheet),
);

/** How to use the desk. */
export const HelpSheet = later(() => import('./help-sheet').then((module) => module.HelpSheet));

export const FaultSentence = later(
  () => import('./fault-sentence').then((module) => module.FaultSentence),
  NotFetched,
);

/** The running orders, to arrange what will be presented. */
export const Organiser = later(() =>
  import('../features/orders/organiser').then((module) => module.Organiser),
);
