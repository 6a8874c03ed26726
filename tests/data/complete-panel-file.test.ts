import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { completePanelFile } from '../../src/data/complete-panel-file';
import { panelFileSchema } from '../../src/model/file-schema';
import { units } from '../support/committed-units';
import { unit } from '../support/made-up-data';

/** A panel file as it is written, with only what it must say. */
function complete(lists: object) {
  const head = {
    schemaVersion: 2,
    dataVersion: 'set-1',
    region: 'gaoxin',
    period: '2030H1',
    panel: 'industry',
  };
  return completePanelFile('x.json', v.parse(panelFileSchema, { ...head, ...lists }), units);
}

const at = { document: 'report', paragraph: 'P01' };
const output = {
  id: 'output',
  name: '产值',
  growth: { printed: '8%', source: { ...at, phrase: '产值增长8%' } },
};

describe('a panel file', () => {
  test('that says least is of its period, actual, and says nothing of stage, category, scope and price', () => {
    const { value, faults } = complete({
      indicators: [output],
      projects: [{ id: 'plant', name: '厂', sources: [{ ...at, phrase: '厂' }] }],
    });
    expect(faults).toEqual([]);
    expect(value).toMatchObject({
      status: 'unstated',
      breakdowns: [],
      totals: [],
      enterprises: [],
      measures: [],
    });
    expect(value.indicators).toEqual([
      {
        id: 'output',
        name: { zh: '产值', en: '产值', isUntranslated: true },
        sectors: [],
        topics: [],
        nature: 'actual',
        period: { code: '2030H1', printed: null },
        better: 'neither',
        growth: {
          printed: '8%',
          amount: 8,
          unit: unit('percent'),
          qualifier: 'exact',
          basis: 'unstated',
          kind: 'unstated',
          source: { ...at, phrase: '产值增长8%' },
        },
        sources: [{ ...at, phrase: '产值增长8%' }],
      },
    ]);
    expect(value.projects[0]).toMatchObject({ stage: 'unstated', category: 'unstated', milestones: [] });
  });

  test('says once for all records and figures what these may say otherwise', () => {
    const defaults = {
      document: 'report',
      period: { code: '2030M05', printed: '5月' },
      nature: 'plan',
      scope: '规模以上',
      sectors: ['food'],
      topics: ['growth'],
      better: 'higher',
      basis: 'current-price',
      kind: 'year-on-year',
    };
    const growth = { printed: '8%', source: { paragraph: 'P01', phrase: '产值增长8%' } };
    const { value } = complete({
      defaults,
      indicators: [
        { ...output, growth },
        {
          ...output,
          id: 'other',
          period: { code: 'unstated', printed: null },
          nature: 'actual',
          scope: '全社会',
          sectors: [],
          topics: [],
          better: 'lower',
          growth: {
            ...growth,
            basis: 'unstated',
            kind: 'unstated',
            source: { ...growth.source, document: 'other' },
          },
        },
      ],
    });
    const [first, second] = value.indicators;
    const { document, basis, kind, scope, ...rest } = defaults;
    expect(first).toMatchObject({
      ...rest,
      scope: { zh: scope },
      growth: { basis, kind, source: { document } },
    });
    expect(second).toMatchObject({
      period: { code: 'unstated' },
      nature: 'actual',
      scope: { zh: '全社会' },
      sectors: [],
      topics: [],
      better: 'lower',
      growth: { basis: 'unstated', kind: 'unstated', source: { document: 'other' } },
    });
  });

  test('that leaves out sources has those of its figures and milestones, each once', () => {
    const cited = (phrase: string) => ({ ...at, phrase });
    const { value } = complete({
      indicators: [
        {
          ...output,
          quantity: { printed: '8亿元', source: cited('8亿元') },
          before: { printed: '7亿元', source: cited('8亿元，原为7亿元') },
        },
      ],
      projects: [
        {
          id: 'plant',
          name: '厂',
          investment: { printed: '8亿元', source: cited('8亿元') },
          figures: [{ key: 'jobs', name: '就业', printed: '90人', source: cited('90人') }],
          milestones: [
            { stage: 'construction', date: null, planned: true, what: '开工', source: cited('8亿元') },
          ],
        },
      ],
    });
    expect(value.indicators[0]?.sources).toEqual([
      cited('8亿元'),
      cited('产值增长8%'),
      cited('8亿元，原为7亿元'),
    ]);
    expect(value.projects[0]?.sources).toEqual([cited('8亿元'), cited('90人')]);
  });

  test('a text is Chinese, and the Chinese again where English is left out', () => {
    const { value } = complete({
      indicators: [{ ...output, name: { zh: '产值', en: 'Output' }, note: { zh: '注' } }],
    });
    expect(value.indicators[0]).toMatchObject({
      name: { zh: '产值', en: 'Output' },
      note: { zh: '注', en: '注', isUntranslated: true },
    });
  });

  test('only a growth rate, a contribution and the revision of a rate fall with their phrase', () => {
    const fall = { printed: '3%', source: { ...at, phrase: '下降3%' } };
    const points = { printed: '0.3个百分点', source: { ...at, phrase: '下降0.3个百分点' } };
    const { value } = complete({
      indicators: [
        {
          ...output,
          growth: fall,
          contribution: points,
          share: fall,
          revisions: [{ ...fall, of: '2029H1', key: 'growth', reason: '普查' }],
        },
      ],
    });
    const [first] = value.indicators;
    expect([
      first?.growth?.amount,
      first?.contribution?.amount,
      first?.revisions?.[0]?.amount,
      first?.share?.amount,
    ]).toEqual([-3, -0.3, -3, 3]);
  });

  test.each([
    ['a record that nothing vouches for', { id: 'output', name: '产值' }, '$.indicators[0]', 'no-source'],
    [
      'a source without a document',
      { ...output, growth: { ...output.growth, source: { paragraph: 'P01', phrase: '产值增长8%' } } },
      '$.indicators[0].growth.source',
      'no-document',
    ],
    [
      'a figure that contradicts its words',
      { ...output, growth: { ...output.growth, amount: 9 } },
      '$.indicators[0].growth',
      'printed-disagrees',
    ],
  ])('%s is a fault of that record', (_what, record, path, code) => {
    expect(complete({ indicators: [record] }).faults).toEqual([
      {
        file: 'x.json',
        path,
        record: { id: 'output', name: '产值' },
        problem: expect.objectContaining({ code }),
      },
    ]);
  });
});
