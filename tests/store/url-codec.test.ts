import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions, fixedValues } from '../../src/model/filter/dimensions';
import { columnIds, defaultProjectView, textColumns } from '../../src/model/projects/project-view';
import { panelIds } from '../../src/model/record-values';
import { deskPages, initialState, roles } from '../../src/store/app-state';
import { type View, viewKeys } from '../../src/store/state-table';
import { decodeView, encodeView } from '../../src/store/url-codec';

const defaults = Object.fromEntries(viewKeys.map((key) => [key, initialState[key]])) as View;

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const clause = (dimension: (typeof dimensions)[number]) =>
  fc.uniqueArray(
    dimension in fixedValues ? fc.constantFrom(...fixedValues[dimension as keyof typeof fixedValues]) : id,
    { minLength: 1 },
  );
/** What users may type, in any script; an empty text is no condition. */
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const explorer = fc.record({
  columns: fc
    .subarray([...columnIds])
    .map((some) => columnIds.filter((column) => column === 'name' || some.includes(column))),
  sort: fc.option(fc.record({ column: fc.constantFrom(...columnIds), descending: fc.boolean() })),
  group: fc.option(fc.constantFrom(...dimensions)),
  find: text,
  where: fc
    .record(Object.fromEntries(textColumns.map((column) => [column, text])), { requiredKeys: [] })
    .map((where) => Object.fromEntries(Object.entries(where).filter(([, value]) => value !== ''))),
});
const numberFrom1 = fc.integer({ min: 1, max: 9999 });
const views: fc.Arbitrary<View> = fc.record({
  present: fc.option(id),
  slide: fc.record({ page: numberFrom1, screen: numberFrom1 }),
  autoplay: fc.option(fc.integer({ min: 1, max: 86_400 })),
  role: fc.option(fc.constantFrom(...roles)),
  region: fc.option(id),
  period: fc.option(fc.constantFrom('2024', '2024H1', '2024Q3', '2024M11')),
  deskPage: fc.option(fc.constantFrom(...deskPages)),
  explorer,
  clauses: fc.record(Object.fromEntries(dimensions.map((dimension) => [dimension, clause(dimension)])), {
    requiredKeys: [],
  }),
  focus: fc.option(fc.constantFrom(...panelIds)),
  tables: fc.subarray([...panelIds]),
  figure: fc.option(
    fc.constantFrom(
      'gdp.growth',
      'city.2024H1.gdp.growth',
      'city.2025H1.gdp.growth~city.2025.gdp-2025.target',
      'city.2025H1.roads.progress~time',
    ),
  ),
  indicator: fc.option(id),
  record: fc.option(id),
  project: fc.option(id),
});

describe('the address', () => {
  test('round-trips every view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, notices: [] });
      }),
    );
  });

  test('is readable, in a fixed order, and needs no escapes', () => {
    const view: View = {
      ...defaults,
      figure: 'livelihood-share.quantity',
      tables: ['industry'],
      focus: 'projects',
      clauses: { stage: ['signed'], sector: ['food', 'automotive'] },
    };
    expect(encodeView(view)).toBe(
      '?v=1&sector=food,automotive&stage=signed&focus=projects&table=industry&figure=livelihood-share.quantity',
    );
    fc.assert(
      fc.property(views, (any) => {
        const untyped = { ...any, explorer: { ...any.explorer, find: '', where: {} } };
        expect(encodeView(untyped)).toMatch(/^(\?v=1&[\w&=,.~-]+)?$/);
      }),
    );
  });

  test('has no query for the default view', () => {
    expect(encodeView(defaults)).toBe('');
    expect(decodeView('')).toEqual({ view: defaults, notices: [] });
  });

  test('any string can be read, and the result can be written and read again', () => {
    const parameter = fc.constantFrom(
      'v',
      'sector',
      'stage',
      'table',
      'focus',
      'figure',
      '__proto__',
      'x',
      '',
    );
    const almost = fc
      .array(
        fc.tuple(parameter, fc.oneof(fc.string(), fc.constantFrom('signed', '1', '2', '%', '%E4', 'a,,b'))),
      )
      .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), almost), (query) => {
        const { view } = decodeView(query);
        expect(encodeView(decodeView(encodeView(view)).view)).toBe(encodeView(view));
      }),
      { numRuns: 500 },
    );
  });

  test('drops unknown parameters, and says so', () => {
    expect(decodeView('?v=1&stage=signed,married&utm_source=x&focus=cellar&sector=food')).toEqual({
      view: { ...defaults, clauses: { stage: ['signed'], sector: ['food'] } },
      notices: [
        { kind: 'unknown-parameter', name: 'utm_source' },
        { kind: 'unknown-value', parameter: 'stage', value: 'married' },
        { kind: 'unknown-value', parameter: 'focus', value: 'cellar' },
      ],
    });
  });

  test('a newer address gives the default view and a notice', () => {
    expect(decodeView('?v=2&sector=food&something=new')).toEqual({
      view: defaults,
      notices: [{ kind: 'newer-address', found: 2, known: 1 }],
    });
  });

  test.each(['0', '-1', '1.5', 'x', ''])('version %j is ignored, and the rest is read', (version) => {
    expect(decodeView(`?v=${version}&stage=signed`)).toEqual({
      view: { ...defaults, clauses: { stage: ['signed'] } },
      notices: [{ kind: 'unknown-value', parameter: 'v', value: version }],
    });
  });

  test('tolerates what mail and chat programs do to addresses', () => {
    const expected = { view: { ...defaults, clauses: { sector: ['food', 'automotive'] } }, notices: [] };
    expect(decodeView('?sector=food%2Cautomotive')).toEqual(expected);
    expect(decodeView('?sector=food&sector=automotive,food')).toEqual(expected);
    expect(decodeView('sector=food,,automotive&stage=')).toEqual(expected);
  });

  test('describes the table of projects in words that can be typed', () => {
    const view: View = {
      ...defaults,
      deskPage: 'projects',
      explorer: {
        columns: ['name', 'stage', 'investment'],
        sort: { column: 'investment', descending: true },
        group: 'stage',
        find: '园,区',
        where: { investment: '亿' },
      },
    };
    expect(encodeView(view)).toBe(
      '?v=1&page=projects&columns=name,stage,investment&sort=-investment&group=stage' +
        `&find=${encodeURIComponent('园%2C区')}&where-investment=${encodeURIComponent('亿')}`,
    );
    expect(decodeView('?columns=stage,investment&sort=name&find=a,b&where-name=50%25')).toEqual({
      view: {
        ...defaults,
        explorer: {
          ...defaultProjectView,
          columns: ['name', 'stage', 'investment'],
          sort: { column: 'name', descending: false },
          find: 'a,b',
          where: { name: '50%' },
        },
      },
      notices: [],
    });
  });

  test('invalid table values give the default and a notice each', () => {
    expect(decodeView('?page=cellar&columns=colour&sort=--stage&group=name&where-stage=x')).toEqual({
      view: defaults,
      notices: [
        { kind: 'unknown-parameter', name: 'where-stage' },
        { kind: 'unknown-value', parameter: 'page', value: 'cellar' },
        { kind: 'unknown-value', parameter: 'columns', value: 'colour' },
        { kind: 'unknown-value', parameter: 'sort', value: '--stage' },
        { kind: 'unknown-value', parameter: 'group', value: 'name' },
      ],
    });
  });

  test('half a character at the end of a truncated text does not break the address', () => {
    const view: View = { ...defaults, explorer: { ...defaultProjectView, find: 'a\ud83d' } };
    expect(decodeView(encodeView(view)).view.explorer.find).toBe('a\ufffd');
  });

  test('only the first of two figures is shown', () => {
    expect(decodeView('?figure=a.growth&figure=b.growth')).toMatchObject({
      view: { figure: 'a.growth' },
      notices: [{ kind: 'unknown-value', parameter: 'figure', value: 'b.growth' }],
    });
  });
});
