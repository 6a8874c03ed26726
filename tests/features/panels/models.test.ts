import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessEnvironmentModel } from '../../../src/features/panels/business-environment/business-environment-model';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import { type ProjectGroup, projectsModel } from '../../../src/features/panels/projects/projects-model';
import type { Clauses } from '../../../src/model/filter/clauses';
import { matchOf } from '../../../src/model/filter/match';
import type { DataRecord } from '../../../src/model/record-schema';
import { stages } from '../../../src/model/record-values';
import type { PanelInput } from '../../../src/parts/use-panel';
import { asRecord, dataIndex, growth, indicator, project, quantity, total } from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';
import { panelInputs } from './arbitrary-records';

const { sectors } = madeUpShared();
const { referenceLines } = dataIndex();

function given(records: readonly DataRecord[], clauses: Clauses = {}): PanelInput {
  return { records, clauses, sectors, referenceLines, headlines: [] };
}

const ids = (marks: readonly { record: DataRecord }[]) => marks.map(({ record }) => record.id);
const states = (marks: readonly { record: DataRecord; state: string }[]) =>
  Object.fromEntries(marks.map(({ record, state }) => [record.id, state]));

describe('the model of industrial output', () => {
  const cars = asRecord('indicator', indicator({ id: 'cars', sectors: ['automotive'], growth: growth(7.2) }));
  const all = asRecord(
    'indicator',
    indicator({ id: 'all', sectors: ['manufacturing'], growth: growth(12.5) }),
  );
  const food = asRecord('indicator', indicator({ id: 'food', sectors: ['food'], growth: growth(-1) }));

  test('lists main indicators in the order of importance, not of their rates, then the parts of a whole, the best first', () => {
    const output = (sector: string, percent: number) =>
      asRecord(
        'indicator',
        indicator({ id: `${sector}-output`, sectors: [sector], growth: growth(percent) }),
      );
    const records = [output('automotive', -2), output('food', 9), food, cars, all];
    const headlines = ['all.growth'];
    expect(ids(industryModel({ ...given(records), headlines }).growth)).toEqual([
      'all',
      'food',
      'cars',
      'food-output',
      'automotive-output',
    ]);
  });

  test('of parts of which less is better the greatest fall is first', () => {
    const loss = (sector: string, percent: number) =>
      asRecord(
        'indicator',
        indicator({ id: `${sector}-loss`, sectors: [sector], growth: growth(percent), better: 'lower' }),
      );
    expect(ids(industryModel(given([loss('automotive', 4), loss('food', -9)])).growth)).toEqual([
      'food-loss',
      'automotive-loss',
    ]);
  });

  test('keeps every rate when a sector is chosen: its own are selected, covering ones whole, the rest dimmed', () => {
    const { growth: marks } = industryModel(given([food, cars, all], { sector: ['automotive'] }));
    expect(states(marks)).toEqual({ cars: 'selected', all: 'whole', food: 'dimmed' });
  });

  test('drops a rate that another dimension rules out', () => {
    const { growth: marks } = industryModel(given([food, cars], { nature: ['plan'] }));
    expect(marks).toEqual([]);
  });

  test('keeps an indicator’s level beside its rate', () => {
    const both = asRecord('indicator', indicator({ growth: growth(3), quantity: quantity(80, '亿元') }));
    const [mark] = industryModel(given([both])).growth;
    expect(mark?.others.map(({ key }) => key)).toEqual(['quantity']);
  });
});

describe('the model of the projects', () => {
  const at = (id: string, stage: (typeof stages)[number], over = {}) =>
    asRecord('project', project({ id, stage, ...over }));

  test('has all stages in order, including empty ones, with unstated last', () => {
    expect(projectsModel(given([])).stages.map(({ value }) => value)).toEqual([...stages]);
    expect(stages[stages.length - 1]).toBe('unstated');
  });

  test('a chosen stage changes no count of the flow, and leaves only its projects in the list', () => {
    const records = [at('a', 'signed'), at('b', 'construction'), at('c', 'construction')];
    const counts = (clauses: Clauses) =>
      projectsModel(given(records, clauses)).stages.map(({ count }) => count);
    expect(counts({ stage: ['signed'] })).toEqual(counts({}));
    const model = projectsModel(given(records, { stage: ['signed'] }));
    expect(ids(model.named.first)).toEqual(['a']);
    expect(model.stages.filter(({ state }) => state === 'selected').map(({ value }) => value)).toEqual([
      'signed',
    ]);
    expect(model.scales.flatMap(({ projects }) => ids(projects))).toEqual(['a']);
  });

  test('a total with an unstated stage is in no stage of the flow, whatever is chosen', () => {
    const records = [
      asRecord('total', total({ id: 'funded', stage: 'unstated' })),
      asRecord('total', total({ id: 'signed', stage: 'signed' })),
      at('a', 'unstated'),
    ];
    for (const clauses of [{}, { stage: ['signed'] }, { stage: ['unstated'] }] satisfies Clauses[]) {
      const model = projectsModel(given(records, clauses));
      const inFlow = model.stages.flatMap(({ value, totals }) =>
        totals.map(({ record }) => [value, record.id]),
      );
      expect(inFlow).toEqual([['signed', 'signed']]);
      expect(ids(model.otherTotals)).toEqual(['funded']);
    }
  });

  test('counts only named projects, once per chart, regardless of totals', () => {
    fc.assert(
      fc.property(panelInputs, ({ records, clauses }) => {
        const model = projectsModel(given(records, clauses));
        const named = (except: 'stage' | 'scale' | 'category') =>
          records
            .filter(
              (record) => record.type === 'project' && matchOf(record, clauses, sectors, except) === 'in',
            )
            .map(({ id }) => id)
            .sort();
        const of = (groups: readonly ProjectGroup[]) => {
          for (const { count, projects } of groups) expect(count).toBe(projects.length);
          return groups.flatMap(({ projects }) => ids(projects)).sort();
        };
        expect(of(model.stages)).toEqual(named('stage'));
        expect(of(model.scales)).toEqual(named('scale'));
        expect(of(model.categories)).toEqual(named('category'));
      }),
    );
  });
});

describe('a chart of projects with a group too large for dots', () => {
  const records = Array.from({ length: 42 }, (_, at) =>
    asRecord('project', project({ id: `p${at}`, stage: at < 41 ? 'signed' : 'construction' })),
  );
  const drawn = (clauses: Clauses) =>
    projectsModel(given(records, clauses))
      .stages.filter(({ count }) => count > 0)
      .map(({ value, count, projects }) => [value, count, projects.length]);

  test('counts its groups and keeps no members', () => {
    expect(drawn({})).toEqual([
      ['signed', 41, 0],
      ['construction', 1, 0],
    ]);
    expect(ids(projectsModel(given(records)).named.first)).toHaveLength(42);
  });

  test('keeps the members when another chart’s clause leaves few enough', () => {
    const few = projectsModel(given(records, { stage: ['construction'] }));
    expect(few.categories.map(({ count, projects }) => [count, ids(projects)])).toEqual([[1, ['p41']]]);
  });
});

describe('the model of the business environment', () => {
  const money = (id: string, amount: number, unit: '亿元' | '万元') =>
    asRecord('indicator', indicator({ id, quantity: quantity(amount, unit) }));

  test('orders amounts of money by value, whatever unit they are printed in', () => {
    const model = businessEnvironmentModel(
      given([money('a', 9000, '万元'), money('b', 8, '亿元'), money('c', 1, '亿元')]),
    );
    expect(ids(model.money)).toEqual(['b', 'c', 'a']);
  });

  test('puts each indicator into one chart', () => {
    fc.assert(
      fc.property(panelInputs, ({ records }) => {
        const { changes, cuts, money: amounts, facts } = businessEnvironmentModel(given(records));
        const wanted = records.filter(
          ({ type }) => type === 'indicator' || type === 'project' || type === 'total',
        );
        expect([changes, cuts, amounts, facts].flatMap(ids).sort()).toEqual(
          wanted.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

describe('the model of livelihood', () => {
  test('groups records that are not shares by their first topic, and shows every record once', () => {
    fc.assert(
      fc.property(panelInputs, ({ records }) => {
        const { shares, topics } = livelihoodModel(given(records));
        expect([...ids(shares), ...topics.flatMap(({ marks }) => ids(marks))].sort()).toEqual(
          records.map(({ id }) => id).sort(),
        );
        for (const { topic, marks } of topics) {
          for (const { record } of marks) expect(record.topics[0] ?? '').toBe(topic);
        }
      }),
    );
  });

  test('a list follows the sector filter; the whole district’s share stays and is labelled so', () => {
    const share = asRecord('indicator', indicator({ id: 'share', quantity: quantity(80) }));
    const street = asRecord('project', project({ id: 'street', sectors: ['software'] }));
    const model = livelihoodModel(given([share, street], { sector: ['food'] }));
    expect(states(model.shares)).toEqual({ share: 'whole' });
    expect(model.topics).toEqual([]);
  });
});
