import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { readerOf } from '../support/data-folder';
import {
  dataIndex,
  growth,
  indicator,
  panelFile,
  panelFiles,
  pathOf,
  regionEntry,
  responses,
  source,
  written,
} from '../support/made-up-data';

function check(changes: Record<string, unknown> = {}) {
  const files = Object.entries({ ...responses(), ...changes }).filter(([, content]) => content !== undefined);
  return checkData(
    readerOf(
      new Map(
        files.map(([path, content]) => [
          path,
          typeof content === 'string' ? content : JSON.stringify(content),
        ]),
      ),
    ),
  );
}

const industry = written(panelFiles.industry);
const { totals } = panelFiles.projects;
const fileOf = (...of: Parameters<typeof panelFile>) => written(panelFile(...of));

describe('checkData', () => {
  test('finds nothing wrong with the made-up district', async () => {
    expect(await check()).toEqual({ files: 9, records: 13, faults: [], remarks: [] });
  });

  test('names a missing file without blaming references into it', async () => {
    const { faults } = await check({ [pathOf('projects')]: undefined });
    expect(faults).toEqual([{ file: pathOf('projects'), problem: { code: 'missing' } }]);
  });

  test('reports the faults of all files at once', async () => {
    const { faults } = await check({ 'data/sectors.json': '{', [pathOf('livelihood')]: '[' });
    expect(faults.map(({ file, problem }) => [file, problem.code])).toEqual([
      ['data/sectors.json', 'truncated'],
      [pathOf('livelihood'), 'truncated'],
    ]);
  });

  test('refuses a file in the wrong folder or of another upload', async () => {
    const { faults } = await check({
      [pathOf('industry')]: { ...industry, period: '2029H2', dataVersion: 'set-0' },
    });
    expect(faults).toEqual([
      {
        file: pathOf('industry'),
        path: '$.period',
        problem: { code: 'out-of-place', found: '2029H2', expected: '2030H1' },
      },
      {
        file: pathOf('industry'),
        path: '$.dataVersion',
        problem: { code: 'other-version', found: 'set-0', expected: 'set-1' },
      },
    ]);
  });

  test('finds dangling references, duplicate ids, and printed words that contradict the amount', async () => {
    const { faults } = await check({
      [pathOf('industry')]: fileOf('industry', {
        indicators: [
          indicator({ growth: growth(12.5, { printed: '15.2%' }) }),
          indicator({ id: 'engine-plant', sectors: ['space'] }),
        ],
      }),
      [pathOf('projects')]: written({
        ...panelFiles.projects,
        totals: totals.map((total) => ({ ...total, members: ['no-such-project'] })),
      }),
    });
    expect(faults.map(({ file, path, problem }) => [file, path, problem.code])).toEqual([
      [pathOf('industry'), '$.indicators[0].growth', 'printed-disagrees'],
      [pathOf('industry'), '$.indicators[1].sectors[0]', 'dangling'],
      [pathOf('projects'), expect.anything(), 'duplicate-id'],
      [pathOf('projects'), '$.totals[0].members[0]', 'dangling'],
    ]);
  });

  test('a headline that is in no file is a fault of the index', async () => {
    const index = JSON.stringify(responses()['data/index.json']).replace(
      'new-projects.quantity',
      'new-projects.profit',
    );
    expect((await check({ 'data/index.json': index })).faults).toEqual([
      {
        file: 'data/index.json',
        path: '$.regions[0].periods[0].headlines[1]',
        problem: { code: 'dangling', what: 'figure', id: 'new-projects.profit' },
      },
    ]);
  });

  test('a colour is for a sector that exists, once', async () => {
    const colours = ['food', 'space', 'automotive', 'food'];
    const index = dataIndex({ regions: [regionEntry({ colours })] });
    expect((await check({ 'data/index.json': index })).faults).toEqual([
      {
        file: 'data/index.json',
        path: '$.regions[0].colours[1]',
        problem: { code: 'dangling', what: 'sector', id: 'space' },
      },
      {
        file: 'data/index.json',
        path: '$.regions[0].colours[3]',
        problem: { code: 'duplicate-id', id: 'food', elsewhere: '$.regions[0].colours[0]' },
      },
    ]);
  });

  test('the index must name one of its own regions as its default', async () => {
    const index = JSON.stringify(responses()['data/index.json']).replace(
      '"region":"test-district"',
      '"region":"atlantis"',
    );
    expect((await check({ 'data/index.json': index })).faults).toEqual([
      {
        file: 'data/index.json',
        path: '$.default.region',
        problem: { code: 'dangling', what: 'region', id: 'atlantis' },
      },
    ]);
  });

  test('warns of misspelt keys and forgotten files without calling them faults', async () => {
    const report = await check({
      [pathOf('industry')]: {
        $schema: '../x.json',
        ...industry,
        indicators: [
          ...(industry.indicators as object[]),
          { id: 'one', name: '产值', sources: [source()], grwoth: 1, $schema: 'x' },
        ],
      },
      'data/regions/test-district/2029H2/industry.json': industry,
      'data/schema/index.schema.json': {},
    });
    expect(report.remarks).toEqual([
      { kind: 'unknown-field', file: pathOf('industry'), path: '$.indicators[3].grwoth' },
      { kind: 'unknown-field', file: pathOf('industry'), path: '$.indicators[3].$schema' },
      { kind: 'unused-file', file: 'data/regions/test-district/2029H2/industry.json' },
    ]);
    expect(report.faults).toEqual([]);
  });

  test('finds document numbers that lead to no figure, and paragraphs without a part', async () => {
    const sources = JSON.parse(JSON.stringify(responses()['data/sources.json']));
    const [document] = sources.documents;
    document.paragraphs[0].part = 'no-part';
    document.paragraphs[0].numbers = [
      { text: '12.5%', figure: 'industrial-output.growth' },
      { text: '1%', figure: 'no-such.growth' },
      { text: '8', milestone: 'no-project' },
    ];
    const { faults } = await check({ 'data/sources.json': sources });
    expect(faults.map(({ path, problem }) => [path, problem])).toEqual([
      ['$.documents[0].paragraphs[0].part', { code: 'dangling', what: 'part', id: 'no-part' }],
      [
        '$.documents[0].paragraphs[0].numbers[1].figure',
        { code: 'dangling', what: 'figure', id: 'no-such.growth' },
      ],
      [
        '$.documents[0].paragraphs[0].numbers[2].milestone',
        { code: 'dangling', what: 'record', id: 'no-project' },
      ],
    ]);
  });
});
