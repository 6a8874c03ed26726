import { describe, expect, test } from 'vitest';
import { checkFile, checkSet } from '../../src/model/integrity';
import {
  enterprise,
  growth,
  indicator,
  keyed,
  measure,
  panelFile,
  panelFiles,
  project,
  quantity,
  source,
  total,
} from '../support/made-up-data';
import { madeUpShared } from '../support/ready-store';

const shared = madeUpShared();
const check = (file: Parameters<typeof panelFile>[1]) =>
  checkFile('x.json', panelFile('industry', file), shared).map(({ path, problem }) => [path, problem]);
const noHeadlines = { name: 'index.json', path: '$.headlines', refs: [] };

describe('one file', () => {
  test('the made-up files are sound', () => {
    for (const file of Object.values(panelFiles)) expect(checkFile('x.json', file, shared)).toEqual([]);
  });

  test('an id is used once, across all kinds of record', () => {
    expect(check({ indicators: [indicator({ id: 'one' })], measures: [measure({ id: 'one' })] })).toEqual([
      ['$.measures[0].id', { code: 'duplicate-id', id: 'one', elsewhere: '$.indicators[0].id' }],
    ]);
  });

  test('sectors, topics, documents and paragraphs must exist', () => {
    expect(
      check({
        indicators: [
          indicator({
            sectors: ['food', 'space'],
            topics: ['gossip'],
            sources: [source('增长', 'P01', 'rumour')],
            growth: growth(1, { source: source('增长1%', 'P99') }),
          }),
        ],
      }),
    ).toEqual([
      ['$.indicators[0].sectors[1]', { code: 'dangling', what: 'sector', id: 'space' }],
      ['$.indicators[0].topics[0]', { code: 'dangling', what: 'topic', id: 'gossip' }],
      ['$.indicators[0].sources[0].document', { code: 'dangling', what: 'document', id: 'rumour' }],
      ['$.indicators[0].growth.source.paragraph', { code: 'dangling', what: 'paragraph', id: 'P99' }],
    ]);
  });

  test('the keys of a record’s figures differ', () => {
    const twice = [keyed('output', quantity(1, '亿元')), keyed('output', quantity(2, '亿元'))];
    expect(check({ enterprises: [enterprise({ figures: twice })] }).map(([path]) => path)).toEqual([
      '$.enterprises[0].figures[1].key',
    ]);
  });
});

describe('a set of files', () => {
  const set = (...files: ReturnType<typeof panelFile>[]) =>
    files.map((file, i) => ({ name: `${i}.json`, file }));

  test('an id is in one file only, and the later file is at fault', () => {
    const files = set(
      panelFile('industry', { indicators: [indicator({ id: 'one' })] }),
      panelFile('projects', { projects: [project(), project({ id: 'one' })] }),
    );
    expect(checkSet(files, noHeadlines)).toEqual([
      {
        file: '1.json',
        path: '$.projects[1].id',
        record: { id: 'one', name: '发动机厂' },
        problem: { code: 'duplicate-id', id: 'one', elsewhere: '0.json' },
      },
    ]);
  });

  test('members are projects and parts belong to measures, in any file', () => {
    const members = ['engine-plant', 'industrial-output', 'nothing'];
    const files = set(
      panelFile('industry', { indicators: [indicator()], totals: [total({ members })] }),
      panelFile('projects', { projects: [project()], measures: [measure({ partOf: 'engine-plant' })] }),
    );
    expect(checkSet(files, noHeadlines).map(({ file, path }) => [file, path])).toEqual([
      ['0.json', '$.totals[0].members[1]'],
      ['0.json', '$.totals[0].members[2]'],
      ['1.json', '$.measures[0].partOf'],
    ]);
  });

  test('headlines are figures of some file', () => {
    const files = set(panelFile('industry', { indicators: [indicator({ growth: growth(1) })] }));
    const refs = ['industrial-output.growth', 'industrial-output.quantity'];
    expect(checkSet(files, { ...noHeadlines, refs })).toEqual([
      {
        file: 'index.json',
        path: '$.headlines[1]',
        problem: {
          code: 'dangling',
          what: 'figure',
          id: 'industrial-output.quantity',
          near: ['industrial-output.growth'],
        },
      },
    ]);
  });
});
