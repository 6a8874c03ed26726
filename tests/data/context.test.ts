// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicatorsPath, panelPath, targetsPath } from '../../src/data/data-paths';
import { filesOfContext } from '../../src/data/data-state';
import { selectLibrary } from '../../src/store/selectors';
import { appStore } from '../../src/store/store';
import type { Served } from '../support/fake-fetch';
import {
  dataIndex,
  definition,
  growth,
  pathOf,
  periodEntry,
  regionEntries,
  regionIds,
  responses,
  states,
  target,
  targetsFile,
  text,
} from '../support/made-up-data';
import { forgetData, runData } from '../support/run-data';

const { district, city, nation } = regionIds;
const one = ['industry'] as const;
const entry = (code: string) => periodEntry({ code, panels: [...one], headlines: [] });

/** The made-up district with an earlier period, a city, and a nation with two periods. */
function served(): Served {
  const [own, ...others] = regionEntries({
    district: [periodEntry(), entry('2029H1'), entry('2028H1')],
    city: [entry('2030H1')],
    nation: [entry('2030H1'), entry('2029')],
  });
  if (!own) throw new Error('no district');
  const files = [
    states('district', '2029H1', { growth: growth(9) }),
    states('district', '2028H1', { growth: growth(8) }),
    states('city', '2030H1', { growth: growth(6) }),
    states('nation', '2030H1', { growth: growth(5) }),
    states('nation', '2029', { growth: growth(4) }),
  ];
  return {
    ...responses(),
    'data/index.json': dataIndex({
      regions: [{ ...own, targets: { dataVersion: 'targets-1' } }, ...others],
    }),
    [indicatorsPath]: { schemaVersion: 1, indicators: [definition()] },
    [targetsPath(district)]: targetsFile({ targets: [target()] }),
    ...Object.fromEntries(files.map((file) => [panelPath(file.region, file.period, 'industry'), file])),
  };
}

const cityPath = panelPath(city, '2030H1', 'industry');
const oldPath = panelPath(district, '2028H1', 'industry');

const state = () => appStore.getState();

/** The status of every context file by its short name. */
function statuses() {
  const { sets, targets, indicators } = state().context;
  return {
    indicators: indicators.status,
    ...Object.fromEntries(targets.map(({ region, file }) => [`${region} targets`, file.status])),
    ...Object.fromEntries(
      sets.map(({ place, files }) => [`${place.region.id} ${place.period.code}`, files.industry.status]),
    ),
  };
}

const allReady = {
  indicators: 'ready',
  [`${district} targets`]: 'ready',
  [`${district} 2029H1`]: 'ready',
  [`${city} 2030H1`]: 'ready',
  [`${nation} 2030H1`]: 'ready',
};
const settled = (changes: Record<string, string> = {}) =>
  waitFor(() => expect(statuses()).toEqual({ ...allReady, ...changes }));
const codes = () =>
  filesOfContext(state().context).flatMap((file) =>
    file.status === 'failed' ? file.faults.map(({ problem }) => problem.code) : [],
  );

beforeEach(forgetData);
afterEach(() => vi.unstubAllGlobals());

describe('the files that figures are compared with', () => {
  test('are requested once the files in view are there', async () => {
    const { requests } = runData(served());
    await settled();
    const first = requests.findIndex((path) => path === indicatorsPath || path === cityPath);
    const own = ['industry', 'projects', 'business-environment', 'livelihood'] as const;
    for (const panel of own) expect(requests.indexOf(pathOf(panel))).toBeLessThan(first);
    expect(requests).not.toContain(oldPath);
    expect(requests).not.toContain(panelPath(city, '2030H1', 'projects'));
  });

  test('form one library with the files in view', async () => {
    runData(served());
    await settled();
    const library = selectLibrary(state());
    expect(library?.sets.map(({ place, isComplete }) => [place.region.id, isComplete])).toEqual([
      [district, true],
      [district, true],
      [city, true],
      [nation, true],
    ]);
    expect(library?.targets.get(district)?.targets).toHaveLength(1);
    expect(library?.definitions.has('industrial-output')).toBe(true);
    expect(selectLibrary(state())).toBe(library);
  });

  test('cover every period while a series or a figure from elsewhere is open, and no longer', async () => {
    const { requests } = runData(served());
    await settled();
    state().openIndicator('industrial-output');
    await settled({ [`${district} 2028H1`]: 'ready', [`${nation} 2029`]: 'ready' });
    expect(state().context.reach).toBe('all');
    state().openIndicator(null);
    await settled();
    expect(state().context.reach).toBe('near');
    state().openFigure(`${nation}.2029.industrial-output.growth`);
    await settled({ [`${district} 2028H1`]: 'ready', [`${nation} 2029`]: 'ready' });
    expect(requests.filter((path) => path === oldPath)).toHaveLength(1);
  });

  test('never hold the period in view, while another period is being opened', async () => {
    runData(served());
    await settled();
    state().openIndicator('industrial-output');
    await settled({ [`${district} 2028H1`]: 'ready', [`${nation} 2029`]: 'ready' });
    const twice: unknown[] = [];
    const stop = appStore.subscribe(({ files: { industry }, context }) => {
      const own = industry.status === 'ready' ? industry.value.period : null;
      const isOwn = ({ place }: (typeof context.sets)[number]) =>
        place.region.id === district && place.period.code === own;
      twice.push(...context.sets.filter(isOwn));
    });
    for (const period of ['2029H1', null]) {
      state().showView({ period }, []);
      await waitFor(() =>
        expect([state().files.industry.status, state().context.reach]).toEqual(['ready', 'all']),
      );
    }
    stop();
    expect(twice).toEqual([]);
  });

  const cityFile = states('city', '2030H1', { growth: growth(6) });
  const misnamed = states('city', '2030H1', { name: text('产值'), growth: growth(6) });
  const misplaced = states('nation', '2030H1', { growth: growth(5) });
  test.each<[string, unknown, string]>([
    ['is missing', undefined, 'missing'],
    ['breaks off', '{', 'truncated'],
    ['is of another upload', { ...cityFile, dataVersion: 'set-0' }, 'other-version'],
    ['is another region’s', misplaced, 'out-of-place'],
    ['names an indicator differently', misnamed, 'name-disagrees'],
  ])('a file that %s costs only itself', async (_what, body, code) => {
    runData({ ...served(), [cityPath]: body });
    await settled({ [`${city} 2030H1`]: 'failed' });
    expect(codes()).toEqual([code]);
    expect(Object.values(state().files).map(({ status }) => status)).toEqual(Array(4).fill('ready'));
    const set = selectLibrary(state())?.sets.find(({ place }) => place.region.id === city);
    expect([set?.isComplete, set?.dataset.records]).toEqual([false, []]);
  });

  test('targets of another version or for undefined indicators cost only themselves', async () => {
    runData({ ...served(), [targetsPath(district)]: targetsFile({ dataVersion: 'targets-0' }) });
    await settled({ [`${district} targets`]: 'failed' });
    expect(codes()).toEqual(['other-version']);
  });

  test('without indicators.json names are not checked and everything else is there', async () => {
    runData({ ...served(), [indicatorsPath]: '{', [cityPath]: misnamed });
    await settled({ indicators: 'failed' });
    expect(selectLibrary(state())?.definitions.size).toBe(0);
  });
});

describe('trying again', () => {
  test('requests only what failed', async () => {
    const of: Served = { ...served(), [cityPath]: undefined };
    const { requests, retry } = runData(of);
    await settled({ [`${city} 2030H1`]: 'failed' });
    of[cityPath] = served()[cityPath];
    const before = requests.length;
    void retry('context');
    await settled();
    expect(requests.slice(before)).toEqual([cityPath]);
  });

  test('recovers a file that arrived and was refused for its content', async () => {
    const of: Served = { ...served(), [cityPath]: states('nation', '2030H1', { growth: growth(5) }) };
    const { requests, retry } = runData(of);
    await settled({ [`${city} 2030H1`]: 'failed' });
    of[cityPath] = served()[cityPath];
    const before = requests.length;
    void retry('context');
    await settled();
    expect(requests.slice(before)).toEqual([cityPath]);
  });

  test('recovers a file whose fault was in another file', async () => {
    const of: Served = {
      ...served(),
      [indicatorsPath]: { schemaVersion: 1, indicators: [definition({ name: text('产值') })] },
    };
    const { retry } = runData(of);
    await settled({
      [`${district} 2029H1`]: 'failed',
      [`${city} 2030H1`]: 'failed',
      [`${nation} 2030H1`]: 'failed',
    });
    of[indicatorsPath] = served()[indicatorsPath];
    void retry('context');
    await settled();
  });

  test('a panel’s retry leaves other regions’ files alone', async () => {
    const of: Served = { ...served(), [pathOf('industry')]: '{' };
    const { requests, retry } = runData(of);
    await settled();
    of[pathOf('industry')] = served()[pathOf('industry')];
    const before = requests.length;
    void retry('industry');
    await waitFor(() => expect(state().files.industry.status).toBe('ready'));
    expect(requests.slice(before)).toEqual([pathOf('industry')]);
  });
});
