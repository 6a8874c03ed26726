// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indicatorsPath } from '../../src/data/data-paths';
import { type PanelId, panelIds } from '../../src/model/record-values';
import { appStore } from '../../src/store/store';
import type { Served } from '../support/fake-fetch';
import {
  dataIndex,
  panelFile,
  panelFiles,
  pathOf,
  periodEntry,
  regionEntry,
  responses,
} from '../support/made-up-data';
import { forgetData, runData } from '../support/run-data';

const state = () => appStore.getState();
const statusOf = () => Object.fromEntries(panelIds.map((panel) => [panel, state().files[panel].status]));
const allReady = Object.fromEntries(panelIds.map((panel) => [panel, 'ready']));
const allBut = (panel: PanelId) => ({ ...allReady, [panel]: 'failed' });
const faultsOf = (panel: PanelId) => {
  const file = state().files[panel];
  return file.status === 'failed' ? file.faults : [];
};
const codesOf = (panel: PanelId) => faultsOf(panel).map(({ problem }) => problem.code);
const settled = (expected: Record<string, string>) => waitFor(() => expect(statusOf()).toEqual(expected));

beforeEach(forgetData);
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('data', () => {
  test('puts the shared files and the four panels into the store', async () => {
    const { requests } = runData(responses());
    expect(state().shared.status).toBe('loading');
    await settled(allReady);
    expect(state().shared).toMatchObject({ status: 'ready', value: { index: dataIndex() } });
    expect(state().files.industry).toEqual({ status: 'ready', value: panelFiles.industry });
    await waitFor(() => expect(requests).toContain(indicatorsPath));
    expect([...requests].sort(), 'each file once').toEqual(Object.keys(responses()).sort());
  });

  test('does not wait for internet access', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    runData(responses());
    await settled(allReady);
  });

  const industryText = JSON.stringify(panelFiles.industry);
  test.each<[string, unknown, string]>([
    ['is missing', undefined, 'missing'],
    ['breaks off', industryText.slice(0, 300), 'truncated'],
    ['is empty', '', 'empty'],
    ['is a page', '<!doctype html><p>Log in', 'a-page-instead'],
    ['has text instead of a number', industryText.replace('"amount":12.5', '"amount":"12.5"'), 'wrong-type'],
    ['holds NaN', industryText.replace('"amount":12.5', '"amount":NaN'), 'absurd-number'],
    ['holds 1e309', industryText.replace('"amount":12.5', '"amount":1e309'), 'absurd-number'],
    ['holds -0', industryText.replace('"amount":12.5', '"amount":-0'), 'absurd-number'],
    [
      'has a duplicate key',
      industryText.replace('"amount":12.5', '"amount":12.5,"amount":21.5'),
      'duplicate-key',
    ],
    ['has a duplicate id', industryText.replace('"whole-economy"', '"industrial-output"'), 'duplicate-id'],
    ['refers to an unknown sector', industryText.replace('["automotive"]', '["space"]'), 'dangling'],
    [
      'refers to an unknown document',
      industryText.replace('"document":"report"', '"document":"rumour"'),
      'dangling',
    ],
    ['is of a newer schema', '{"schemaVersion":2}', 'newer-schema'],
    ['is of another upload', { ...panelFiles.industry, dataVersion: 'set-0' }, 'other-version'],
    ['is another panel’s', panelFiles.livelihood, 'out-of-place'],
    [
      'contradicts its printed text',
      industryText.replace('"amount":12.5', '"amount":15.2'),
      'printed-disagrees',
    ],
  ])('a file that %s costs only its panel', async (_what, body, code) => {
    runData({ ...responses(), [pathOf('industry')]: body });
    await settled(allBut('industry'));
    expect(codesOf('industry')).toContain(code);
    expect(faultsOf('industry')[0]?.file).toBe(pathOf('industry'));
  });

  test('a network failure is retried twice, a wrong file is not', async () => {
    const { requests } = runData({
      ...responses(),
      [pathOf('industry')]: new TypeError('Failed to fetch'),
      [pathOf('projects')]: '{',
    });
    await settled({ ...allBut('industry'), projects: 'failed' });
    expect(codesOf('industry')).toEqual(['unreachable']);
    expect(requests.filter((path) => path === pathOf('industry'))).toHaveLength(3);
    expect(requests.filter((path) => path === pathOf('projects'))).toHaveLength(1);
  });

  test('the later of two files with the same id is refused', async () => {
    const livelihood = panelFile('livelihood', { projects: panelFiles.projects.projects.slice(0, 1) });
    runData({ ...responses(), [pathOf('livelihood')]: livelihood });
    await settled(allBut('livelihood'));
    expect(faultsOf('livelihood')).toEqual([
      expect.objectContaining({
        problem: { code: 'duplicate-id', id: 'engine-plant', elsewhere: pathOf('projects') },
      }),
    ]);
  });

  const projectsWithout = { ...panelFiles.projects, projects: panelFiles.projects.projects.slice(0, 1) };
  test('a total whose member does not exist is refused', async () => {
    runData({ ...responses(), [pathOf('projects')]: projectsWithout });
    await settled(allBut('projects'));
    expect(codesOf('projects')).toEqual(['dangling']);
  });

  test('a total whose member may be in a file that failed is shown', async () => {
    runData({ ...responses(), [pathOf('projects')]: projectsWithout, [pathOf('livelihood')]: '{' });
    await settled(allBut('livelihood'));
  });

  test('without one of the shared files there are no panels, and every reason is shown', async () => {
    runData({ ...responses(), 'data/sectors.json': undefined, 'data/sources.json': '[' });
    await waitFor(() => expect(state().shared.status).toBe('failed'));
    const { shared } = state();
    expect(shared.status === 'failed' && shared.faults.map(({ file }) => file)).toEqual([
      'data/sectors.json',
      'data/sources.json',
    ]);
    expect(statusOf()).not.toHaveProperty('industry', 'ready');
  });

  test('another period loads its own files, and the old ones disappear at once', async () => {
    const index = dataIndex({
      regions: [
        regionEntry({ periods: [periodEntry(), periodEntry({ code: '2029H2', dataVersion: 'old' })] }),
      ],
    });
    const older = panelIds.map((panel) => [
      `data/regions/test-district/2029H2/${panel}.json`,
      panelFile(panel, { period: '2029H2', dataVersion: 'old' }),
    ]);
    runData({ ...responses(), 'data/index.json': index, ...Object.fromEntries(older) });
    await settled(allReady);
    state().setRegionAndPeriod(null, '2029H2');
    expect(Object.values(statusOf())).not.toContain('ready');
    await settled(allReady);
    expect(state().files.industry).toMatchObject({ value: { period: '2029H2', indicators: [] } });
  });
});

describe('trying again', () => {
  test('recovers a panel whose file was fixed', async () => {
    const served: Served = { ...responses(), [pathOf('industry')]: '{' };
    const { requests, retry } = runData(served);
    await settled(allBut('industry'));
    served[pathOf('industry')] = panelFiles.industry;
    const before = requests.length;
    void retry('industry');
    await settled(allReady);
    expect(requests.slice(before)).toEqual([pathOf('industry')]);
  });

  test('recovers the shared files', async () => {
    const served: Served = { ...responses(), 'data/sources.json': undefined };
    const { retry } = runData(served);
    await waitFor(() => expect(state().shared.status).toBe('failed'));
    served['data/sources.json'] = responses()['data/sources.json'];
    void retry('shared');
    await settled(allReady);
  });

  test('recovers a set that had only been partly uploaded', async () => {
    const newer = (panel: PanelId) => ({ ...panelFiles[panel], dataVersion: 'set-2' });
    const served: Served = { ...responses(), [pathOf('industry')]: newer('industry') };
    const { retry } = runData(served);
    await settled(allBut('industry'));
    for (const panel of panelIds) served[pathOf(panel)] = newer(panel);
    served['data/index.json'] = dataIndex({
      regions: [regionEntry({ periods: [periodEntry({ dataVersion: 'set-2' })] })],
    });
    void retry('industry');
    await settled(allReady);
    expect(state().files.livelihood).toMatchObject({ value: { dataVersion: 'set-2' } });
  });

  test('a reload that fails does not leave the old figures on screen', async () => {
    const served = responses();
    const { retry } = runData(served);
    await settled(allReady);
    served[pathOf('industry')] = '{';
    void retry('industry');
    await settled(allBut('industry'));
  });
});
