import { FindingsSheet } from '../features/compare/findings-sheet';
import { Glossary } from '../features/compare/glossary';
import { IndicatorSheet } from '../features/compare/indicator-sheet';
import { MainIndicatorsSheet } from '../features/compare/main-indicators-sheet';
import { seriesChart } from '../features/compare/series-picture';
import { WatchSheet } from '../features/compare/watch-sheet';
import { Organiser } from '../features/orders/organiser';
import { ProjectExplorer } from '../features/project-table/project-explorer';
import { ProjectSheet } from '../features/project-table/project-sheet';
import { SourceSheet } from '../features/source/source-sheet';
import { wordFault } from '../i18n/fault-words';
import { HelpSheet } from './help-sheet';

/** Everything that a key or button opens. What is added here is fetched ahead without further changes. */
export const rest = {
  FindingsSheet,
  Glossary,
  HelpSheet,
  IndicatorSheet,
  MainIndicatorsSheet,
  Organiser,
  ProjectExplorer,
  ProjectSheet,
  SourceSheet,
  WatchSheet,
  seriesChart,
  wordFault,
};
