import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clauses, toggleValue, withClause } from '../../../src/model/filter/clauses';
import { type Dimension, dimensions } from '../../../src/model/filter/dimensions';
import { matchOf } from '../../../src/model/filter/match';
import type { DataRecord } from '../../../src/model/record-schema';
import { categories, natures, scales, stages } from '../../../src/model/record-values';
import {
  asRecord,
  enterprise,
  indicator,
  keyed,
  measure,
  project,
  quantity,
  total,
} from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';

const { sectors } = madeUpShared();
const sectorIds = ['automotive', 'food', 'software', 'manufacturing'];
const topicIds = ['growth', 'services'];
const townIds = ['stone-bridge', 'north-hill'];
const isAggregate = ({ type, sectors: own, town }: DataRecord) =>
  (type === 'indicator' || type === 'total') && own.length === 0 && town === undefined;

const values: Record<Dimension, readonly string[]> = {
  sector: sectorIds,
  town: townIds,
  topic: topicIds,
  stage: stages,
  category: categories,
  scale: scales,
  nature: natures,
};

const tagged = fc.record({
  sectors: fc.subarray(sectorIds),
  town: fc.constantFrom(undefined, ...townIds),
  topics: fc.subarray(topicIds),
  nature: fc.constantFrom(...natures),
});
const staged = fc.record({ stage: fc.constantFrom(...stages), category: fc.constantFrom(...categories) });
const amounts = fc.constantFrom(undefined, 100, 20, 3, 0.5);

/** Any record. */
const records: fc.Arbitrary<DataRecord> = fc.oneof(
  tagged.map((tags) => asRecord('indicator', indicator(tags))),
  fc
    .tuple(tagged, staged, amounts)
    .map(([tags, stage, amount]) =>
      asRecord(
        'project',
        project({ ...tags, ...stage, ...(amount && { investment: quantity(amount, '亿元') }) }),
      ),
    ),
  fc.tuple(tagged, staged).map(([tags, stage]) => asRecord('total', total({ ...tags, ...stage }))),
  fc
    .tuple(tagged, fc.constantFrom(...natures))
    .map(([tags, nature]) =>
      asRecord(
        'enterprise',
        enterprise({ ...tags, figures: [keyed('output', quantity(2, '亿元', { nature }))] }),
      ),
    ),
  tagged.map((tags) => asRecord('measure', measure(tags))),
);

const clausesOfAnyKind: fc.Arbitrary<Clauses> = fc.record(
  Object.fromEntries(
    dimensions.map((dimension) => [dimension, fc.subarray([...values[dimension]], { minLength: 1 })]),
  ),
  { requiredKeys: [] },
);

type Standing = 'in' | 'whole' | 'out';
type Wants = (value: string) => boolean;

/** A naive filter, written from the rules one dimension after the other, independently of the code. */
const rules: Record<Dimension, (record: DataRecord, wants: Wants) => Standing> = {
  sector: (record, wants) => {
    if (record.sectors.some(wants)) return 'in';
    const isMade = record.sectors.includes('automotive') || record.sectors.includes('food');
    if (isMade && wants('manufacturing')) return 'in';
    return isAggregate(record) ? 'whole' : 'out';
  },
  town: (record, wants) => {
    if (record.town !== undefined && wants(record.town)) return 'in';
    return isAggregate(record) ? 'whole' : 'out';
  },
  topic: (record, wants) => (record.topics.some(wants) ? 'in' : 'out'),
  nature: (record, wants) => {
    const figures = 'figures' in record ? (record.figures ?? []) : [];
    return [record, ...figures].some(({ nature }) => nature && wants(nature)) ? 'in' : 'out';
  },
  stage: (record, wants) => naiveClass('stage', record, wants),
  category: (record, wants) => naiveClass('category', record, wants),
  scale: (record, wants) => {
    if (record.type !== 'project') return 'in';
    const classes: Record<string, string> = {
      100: 'class-10bn',
      20: 'from-1bn',
      3: 'from-100m',
      0.5: 'below-100m',
    };
    return wants(classes[record.investment?.amount ?? ''] ?? 'unstated') ? 'in' : 'out';
  },
};

function naiveClass(key: 'stage' | 'category', record: DataRecord, wants: Wants): Standing {
  if (record.type !== 'project' && record.type !== 'total') return 'in';
  if (wants(record[key])) return 'in';
  return isAggregate(record) && record[key] === 'unstated' ? 'whole' : 'out';
}

function naive(record: DataRecord, clauses: Clauses, except?: Dimension): Standing {
  const standings = dimensions
    .filter((dimension) => dimension !== except && clauses[dimension])
    .map((dimension) => rules[dimension](record, (value) => clauses[dimension]?.includes(value) === true));
  if (standings.includes('out')) return 'out';
  return standings.includes('whole') ? 'whole' : 'in';
}

describe('filters', () => {
  test('without clauses let everything in', () => {
    fc.assert(
      fc.property(fc.array(records), (list) => {
        for (const record of list) expect(matchOf(record, {}, sectors)).toBe('in');
      }),
    );
  });

  test('agree with a naive filter, for charts and for lists', () => {
    fc.assert(
      fc.property(
        fc.array(records),
        clausesOfAnyKind,
        fc.option(fc.constantFrom(...dimensions), { nil: undefined }),
        (list, clauses, except) => {
          for (const record of list) {
            expect(matchOf(record, clauses, sectors, except)).toBe(naive(record, clauses, except));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a chart without its own dimension behaves as if that clause did not exist', () => {
    fc.assert(
      fc.property(records, clausesOfAnyKind, fc.constantFrom(...dimensions), (record, clauses, own) => {
        expect(matchOf(record, clauses, sectors, own)).toBe(
          matchOf(record, withClause(clauses, own, []), sectors),
        );
      }),
    );
  });

  test('selecting more values of a dimension never loses a record', () => {
    fc.assert(
      fc.property(records, clausesOfAnyKind, fc.constantFrom(...dimensions), (record, clauses, dimension) => {
        const selected = clauses[dimension];
        fc.pre(selected !== undefined && matchOf(record, clauses, sectors) === 'in');
        for (const value of values[dimension]) {
          const more = { ...clauses, [dimension]: [...new Set([...(selected ?? []), value])] };
          expect(matchOf(record, more, sectors)).toBe('in');
        }
      }),
    );
  });

  test('a figure of a sector is never of the whole region, and out under a sector within its own', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...sectorIds), (record, picked) => {
        fc.pre(record.sectors.length > 0);
        const match = matchOf(record, { sector: [picked] }, sectors);
        expect(match).not.toBe('whole');
        if (picked === 'automotive' && !record.sectors.includes('automotive')) expect(match).toBe('out');
      }),
    );
  });

  test('a sector contains another only if all codes of that lie in its own', () => {
    const sector = (id: string, codes: string[]) => [id, { id, name: { zh: id, en: id }, codes }] as const;
    const some = new Map([
      sector('industry', ['B', 'C', 'D']),
      sector('vehicles', ['C36']),
      sector('vehicles-and-trade', ['C36', 'F526']),
    ]);
    const firm = (id: string) => asRecord('enterprise', enterprise({ sectors: [id] }));
    const picked = { sector: ['industry'] };
    expect(matchOf(firm('vehicles'), picked, some)).toBe('in');
    expect(matchOf(firm('vehicles-and-trade'), picked, some)).toBe('out');
    expect(matchOf(firm('industry'), { sector: ['vehicles'] }, some)).toBe('out');
  });

  test('toggling twice is the identity up to order', () => {
    const value = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(
        fc.uniqueArray(value),
        value,
        fc.constantFrom(...dimensions),
        (present, toggled, dimension) => {
          const before = withClause({}, dimension, present);
          const after = toggleValue(toggleValue(before, dimension, toggled), dimension, toggled);
          expect([...(after[dimension] ?? [])].sort()).toEqual([...present].sort());
          expect(Object.keys(after)).toEqual(Object.keys(before));
        },
      ),
    );
  });

  test('setting a clause keeps the others’ references', () => {
    const sector = ['food'];
    expect(toggleValue({ sector }, 'stage', 'signed').sector).toBe(sector);
    expect(withClause({ sector, stage: ['signed'] }, 'stage', [])).toEqual({ sector });
  });
});
