import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessEnvironmentModel } from '../../../src/features/panels/business-environment/business-environment-model';
import { industryModel } from '../../../src/features/panels/industry/industry-model';
import { livelihoodModel } from '../../../src/features/panels/livelihood/livelihood-model';
import type { ProjectGroup } from '../../../src/features/panels/projects/project-group';
import { projectsModel } from '../../../src/features/panels/projects/projects-model';
import type { Clauses } from '../../../src/model/filter/clauses';
import type { Unmatched } from '../../../src/model/filter/marks';
import { matchOf } from '../../../src/model/filter/match';
import type { DataRecord } from '../../../src/model/record-schema';
import { stages } from '../../../src/model/record-values';
import type { PanelInput } from '../../../src/parts/use-panel';
import { asRecord, dataIndex, growth, indicator, project, quantity, total } from '../../support/made-up-data';
import { madeUpShared } from '../../support/ready-store';
import { panelInputs } from './arbitrary-records';

const { sectors } = madeUpShared();
const { referenceLines } = dataIndex();

function given(
  records: readonly DataRecord[],
  clauses: Clauses = {},
  unmatched: Unmatched = 'leave',
): PanelInput {
  return { records, clauses, sectors, unmatched, referenceLines, headlines: [], breakdowns: new Map() };
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

  test('keeps every rate in its place on the desk when a sector is chosen, and only the region’s beside it elsewhere', () => {
    const region = asRecord('indicator', indicator({ id: 'region', growth: growth(5) }));
    const rates = (unmatched: Unmatched) =>
      industryModel(given([food, cars, all, region], { sector: ['automotive'] }, unmatched)).growth;
    expect(ids(rates('step-back'))).toEqual(['food', 'cars', 'all', 'region']);
    expect(states(rates('step-back'))).toEqual({
      all: 'dimmed',
      cars: 'plain',
      region: 'whole',
      food: 'dimmed',
    });
    expect(states(rates('leave'))).toEqual({ cars: 'plain', region: 'whole' });
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
    const { stages: flow } = projectsModel(given([at('a', 'signed')]));
    expect(flow.map(({ value }) => value)).toEqual([...stages]);
    expect(stages[stages.length - 1]).toBe('unstated');
  });

  test('draws no flow of zeros where no project is listed: its totals stand in a list', () => {
    const { stages: flow, otherTotals } = projectsModel(
      given([asRecord('total', total({ id: 'signed', stage: 'signed' }))]),
    );
    expect(flow).toEqual([]);
    expect(ids(otherTotals)).toEqual(['signed']);
  });

  test('draws no chart of which all that is known is that nothing is stated', () => {
    const sized = asRecord('project', project({ id: 'b', investment: quantity(2, '亿元') }));
    expect(projectsModel(given([at('a', 'signed')])).scales).toEqual([]);
    expect(projectsModel(given([at('a', 'signed'), sized])).scales.map(({ value }) => value)).toEqual([
      'from-100m',
      'unstated',
    ]);
  });

  test('a chosen stage changes no count of the flow, and leaves only its projects in the list', () => {
    const investment = quantity(2, '亿元');
    const records = [at('a', 'signed', { investment }), at('b', 'construction'), at('c', 'construction')];
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
      const model = projectsModel(given(records, clauses, 'step-back'));
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

describe('projects that do not match', () => {
  const made = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      asRecord('project', project({ id: `p${at}`, sectors: at % 10 === 9 ? ['food'] : ['software'] })),
    );
  const listed = (count: number, clauses: Clauses) =>
    projectsModel(given(made(count), clauses, 'step-back')).named;

  test('keep their dots and their lanes on the desk', () => {
    fc.assert(
      fc.property(panelInputs, ({ records, clauses }) => {
        const chart = (by: Clauses) => {
          const { stages: nodes, scales, categories } = projectsModel(given(records, by, 'step-back'));
          return [nodes, scales, categories].map((groups) =>
            groups.map(({ value, projects }) => [value, ids(projects)]),
          );
        };
        expect(chart(clauses)).toEqual(chart({}));
        for (const { count, projects } of projectsModel(given(records, clauses, 'step-back')).scales) {
          const isLeft = ({ record }: (typeof projects)[number]) =>
            matchOf(record, clauses, sectors, 'scale') === 'in';
          expect(count).toBe(projects.filter(isLeft).length);
        }
      }),
    );
  });

  test('keep their places in a list that fits on the desk', () => {
    const { first, count } = listed(12, { sector: ['food'] });
    expect([ids(first), count]).toEqual([ids(listed(12, {}).first), 1]);
    expect(first.flatMap(({ record, state }) => (state === 'plain' ? [record.id] : []))).toEqual(['p9']);
  });

  test('stand behind those that match in a list that does not fit', () => {
    const { first, count } = listed(50, { sector: ['food'] });
    expect([first.length, count]).toEqual([12, 5]);
    expect(ids(first).slice(0, 6)).toEqual(['p9', 'p19', 'p29', 'p39', 'p49', 'p0']);
    expect(first.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 5 }, () => 'plain'),
      ...Array.from({ length: 7 }, () => 'dimmed'),
    ]);
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

  test('has bars under every filter: on the desk to the scale of all, elsewhere of those left', () => {
    const bars = (unmatched: Unmatched) =>
      projectsModel(given(records, { stage: ['construction'] }, unmatched)).categories.map(
        ({ count, bar }) => [count, bar],
      );
    expect(bars('step-back')).toEqual([[1, 1 / 42]]);
    expect(bars('leave')).toEqual([[1, 1]]);
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
