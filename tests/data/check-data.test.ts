import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { readerOf } from '../support/data-folder';
import {
  dataIndex,
  definition,
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
        record: { id: 'test-district', name: '试验区' },
        problem: {
          code: 'dangling',
          what: 'figure',
          id: 'new-projects.profit',
          near: ['new-projects.quantity'],
        },
      },
    ]);
  });

  test('a colour is for a sector that exists, once', async () => {
    const colours = ['food', 'space', 'automotive', 'food'];
    const record = { id: 'test-district', name: '试验区' };
    const index = dataIndex({ regions: [regionEntry({ colours })] });
    expect((await check({ 'data/index.json': index })).faults).toEqual([
      {
        file: 'data/index.json',
        path: '$.regions[0].colours[1]',
        record,
        problem: { code: 'dangling', what: 'sector', id: 'space' },
      },
      {
        file: 'data/index.json',
        path: '$.regions[0].colours[3]',
        record,
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

  test('a document that the head of a file names is missed once, there', async () => {
    const written = withoutDocuments({ ...industry, defaults: { document: 'rumour' } });
    expect((await check({ [pathOf('industry')]: written })).faults).toEqual([
      {
        file: pathOf('industry'),
        path: '$.defaults.document',
        problem: { code: 'dangling', what: 'document', id: 'rumour' },
      },
    ]);
  });

  test('a file that names no document at all is told so once', async () => {
    const { faults } = await check({ [pathOf('industry')]: withoutDocuments(industry) });
    expect(faults).toMatchObject([{ problem: { code: 'no-document' }, more: expect.any(Number) }]);
  });
});

/** Sources as a file leaves their document to its head. */
function withoutDocuments(file: object): object {
  return JSON.parse(
    JSON.stringify(file, (key, value) => (key === 'document' && value === 'report' ? undefined : value)),
  );
}

describe('all faults in one round', () => {
  const slip = () => growth(12.5, { printed: '15.2%' });
  const codes = async (changes: Record<string, unknown>) =>
    (await check(changes)).faults.map(({ path, record, problem }) => [path, record?.id, problem.code]);

  test('what is sound in a panel file is judged, at its place in the whole file', async () => {
    const file = {
      ...fileOf('industry', {
        indicators: [
          indicator({ id: 'BAD' }),
          indicator({ growth: slip() }),
          indicator({ id: 'other', sectors: ['space'] }),
        ],
      }),
      schemaVersion: undefined,
      status: 'certain',
    };
    const found = await codes({ [pathOf('industry')]: file });
    expect(found).toEqual([
      ['$.schemaVersion', undefined, 'missing-key'],
      ['$.status', undefined, 'not-allowed'],
      ['$.indicators[0].id', 'BAD', 'wrong-form'],
      ['$.indicators[1].growth', 'industrial-output', 'printed-disagrees'],
      ['$.indicators[2].sectors[0]', 'other', 'dangling'],
    ]);
  });

  test('a faulty entry of the index does not hide the faults of its files, nor blame what refers to it', async () => {
    const bad = regionEntry({ id: 'OTHER', periods: [] });
    const entry = regionEntry({ parent: 'OTHER', colours: ['SPACE'], level: 'parish' as 'city' });
    const index = dataIndex({ regions: [bad, entry], default: { region: '试验区', period: '2030H1' } });
    const found = await codes({
      'data/index.json': index,
      [pathOf('industry')]: fileOf('industry', { indicators: [indicator({ growth: slip() })] }),
    });
    expect(found).toEqual([
      ['$.default.region', undefined, 'wrong-form'],
      ['$.regions[0].id', 'OTHER', 'wrong-form'],
      ['$.regions[1].level', 'test-district', 'not-allowed'],
      ['$.regions[1].parent', 'test-district', 'wrong-form'],
      ['$.regions[1].colours[0]', 'test-district', 'wrong-form'],
      ['$.indicators[0].growth', 'industrial-output', 'printed-disagrees'],
    ]);
  });

  test('references to a faulty sector or document are not blamed, others are', async () => {
    const sectors = JSON.parse(JSON.stringify(responses()['data/sectors.json']));
    const food = sectors.sectors.find(({ id }: { id: string }) => id === 'food');
    food.codes = ['food'];
    const sources = JSON.parse(JSON.stringify(responses()['data/sources.json']));
    sources.documents[0].date = 'soon';
    const found = await codes({
      'data/sectors.json': sectors,
      'data/sources.json': sources,
      [pathOf('industry')]: fileOf('industry', {
        indicators: [
          indicator({ sectors: ['food'], growth: growth(12.5) }),
          indicator({ id: 'other', sectors: ['space'], sources: [source('增长', 'P01', 'rumour')] }),
        ],
      }),
    });
    expect(found).toEqual([
      [expect.stringMatching(/codes\[0\]$/), 'food', 'wrong-form'],
      ['$.documents[0].date', 'report', 'wrong-form'],
      ['$.indicators[1].sectors[0]', 'other', 'dangling'],
      ['$.indicators[1].sources[0].document', 'other', 'dangling'],
    ]);
  });

  test('a missing file of sectors is one fault', async () => {
    expect(await codes({ 'data/sectors.json': undefined })).toEqual([[undefined, undefined, 'missing']]);
  });

  test('series and targets are judged entry by entry', async () => {
    const said = (printed: string, phrase: string) => ({
      printed,
      source: { document: 'report', paragraph: 'P01', phrase },
    });
    const head = { schemaVersion: 2, dataVersion: 'set-1', region: 'test-district' };
    const row = { period: '2029Q1', quantity: said('12亿元', '产值13亿元') };
    const series = [
      { id: 'one', name: '一', rows: [{ ...row, period: '2029Q5' }] },
      { id: 'two', name: '二', topics: ['gossip'], rows: [row] },
    ];
    const target = { indicator: 'gdp', key: 'growth', year: 2030, accumulates: false, better: 'higher' };
    const targets = [
      { ...target, id: 'first', better: 'sideways', ...said('6%', '增长6%') },
      { ...target, id: 'second', ...said('6%', '增长7%') },
    ];
    const versioned = { dataVersion: 'set-1' };
    const found = await codes({
      'data/index.json': dataIndex({ regions: [regionEntry({ series: versioned, targets: versioned })] }),
      'data/indicators.json': { schemaVersion: 2, indicators: [definition({ id: 'gdp' })] },
      'data/regions/test-district/series.json': { ...head, series },
      'data/regions/test-district/targets.json': { ...head, targets, thresholds: [] },
    });
    expect(found).toEqual([
      ['$.targets[0].better', 'first', 'not-allowed'],
      ['$.targets[1]', 'second', 'not-in-phrase'],
      ['$.series[0].rows[0].period', 'one', 'wrong-form'],
      ['$.series[1].rows[0].quantity', 'two', 'not-in-phrase'],
      ['$.series[1].rows[0]', 'two', 'dangling'],
    ]);
  });
});
