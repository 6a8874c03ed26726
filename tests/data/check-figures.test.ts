import { describe, expect, test } from 'vitest';
import { checkData } from '../../src/data/check-data';
import { readerOf } from '../support/data-folder';
import { pathOf, responses, source, sourcesFile, text } from '../support/made-up-data';

type Written = Readonly<Record<string, unknown>>;

const head = {
  schemaVersion: 2,
  dataVersion: 'set-1',
  region: 'test-district',
  period: '2030H1',
  panel: 'livelihood',
};

/** Problems of an indicator with these fields, in a file of its own. */
async function problemsOf(fields: Written, changes: Written = {}) {
  const record = { id: 'livelihood-share', name: text('民生支出占比', 'Share'), ...fields };
  const files = { ...responses(), [pathOf('livelihood')]: { ...head, indicators: [record] }, ...changes };
  const folder = new Map(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
  const { faults } = await checkData(readerOf(folder));
  return faults.filter(({ file, record: of }) => file === pathOf('livelihood') && of?.id === record.id);
}

const quantity = (printed: string, phrase: string, over: Written = {}) => ({
  quantity: { printed, source: source(phrase), ...over },
});
const growth = (printed: string, phrase: string, over: Written = {}) => ({
  quantity: { printed: '5%', source: source('5%') },
  growth: { printed, source: source(phrase), ...over },
});

describe('a figure is refused', () => {
  test.each<[string, Written, string]>([
    ['469.20亿元 as 万元', quantity('469.20亿元', '总投资469.20亿元', { unit: '万元' }), 'printed-disagrees'],
    ['下降1.9% as +1.9', growth('1.9%', '下降1.9%', { amount: 1.9 }), 'printed-disagrees'],
    ['7.8% as −7.8', growth('7.8%', '增长7.8%', { amount: -7.8 }), 'printed-disagrees'],
    [
      '个百分点 as percent',
      quantity('0.8个百分点', '提高0.8个百分点', { unit: 'percent' }),
      'printed-disagrees',
    ],
    ['14家 as 天', quantity('14家', '引进14家', { unit: '天' }), 'printed-disagrees'],
    ['about without 约', quantity('14家', '引进14家', { qualifier: 'about' }), 'printed-disagrees'],
    ['约 without about', quantity('约14家', '引进约14家', { qualifier: 'exact' }), 'printed-disagrees'],
    ['a phrase with another number', quantity('14家', '引进41家'), 'not-in-phrase'],
    ['a phrase in which it is part of another', quantity('14家', '引进114家'), 'not-in-phrase'],
    ['a phrase with 约 that printed lacks', quantity('14家', '引进约14家'), 'not-in-phrase'],
    ['a rate that may be a fall', growth('1.9%', '降幅收窄1.9%'), 'no-direction'],
    ['环比 as 同比', growth('1.9%', '环比增长1.9%', { kind: 'year-on-year' }), 'printed-disagrees'],
    ['预计 as a result', quantity('14家', '预计引进14家'), 'not-actual'],
  ])('%s', async (_what, fields, code) => {
    const faults = await problemsOf(fields);
    expect(faults.map(({ problem }) => problem.code)).toEqual([code]);
    expect(faults[0]?.record).toEqual({ id: 'livelihood-share', name: '民生支出占比' });
  });
});

describe('a figure of a period that ends after its document', () => {
  const year = { code: '2030', printed: '全年' };

  test('is refused as a result', async () => {
    const faults = await problemsOf(quantity('14家', '引进14家', { period: year }));
    expect(faults.map(({ problem }) => problem)).toEqual([
      { code: 'after-document', period: '2030', date: '2030-07-15' },
    ]);
  });

  test.each(['plan', 'forecast'])('may be a %s', async (nature) => {
    expect(await problemsOf(quantity('14家', '引进14家', { period: year, nature }))).toEqual([]);
  });

  test('may be a result of a document without a date', async () => {
    const { documents, ...rest } = sourcesFile();
    const undated = { ...rest, documents: documents.map((document) => ({ ...document, date: null })) };
    const fields = quantity('14家', '引进14家', { period: year });
    expect(await problemsOf(fields, { 'data/sources.json': undated })).toEqual([]);
  });
});

describe('one round', () => {
  const check = async (indicators: readonly object[]) => {
    const files = { ...responses(), [pathOf('livelihood')]: { ...head, indicators } };
    const folder = new Map(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
    const { faults } = await checkData(readerOf(folder));
    return faults.filter(({ file }) => file === pathOf('livelihood'));
  };
  const sound = { id: 'livelihood-share', name: '民生支出占比', ...quantity('5%', '占5%') };

  test('names faults of form, of reference and of figures, each with its record', async () => {
    const faults = await check([
      { ...sound, id: 'a', better: 'sideways' },
      { ...sound, id: 'b', topics: ['gossip'] },
      { ...sound, id: 'c', ...quantity('14家', '引进41家') },
      sound,
    ]);
    expect(faults.map(({ path, problem, record }) => [path, problem.code, record?.id])).toEqual([
      ['$.indicators[0].better', 'not-allowed', 'a'],
      ['$.indicators[2].quantity', 'not-in-phrase', 'c'],
      ['$.indicators[1].topics[0]', 'dangling', 'b'],
    ]);
  });

  test('names a missing document once, and how many others refer to it', async () => {
    const cites = (id: string) => ({
      ...sound,
      id,
      quantity: { printed: '5%', source: source('占5%', 'P01', 'rumour') },
    });
    const dangling = (await check([cites('a'), cites('b'), sound])).filter(
      ({ problem }) => problem.code === 'dangling',
    );
    // Each record refers to it by its figure and by its sources.
    expect(dangling.map(({ record, problem, more }) => [record?.id, problem, more])).toEqual([
      ['a', { code: 'dangling', what: 'document', id: 'rumour' }, 3],
    ]);
  });
});

describe('the census', () => {
  const censusOf = async (numbers: readonly object[], fields: Written = quantity('5%', '占5%')) => {
    const [report] = sourcesFile().documents;
    const [first, ...others] = report?.paragraphs ?? [];
    const documents = [{ ...report, paragraphs: [{ ...first, numbers }, ...others] }];
    const record = { id: 'livelihood-share', name: '民生支出占比', ...fields };
    const files = {
      ...responses(),
      'data/sources.json': { schemaVersion: 2, documents },
      [pathOf('livelihood')]: { ...head, indicators: [record] },
    };
    const folder = new Map(Object.entries(files).map(([path, file]) => [path, JSON.stringify(file)]));
    const { faults } = await checkData(readerOf(folder));
    return faults.filter(({ file }) => file === 'data/sources.json').map(({ problem }) => problem);
  };

  test('leads each number to the figure that prints it in that paragraph', async () => {
    const ref = 'livelihood-share.quantity';
    expect(await censusOf([{ text: '5%', figure: ref }])).toEqual([]);
    expect(await censusOf([{ text: '6%', figure: ref }])).toEqual([
      { code: 'other-number', figure: ref, text: '6%', paragraph: 'P01' },
    ]);
    const elsewhere = { quantity: { printed: '5%', source: source('占5%', 'P02') } };
    expect(await censusOf([{ text: '5%', figure: ref }], elsewhere)).toEqual([
      { code: 'other-number', figure: ref, text: '5%', paragraph: 'P01' },
    ]);
  });

  test('does not blame a figure that has a fault of its own', async () => {
    const broken = quantity('5%', '占7%');
    expect(await censusOf([{ text: '6%', figure: 'livelihood-share.quantity' }], broken)).toEqual([]);
  });
});
