import { expect, test } from 'vitest';
import { checkFile } from '../../src/model/integrity';
import type { Project } from '../../src/model/record-schema';
import {
  growth,
  indicator,
  panelFile,
  project,
  quantity,
  source,
  sourcesFile,
} from '../support/made-up-data';
import { madeUpShared } from '../support/ready-store';

const made = madeUpShared();
/** What is wrong with a file whose document is of a date. */
function faults(date: string | null, file: Parameters<typeof panelFile>[1]) {
  const documents = new Map(sourcesFile().documents.map((document) => [document.id, { ...document, date }]));
  return checkFile('x.json', panelFile('projects', file), { ...made, documents }).map(({ path, problem }) => [
    path,
    'field' in problem ? problem.field : problem.code,
  ]);
}

const ofPeriod = (code: string, printed: string | null = null) => ({
  indicators: [indicator({ growth: growth(5, { period: { code, printed } }) })],
});
const period = '$.indicators[0].growth';

test.each([
  ['2030-06-30', '2030H1', []],
  ['2030-06-29', '2030H1', [[period, 'after-document']]],
  // Of a document that is dated by its month, the day is not known.
  ['2030-06', '2030H1', []],
  ['2030-05', '2030H1', [[period, 'after-document']]],
  ['2030-03-30', '2030Q1', [[period, 'after-document']]],
  // What took place in a month may be told before it ends.
  ['2030-07-30', '2030M07', []],
  ['2030-06-30', '2030M07', [[period, 'after-document']]],
  ['2030-06-15', 'to-date', []],
  [null, '2099', []],
])('a document of %s may hold results of %s but for %o', (date, code, expected) => {
  expect(faults(date, ofPeriod(code))).toEqual(expected);
});

test('plans and forecasts are of periods to come', () => {
  for (const nature of ['plan', 'forecast'] as const) {
    const later = growth(5, { nature, period: { code: '2031', printed: null } });
    expect(faults('2030-06', { indicators: [indicator({ growth: later })] })).toEqual([]);
  }
});

test('a period is the one that its words name', () => {
  expect(faults(null, ofPeriod('2030H1', '上半年'))).toEqual([]);
  expect(faults(null, ofPeriod('2030Q1', '上半年'))).toEqual([[`${period}.period.code`, 'period']]);
  expect(faults(null, ofPeriod('unstated', '上半年'))).toEqual([]);
});

test('what a phrase expects has not happened', () => {
  const output = quantity(12, '亿元', { source: source('预计完成12亿元') });
  expect(faults(null, { indicators: [indicator({ quantity: output })] })).toEqual([
    ['$.indicators[0].quantity', 'not-actual'],
  ]);
  expect(faults(null, { indicators: [indicator({ quantity: output, nature: 'forecast' })] })).toEqual([]);
});

const milestone = (over: Partial<Project['milestones'][number]>, phrase: string): Partial<Project> => ({
  milestones: [
    {
      stage: 'construction',
      date: '2030-08',
      planned: true,
      what: { zh: '开工', en: 'Start' },
      source: source(phrase),
      ...over,
    },
  ],
});
const first = '$.projects[0].milestones[0]';

test.each([
  [milestone({}, '8月开工'), []],
  [milestone({ date: '2030-09' }, '8月开工'), [[`${first}.date`, 'date']]],
  [milestone({ date: '2031-08' }, '2030年8月开工'), [[`${first}.date`, 'date']]],
  [milestone({ planned: false, date: '2030-05' }, '5月开工'), []],
  [milestone({ planned: false }, '8月开工'), [[`${first}.date`, 'after-document']]],
  [milestone({ planned: false, date: null }, '预计8月开工'), [[`${first}.planned`, 'planned']]],
  [{ start: { actual: '2030-06' }, finish: { planned: '2031' } }, []],
  [{ start: { actual: '2030-08' } }, [['$.projects[0].start.actual', 'after-document']]],
  [{ finish: { actual: '2031' } }, [['$.projects[0].finish.actual', 'after-document']]],
] as const)('of %o in a document of June, wrong is %o', (over, expected) => {
  expect(faults('2030-06-30', { projects: [project(over as Partial<Project>)] })).toEqual(expected);
});
