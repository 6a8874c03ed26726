import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions, fixedValues } from '../../src/domain/dimensions';
import { panelIds } from '../../src/domain/record-schema';
import { initialState } from '../../src/state/app-state';
import { type View, viewKeys } from '../../src/state/state-table';
import { decodeView, encodeView } from '../../src/state/url-codec';

const defaults = Object.fromEntries(viewKeys.map((key) => [key, initialState[key]])) as View;

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const clause = (dimension: (typeof dimensions)[number]) =>
  fc.uniqueArray(
    dimension in fixedValues ? fc.constantFrom(...fixedValues[dimension as keyof typeof fixedValues]) : id,
    { minLength: 1 },
  );
const views: fc.Arbitrary<View> = fc.record({
  region: fc.option(id),
  period: fc.option(fc.constantFrom('2024', '2024H1', '2024Q3', '2024M11')),
  clauses: fc.record(Object.fromEntries(dimensions.map((dimension) => [dimension, clause(dimension)])), {
    requiredKeys: [],
  }),
  focus: fc.option(fc.constantFrom(...panelIds)),
  tables: fc.subarray([...panelIds]),
  figure: fc.option(fc.tuple(id, id).map(([record, key]) => `${record}.${key}`)),
  record: fc.option(id),
});

describe('the address', () => {
  test('brings back every view', () => {
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
        expect(encodeView(any)).toMatch(/^(\?v=1&[\w&=,.-]+)?$/);
      }),
    );
  });

  test('has no query for the default view', () => {
    expect(encodeView(defaults)).toBe('');
    expect(decodeView('')).toEqual({ view: defaults, notices: [] });
  });

  test('any string can be read, and what is read can be written and read again', () => {
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

  test('drops what it does not know, and says so', () => {
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

  test.each(['0', '-1', '1.5', 'x', ''])('version %j is none, and the rest is read', (version) => {
    expect(decodeView(`?v=${version}&stage=signed`)).toEqual({
      view: { ...defaults, clauses: { stage: ['signed'] } },
      notices: [{ kind: 'unknown-value', parameter: 'v', value: version }],
    });
  });

  test('forgives what mail programs and chat do to addresses', () => {
    const expected = { view: { ...defaults, clauses: { sector: ['food', 'automotive'] } }, notices: [] };
    expect(decodeView('?sector=food%2Cautomotive')).toEqual(expected);
    expect(decodeView('?sector=food&sector=automotive,food')).toEqual(expected);
    expect(decodeView('sector=food,,automotive&stage=')).toEqual(expected);
  });

  test('of two figures the first is shown', () => {
    expect(decodeView('?figure=a.growth&figure=b.growth')).toMatchObject({
      view: { figure: 'a.growth' },
      notices: [{ kind: 'unknown-value', parameter: 'figure', value: 'b.growth' }],
    });
  });
});
