import { describe, expect, test } from 'vitest';
import type { RegionLevel } from '../../src/model/file-schema';
import { checkDefinitions, checkNames, checkTargets } from '../../src/model/integrity-across';
import {
  definition,
  indicator,
  panelFile,
  quantity,
  source,
  target,
  targetsFile,
  text,
  threshold,
} from '../support/made-up-data';
import { madeUpShared } from '../support/ready-store';

const shared = madeUpShared();
const check = (over: Parameters<typeof targetsFile>[0], definitions = [definition()]) =>
  checkTargets('t.json', targetsFile(over), shared, definitions).map(({ path, problem }) => [path, problem]);

describe('names', () => {
  test('an indicator has the name that indicators.json gives its id', () => {
    const file = panelFile('industry', {
      indicators: [
        indicator(),
        indicator({ id: 'unknown', name: text('什么') }),
        indicator({ name: text('产值', 'Industrial output') }),
      ],
    });
    expect(checkNames('x.json', file, [definition()], 'city')).toEqual([
      {
        file: 'x.json',
        path: '$.indicators[2].name.zh',
        record: { id: 'industrial-output', name: '产值' },
        problem: { code: 'name-disagrees', found: '产值', expected: '工业产值' },
      },
    ]);
  });

  test('an indicator has the name that its region’s level has for it, and no other', () => {
    const defined = definition({ nameAt: { nation: text('全国工业产值', 'National output') } });
    const faultsAt = (level: RegionLevel, name: string) =>
      checkNames(
        'x.json',
        panelFile('industry', { indicators: [indicator({ name: text(name) })] }),
        [defined],
        level,
      );
    expect(faultsAt('nation', '全国工业产值')).toEqual([]);
    expect(faultsAt('city', '工业产值')).toEqual([]);
    expect(faultsAt('nation', '工业产值')).toMatchObject([{ problem: { expected: '全国工业产值' } }]);
    expect(faultsAt('city', '全国工业产值')).toMatchObject([{ problem: { expected: '工业产值' } }]);
  });

  test('an id is defined once', () => {
    expect(checkDefinitions('i.json', [definition(), definition()])).toMatchObject([
      { path: '$.indicators[1].id', problem: { code: 'duplicate-id' } },
    ]);
  });
});

describe('targets and thresholds', () => {
  test('are sound if they cite existing documents and are set for defined indicators', () => {
    const targets = [target(), target({ id: 'next', year: 2031 }), target({ id: 'level', key: 'quantity' })];
    expect(check({ targets, thresholds: [threshold(), threshold({ key: 'quantity' })] })).toEqual([]);
  });

  test('are set only for defined indicators', () => {
    expect(check({ targets: [target()], thresholds: [threshold()] }, [])).toEqual([
      ['$.targets[0].indicator', { code: 'dangling', what: 'indicator', id: 'industrial-output' }],
      ['$.thresholds[0].indicator', { code: 'dangling', what: 'indicator', id: 'industrial-output' }],
    ]);
  });

  test('cite existing documents', () => {
    const slip = quantity(8, 'percent', { source: source('8%', 'P01', 'rumour') });
    expect(check({ targets: [target(slip)] }).map(([path]) => path)).toEqual([
      '$.targets[0].source.document',
    ]);
  });

  test('are unique per indicator and key, so that it is clear which one applies', () => {
    expect(
      check({ targets: [target(), target({ id: 'other' })], thresholds: [threshold(), threshold()] }),
    ).toMatchObject([
      ['$.targets[1].indicator', { code: 'duplicate-id', id: 'industrial-output.growth.2030' }],
      ['$.thresholds[1].indicator', { code: 'duplicate-id', id: 'industrial-output.growth' }],
    ]);
  });

  test.each([
    ['higher', 10, 0, true],
    ['higher', 10, 10, true],
    ['higher', 0, 10, false],
    ['lower', 5, 10, true],
    ['lower', 10, 5, false],
  ] as const)(
    'if %s is better, limits of %d to meet and %d to warn are in order: %s',
    (better, meets, warns, ok) => {
      const faults = check({ thresholds: [threshold({ better, meets, warns })] });
      expect(faults).toEqual(
        ok ? [] : [['$.thresholds[0].meets', { code: 'threshold-order', meets, warns }]],
      );
    },
  );
});
