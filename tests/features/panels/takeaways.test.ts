import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessEnvironmentModel } from '../../../src/features/panels/business-environment/business-environment-model';
import { businessEnvironmentTakeaway } from '../../../src/features/panels/business-environment/business-environment-takeaway';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { industryTakeaway } from '../../../src/features/panels/industry/industry-takeaway';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import { livelihoodTakeaway } from '../../../src/features/panels/livelihood/livelihood-takeaway';
import { projectsModel } from '../../../src/features/panels/projects/projects-model';
import { projectsTakeaway } from '../../../src/features/panels/projects/projects-takeaway';
import { matchOf } from '../../../src/model/filter/match';
import type { CitedQuantity, Growth } from '../../../src/model/quantity-schema';
import type { DataRecord, RecordOf, RecordType } from '../../../src/model/record-schema';
import type { PanelInput } from '../../../src/parts/use-panel';
import { panelInputs } from './arbitrary-records';
import { type Claim, claimsOf, type Language, type Value } from './takeaway-claims';

const findings = {
  industry: (input: PanelInput, language: Language) => industryTakeaway(industryModel(input), language),
  projects: (input: PanelInput, language: Language) => projectsTakeaway(projectsModel(input), language),
  business: (input: PanelInput, language: Language) =>
    businessEnvironmentTakeaway(businessEnvironmentModel(input), language),
  livelihood: (input: PanelInput, language: Language) => livelihoodTakeaway(livelihoodModel(input), language),
};
const panels = Object.keys(findings) as (keyof typeof findings)[];

/** The records that the filter leaves, without aggregates that only cover the selection. */
class Left {
  readonly records: readonly DataRecord[];
  constructor(
    { records, clauses, sectors }: PanelInput,
    private readonly language: Language,
  ) {
    this.records = records.filter((record) => matchOf(record, clauses, sectors) === 'in');
  }

  of<T extends RecordType>(type: T): readonly RecordOf<T>[] {
    return this.records.filter((record): record is RecordOf<T> => record.type === type);
  }

  named(name: string): DataRecord {
    const found = this.records.find((record) => this.nameOf(record) === name);
    if (!found) throw new Error(`${name} is not among what the filter leaves`);
    return found;
  }

  nameOf({ name }: DataRecord) {
    return name[this.language].toLowerCase();
  }
}

function expectValue(
  { nature, direction, number }: Value,
  of: CitedQuantity,
  record: DataRecord,
  isRate: boolean,
) {
  expect(nature).toBe(of.nature ?? record.nature);
  const sign = { '-1': 'down', '0': 'flat', '1': 'up' }[String(Math.sign(of.amount))];
  expect(direction).toBe(isRate ? sign : null);
  const isConverted = of.unit === '亿元';
  if (number !== null && !isConverted) expect(Number(number)).toBe(Math.abs(of.amount));
}

/** Rates that can be compared with this one, including itself. */
function comparableWith(record: RecordOf<'indicator'>, left: Left) {
  const { growth } = record;
  if (!growth) throw new Error('no rate');
  const periodOf = (rate: Growth, of: DataRecord) => (rate.period ?? of.period).code;
  return left.of('indicator').flatMap((other) => {
    const rate = other.growth;
    const comparable =
      rate?.unit === 'percent' &&
      rate.qualifier === 'exact' &&
      (rate.nature ?? other.nature) === 'actual' &&
      rate.kind === growth.kind &&
      periodOf(rate, other) === periodOf(growth, record);
    return comparable ? [{ name: left.nameOf(other), amount: rate.amount }] : [];
  });
}

function expectRates(claims: readonly Claim[], left: Left) {
  const said = claims.find((claim) => claim.kind === 'grew');
  const below = claims.find((claim) => claim.kind === 'below');
  const allAbove = claims.some(({ kind }) => kind === 'all-above');
  if (!said) {
    expect(below).toBeUndefined();
    return;
  }
  const best = left.named(said.best[0] ?? '') as RecordOf<'indicator'>;
  const rates = comparableWith(best, left);
  const fastest = Math.max(...rates.map(({ amount }) => amount));
  expect(said.of).toBe(rates.length);
  expect([...said.best].sort()).toEqual(
    rates
      .filter(({ amount }) => amount === fastest)
      .map(({ name }) => name)
      .sort(),
  );
  if (best.growth) expectValue(said.value, best.growth, best, true);
  const risen = rates.filter(({ amount }) => amount > 0).length;
  expect(said.up === 'all' ? rates.length : said.up).toBe(risen);
  const slow = rates.filter(({ amount }) => amount < 10).map(({ name }) => name);
  expect([...(below?.names ?? [])].sort()).toEqual(slow.sort());
  expect(allAbove).toBe(slow.length === 0);
  const shown = left.of('indicator').filter(({ growth }) => growth).length;
  expect(claims.some(({ kind }) => kind === 'comparable-only')).toBe(rates.length < shown);
}

function expectClaim(claim: Claim, left: Left, input: PanelInput) {
  switch (claim.kind) {
    case 'enterprises':
      return expect(claim.n).toBe(left.of('enterprise').length);
    case 'measures': {
      const all = left.of('measure');
      // A programme's fields are not counted as well.
      return expect([all.length, all.filter(({ kind }) => kind !== 'field').length]).toContain(claim.n);
    }
    case 'entries':
      return expect(claim.n).toBeLessThanOrEqual(left.records.length);
    case 'projects':
      return expect(claim.n).toBe(left.of('project').length);
    case 'class-10bn':
      return expect(claim.n).toBe(
        left.of('project').filter(({ investment }) => investment?.amount === 100).length,
      );
    case 'no-project':
      return expect(left.of('project')).toEqual([]);
    case 'nothing':
      return expect(left.records).toEqual([]);
    case 'total': {
      const record = left.named(claim.name) as RecordOf<'total'>;
      expect(record.stage).not.toBe('unstated');
      return expectValue(claim.value, record.quantity, record, false);
    }
    case 'change': {
      const { before, quantity, ...record } = left.named(claim.name) as RecordOf<'indicator'>;
      if (!before || !quantity) throw new Error(`${claim.name} has not changed`);
      expect(claim.to).toBe(quantity.amount < before.amount ? 'lower' : 'higher');
      expect(quantity.amount).not.toBe(before.amount);
      expectValue(claim.before, before, record, false);
      return expectValue(claim.after, quantity, record, false);
    }
    case 'value': {
      const record = left.named(claim.name) as RecordOf<'indicator'>;
      const of = claim.value.direction ? record.growth : record.quantity;
      if (!of) throw new Error(`${claim.name} has no such figure`);
      return expectValue(claim.value, of, record, claim.value.direction !== null);
    }
    case 'indivisible':
      return expect(
        input.records.filter(
          (record) =>
            record.type === 'indicator' && matchOf(record, input.clauses, input.sectors) === 'whole',
        ),
      ).not.toEqual([]);
    default:
      return;
  }
}

describe.each(panels)('the finding of %s', (panel) => {
  test.each(['zh', 'en'] as const)(
    'makes only true claims in %s, whatever the data and filters',
    (language) => {
      fc.assert(
        fc.property(panelInputs, (input) => {
          const left = new Left(input, language);
          const claims = claimsOf(findings[panel](input, language), language);
          expect(claims.length).toBeGreaterThan(0);
          for (const claim of claims) expectClaim(claim, left, input);
          expectRates(claims, left);
        }),
        { numRuns: 400 },
      );
    },
  );

  test('says the same in both languages', () => {
    fc.assert(
      fc.property(panelInputs, (input) => {
        const kinds = (language: Language) =>
          claimsOf(findings[panel](input, language), language).map(({ kind }) => kind);
        expect(kinds('en')).toEqual(kinds('zh'));
      }),
    );
  });
});

describe('the finding of the projects', () => {
  test('holds no number that is a sum of what it counts or quotes', () => {
    fc.assert(
      fc.property(panelInputs, (input) => {
        const published = new Left(input, 'zh').of('total').map(({ quantity }) => quantity.amount.toFixed(1));
        const finding = findings.projects(input, 'zh');
        const quoted = finding.split('另公布')[1] ?? '';
        for (const [number] of quoted.matchAll(/\d+(?:\.\d+)?/g)) expect(published).toContain(number);
      }),
    );
  });
});
