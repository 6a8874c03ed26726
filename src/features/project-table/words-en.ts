import { inSentence, plural } from '../../i18n/english';
import type { ExplorerMessages } from './words-zh';

export const explorerEn: ExplorerMessages = {
  table: {
    title: 'Project table',
    columns: {
      name: 'Project',
      investment: 'Total investment',
      milestone: 'Milestone',
      source: 'Source',
      period: 'Period',
    },
    count: (shown, all) => (shown === all ? plural(all, 'project') : `${shown} of ${plural(all, 'project')}`),
    sum: (value) => `Total investment ${value}`,
    known: (known, of) => `${known}/${of} have an exact amount`,
    sumRule:
      'Only amounts printed as exact are added; the ¥10 bn class, “just under”, “about”, “at least” and what is not stated are left out',
    find: 'Find projects',
    findHint: 'Name, report’s wording or note; separate words by spaces',
    group: 'Group by',
    noGroup: 'No grouping',
    groupOverlap: (dimension) =>
      `${dimension}: a project that has several is listed under each; the totals above count it once`,
    groupCount: (n) => plural(n, 'project'),
    without: (dimension) => `${dimension}: none`,
    chooseColumns: 'Columns',
    reset: 'Default columns',
    anyValue: 'All',
    values: (n) => `${n} selected`,
    contains: (column) => `${column} contains`,
    containsHint: 'filter…',
    sortBy: (column) => `Sort by ${inSentence(column)}`,
    clearTexts: 'Clear search and column filters',
    sources: (titles) => `Source: ${titles.join('; ')}`,
    none: 'No project matches',
    details: (name) => `Details: ${name}`,
    filterBy: (dimension, value) => `Filter by ${inSentence(dimension)}: ${value}`,
    keys: 'Up and Down change the row, Left and Right enter its cells, Enter opens the details',
    printed: (printed, all) =>
      `Only the first ${printed} of ${all} rows are on paper; see the others on screen, or filter before printing`,
  },
  sheet: {
    title: 'Project',
    milestones: 'Milestones',
    noMilestones: 'No milestones in the source',
    undated: 'Date not in the source',
    funding: 'Published totals it belongs to, and their funding',
    fundingNote: 'These figures are those of the whole total, not of this project',
    noFunding: 'The source says neither that it belongs to a published total nor how it is funded',
    sources: 'Sources',
    measures: 'Related measures',
    measuresNote: 'Of the same sector or topic; no source says that they belong to this project',
    noMeasures: 'No measure of the same sector or topic',
    shared: (dimension, names) => `Same ${inSentence(dimension)}: ${names}`,
  },
};
