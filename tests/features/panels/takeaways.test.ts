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
import { type Claim, claimsOf, type Language, type Rose, type Value } from './takeaway-claims';

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
  const isConverted = of.unit.id === '亿元';
  if (number !== null && !isConverted) expect(Number(number)).toBe(Math.abs(of.amount));
}

type Rate = Readonly<{ record: RecordOf<'indicator'>; name: string; growth: Growth }>;

const natureOf = ({ growth, record }: Rate) => growth.nature ?? record.nature;
const periodOf = ({ growth, record }: Rate) => (growth.period ?? record.period).code;
const goodness = ({ record, growth }: Rate) => (record.better === 'lower' ? -growth.amount : growth.amount);

/** Rates that the filter leaves: parts of a whole that the data has several parts of, by what is reckoned, and all others. */
function ratesIn(left: Left, { records }: PanelInput) {
  const stemOf = ({ id }: DataRecord) => id.split('-')[1];
  const isPart = (record: DataRecord) =>
    stemOf(record) !== undefined && records.filter((other) => stemOf(other) === stemOf(record)).length > 1;
  const all = left
    .of('indicator')
    .flatMap((record): readonly Rate[] =>
      record.growth ? [{ record, name: left.nameOf(record), growth: record.growth }] : [],
    );
  return {
    mains: all.filter(({ record }) => !isPart(record)),
    families: groupsOf(
      all.filter(({ record }) => isPart(record)),
      ({ record }) => stemOf(record) ?? '',
    ),
  };
}

function groupsOf(rates: readonly Rate[], keyOf: (rate: Rate) => string): readonly (readonly Rate[])[] {
  const keys = [...new Set(rates.map(keyOf))];
  return keys.map((key) => rates.filter((rate) => keyOf(rate) === key));
}

/** The largest sets of exact results against one base, of one period; to be ranked they must be on one price basis too. */
function comparable(rates: readonly Rate[], what: 'direction' | 'rank'): readonly (readonly Rate[])[] {
  const exact = rates.filter(
    (rate) =>
      rate.growth.unit.id === 'percent' && rate.growth.qualifier === 'exact' && natureOf(rate) === 'actual',
  );
  const groups = groupsOf(exact, (rate) =>
    [periodOf(rate), rate.growth.kind, what === 'rank' && rate.growth.basis].join(' '),
  );
  const most = Math.max(0, ...groups.map(({ length }) => length));
  return groups.filter(({ length }) => length === most);
}

function roseIn(rates: readonly Rate[]): Rose {
  const up = rates.filter(({ growth }) => growth.amount > 0).length;
  if (up === rates.length) return 'all';
  if (rates.every(({ growth }) => growth.amount < 0)) return 'fell';
  return up === 0 ? 'none' : up;
}

const areWanted = (rates: readonly Rate[]) => rates.filter(({ record }) => record.better !== 'lower');

/** Whether what is said of many rates is said of the right ones. */
function expectRates(claims: readonly Claim[], left: Left, input: PanelInput) {
  const { mains, families } = ratesIn(left, input);
  const others = claims.findIndex(({ kind }) => kind === 'others');
  const leads = (others < 0 ? claims : claims.slice(0, others)).flatMap((claim) =>
    claim.kind === 'value' ? [claim.name] : [],
  );
  expectLead(leads[0], mains, input);
  for (const claim of claims) {
    const unnamed = comparable(
      mains.filter(({ name }) => !leads.includes(name)),
      'direction',
    ).map(areWanted);
    const lined = comparable(mains, 'direction').map(areWanted);
    const slow = lined.map((group) => group.filter(({ growth }) => growth.amount < 10));
    const sorted = (names: readonly string[]) => [...names].sort();
    switch (claim.kind) {
      case 'others':
        expect(unnamed.map((group) => [group.length, roseIn(group)])).toContainEqual([claim.of, claim.rose]);
        break;
      case 'below':
        expect(slow.map((group) => sorted(group.map(({ name }) => name)))).toContainEqual(
          sorted(claim.names),
        );
        break;
      case 'many-below':
        expect(lined.map((group, at) => [group.length, slow[at]?.length])).toContainEqual([
          claim.of,
          claim.below,
        ]);
        expect(claim.below).toBeGreaterThan(2);
        break;
      case 'all-above':
        expect(lined.map((group, at) => [group.length, slow[at]?.length])).toContainEqual([claim.of, 0]);
        break;
      case 'sectors':
        expectSectors(claim, claims, families);
        break;
      case 'largest-sector':
        expectSectorRate([claim.name], claim.value, left);
        break;
      case 'best-sectors':
        expectSectorRate(claim.names, claim.value, left);
        break;
    }
  }
}

/** What a headline names comes before all else; where any main indicator is left, one of them leads. */
function expectLead(lead: string | undefined, mains: readonly Rate[], { headlines }: PanelInput) {
  if (mains.length === 0) return;
  const rankOf = ({ record }: Rate) => {
    const at = headlines.indexOf(`${record.id}.growth`);
    return at < 0 ? headlines.length : at;
  };
  const leading = mains.find(({ name }) => name === lead);
  if (!leading) throw new Error(`${lead} leads, and is no main indicator`);
  expect(rankOf(leading)).toBe(Math.min(...mains.map(rankOf)));
}

/** The largest part is named where all amounts are known, failing that the best. */
function expectSectors(
  said: Extract<Claim, { rose: Rose }>,
  claims: readonly Claim[],
  families: readonly (readonly Rate[])[],
) {
  const groups = families
    .flatMap((family) => comparable(family, 'rank'))
    .filter((group) => group.length === said.of);
  const fitting = groups.filter((group) => {
    const levels = group.flatMap((rate) => {
      const { quantity, ...record } = rate.record;
      const isSame = (quantity?.period ?? record.period).code === periodOf(rate);
      const isKnown = quantity?.qualifier === 'exact' && (quantity.nature ?? record.nature) === 'actual';
      return quantity && isKnown && isSame ? [quantity.amount] : [];
    });
    const most = Math.max(...levels);
    const isClear = levels.length === group.length && levels.filter((one) => one === most).length === 1;
    const largest = isClear ? group.filter(({ record }) => record.quantity?.amount === most) : [];
    const top = Math.max(...group.map(goodness));
    const best = group.filter((rate) => goodness(rate) === top);
    const named = claims.flatMap((claim) =>
      claim.kind === 'largest-sector' ? [claim.name] : claim.kind === 'best-sectors' ? claim.names : [],
    );
    const expected = (isClear ? largest : best).map(({ name }) => name);
    return roseIn(group) === said.rose && [...named].sort().join() === [...expected].sort().join();
  });
  expect(fitting).not.toEqual([]);
}

function expectSectorRate(names: readonly string[], value: Value, left: Left) {
  for (const name of names) {
    const record = left.named(name) as RecordOf<'indicator'>;
    if (!record.growth) throw new Error(`${name} has no rate`);
    expectValue(value, record.growth, record, true);
  }
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
    case 'projects':
      return expect(claim.n).toBe(left.of('project').length);
    case 'class-10bn':
      return expect(claim.n).toBe(
        left.of('project').filter(({ investment }) => investment?.amount === 100).length,
      );
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
      if (claim.rate && record.growth) expectValue(claim.rate, record.growth, record, true);
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
          if (panel === 'industry') expectRates(claims, left, input);
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
