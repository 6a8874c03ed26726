import fc from 'fast-check';
import type { Clauses } from '../../../src/model/filter/clauses';
import type { CitedQuantity } from '../../../src/model/quantity-schema';
import type { DataRecord } from '../../../src/model/record-schema';
import { stages } from '../../../src/model/record-values';
import type { PanelInput } from '../../../src/parts/use-panel';
import {
  asRecord,
  dataIndex,
  enterprise,
  growth,
  indicator,
  measure,
  project,
  quantity,
  text,
  total,
  unit,
} from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';

/** No name contains another, a digit or a comma, so that sentences can be taken apart again. */
export const names = [
  text('钢铁', 'Steel'),
  text('食品', 'Food'),
  text('物流', 'Logistics'),
  text('医药', 'Medicine'),
  text('旅游', 'Tourism'),
  text('电子', 'Electronics'),
  text('纺织', 'Textiles'),
  text('造船', 'Shipbuilding'),
] as const;

const nature = fc.constantFrom('actual', 'actual', 'actual', 'forecast', 'plan');
const qualifier = fc.constantFrom('exact', 'exact', 'exact', 'just-under', 'about', 'at-least', 'at-most');
const period = fc.constantFrom(
  { code: '2030H1', printed: '上半年' },
  { code: '2030H1', printed: '上半年' },
  { code: 'to-date', printed: '年初以来' },
);
const tagged = { nature, qualifier };

function cited(of: string, low: number): fc.Arbitrary<CitedQuantity> {
  return fc.record({ tenths: fc.integer({ min: low, max: 400 }), ...tagged }).map(({ tenths, ...over }) =>
    quantity(tenths / 10, of, {
      ...over,
      printed: `${(Math.abs(tenths) / 10).toFixed(1)}${unit(of).zh}`,
    }),
  );
}

const rate = fc
  .record({
    // Few values, so that equal rates and rates exactly on the line are common.
    of: fc.oneof(
      cited('percent', -400),
      fc.constantFrom(9.9, 10, 12, 0).map((percent) => quantity(percent)),
    ),
    unit: fc.constantFrom('percent', 'percent', 'percent', 'percentage-point').map(unit),
    kind: fc.constantFrom('year-on-year', 'year-on-year', 'cumulative'),
    period,
  })
  .map(({ of, ...over }) => ({ ...of, ...over, basis: 'unstated' as const }));

const common = {
  sectors: fc.subarray(['automotive', 'food', 'manufacturing'], { maxLength: 2 }),
  town: fc.constantFrom(undefined, undefined, 'stone-bridge', 'north-hill'),
  topics: fc.subarray(['growth', 'services']),
  nature,
};

const built = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ ...common, growth: rate, better: fc.constantFrom('higher', 'higher', 'neither', 'lower') })
      .map((over) => (id: string) => asRecord('indicator', indicator({ ...over, id }))),
  },
  fc
    .record({ ...common, of: fc.constantFrom('percent', '亿元', '天') })
    .chain(({ of, ...over }) =>
      fc.record({ before: cited(of, 0), quantity: cited(of, 0) }).map((values) => ({ ...over, ...values })),
    )
    .map((over) => (id: string) => asRecord('indicator', indicator({ ...over, id }))),
  fc
    .record({ ...common, quantity: fc.oneof(cited('percent', 0), cited('亿元', 0), cited('个', 0)) })
    .map((over) => (id: string) => asRecord('indicator', indicator({ ...over, id }))),
  fc
    .record({
      ...common,
      stage: fc.constantFrom(...stages),
      investment: fc.constantFrom(
        quantity(100, '亿元', { qualifier: 'class', printed: '百亿级' }),
        quantity(5, '亿元'),
      ),
    })
    .map((over) => (id: string) => asRecord('project', project({ ...over, id }))),
  fc
    .record({ ...common, stage: fc.constantFrom(...stages), quantity: cited('个', 0) })
    .map((over) => (id: string) => asRecord('total', total({ ...over, id }))),
  fc
    .record({ ...common, kind: fc.constantFrom('enterprise', 'unnamed', 'institution') })
    .map((over) => (id: string) => asRecord('enterprise', enterprise({ ...over, id }))),
  fc
    .record({ ...common, kind: fc.constantFrom('reform', 'field') })
    // Fields may be part of the first record, which is never part of itself.
    .map((over) => (id: string) => {
      const isField = over.kind === 'field' && id !== 'r0';
      return asRecord(
        'measure',
        measure(isField ? { ...over, id, partOf: 'r0' } : { ...over, id, kind: 'reform' }),
      );
    }),
);

/** Output by sector, and losses by sector, of which less is better: two families. */
const partIds = [
  'automotive-output',
  'food-output',
  'software-output',
  'automotive-loss',
  'food-loss',
] as const;

const part = fc
  .record({
    nature: common.nature,
    growth: fc.oneof(
      rate,
      fc.constantFrom(5, 12, -3, 0).map((percent) => growth(percent)),
    ),
    quantity: fc.oneof(
      cited('亿元', 0),
      fc.constantFrom(undefined, quantity(8, '亿元'), quantity(90, '亿元')),
    ),
  })
  .map(
    ({ quantity: level, ...over }) =>
      (id: string) =>
        asRecord(
          'indicator',
          indicator({
            ...over,
            ...(level ? { quantity: level } : {}),
            id,
            sectors: [id.split('-')[0] ?? ''],
            better: id.endsWith('-loss') ? 'lower' : 'higher',
          }),
        ),
  );

const records: fc.Arbitrary<readonly DataRecord[]> = fc
  .record({
    parts: fc.oneof(fc.constant<string[]>([]), fc.subarray<string>([...partIds])),
    makers: fc.array(built, { maxLength: names.length }),
    ofParts: fc.array(part, { minLength: partIds.length, maxLength: partIds.length }),
  })
  .map(({ parts, makers, ofParts }) =>
    [...makers.map((make, at) => make(`r${at}`)), ...parts.flatMap((id, at) => ofParts[at]?.(id) ?? [])]
      .slice(-names.length)
      .map((record, at) => ({ ...record, name: names[at] ?? names[0] }) satisfies DataRecord),
  );

const clauses: fc.Arbitrary<Clauses> = fc
  .record({
    sector: fc.subarray(['automotive', 'food', 'software', 'manufacturing'], { maxLength: 2 }),
    town: fc.subarray(['stone-bridge', 'north-hill'], { maxLength: 1 }),
    stage: fc.subarray([...stages], { maxLength: 3 }),
    topic: fc.subarray(['growth', 'services'], { maxLength: 1 }),
    nature: fc.subarray(['actual', 'forecast', 'plan'], { maxLength: 2 }),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));

const { sectors } = madeUpShared();
const { referenceLines } = dataIndex();

/** A panel's possible input: up to eight records of every kind and any clauses, often none. */
export const panelInputs: fc.Arbitrary<PanelInput> = fc
  .record({
    records,
    clauses: fc.oneof(fc.constant<Clauses>({}), clauses),
    headlines: fc.shuffledSubarray(
      names.map((_, at) => `r${at}.growth`),
      { maxLength: 3 },
    ),
  })
  .map((given) => ({ ...given, sectors, unmatched: 'leave', referenceLines, breakdowns: new Map() }));
