// @vitest-environment jsdom
import { waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sharedPaths } from '../../src/data/data-paths';
import { dataClient } from '../../src/data/query-client';
import { createRefresher } from '../../src/data/refresh-data';
import { selectPlace } from '../../src/store/select-place';
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

const MINUTE = 60_000;

/** The application with its data read, and a clock that the test moves. */
async function start(served: Served = responses()) {
  const { requests } = runData(served);
  await waitFor(() => expect(state().shared.status).not.toBe('loading'));
  if (state().shared.status === 'ready') await waitFor(() => expect(statuses()).not.toContain('loading'));
  let now = Date.now();
  const refresher = createRefresher(
    dataClient,
    appStore,
    () => [state()],
    () => now,
  );
  /** Lets time pass, checks for data, and applies what was found, as turning a page does. */
  const later = async (time = 2 * MINUTE) => {
    now += time;
    requests.length = 0;
    await refresher.look();
    const before = version();
    refresher.apply();
    await new Promise((resolve) => setTimeout(resolve));
    return before;
  };
  return { served, requests, refresher, later, now: () => now };
}

const state = () => appStore.getState();
const statuses = () => Object.values(state().files).map(({ status }) => status);
const version = () => selectPlace(state())?.period.dataVersion;
const industryVersion = () => {
  const { industry } = state().files;
  return industry.status === 'ready' ? industry.value.dataVersion : industry.status;
};

/** The same set as another upload. */
function upload(dataVersion: string): Served {
  const files = Object.values(panelFiles).map((file) => [pathOf(file.panel), { ...file, dataVersion }]);
  const index = dataIndex({
    regions: [regionEntry({ periods: [periodEntry({ dataVersion, date: '2030-08-01' })] })],
  });
  return { ...responses(), ...Object.fromEntries(files), [sharedPaths.index]: index };
}

beforeEach(forgetData);
afterEach(() => vi.unstubAllGlobals());

describe('new data during a show', () => {
  test('is read in the background, and applied as a whole when the page is turned', async () => {
    const { served, later } = await start();
    const seen: unknown[] = [];
    const stop = appStore.subscribe(() => seen.push(...statuses()));
    Object.assign(served, upload('set-2'));
    expect(await later(), 'before the page is turned').toBe('set-1');
    expect([version(), industryVersion()]).toEqual(['set-2', 'set-2']);
    expect(selectPlace(state())?.period.date).toBe('2030-08-01');
    stop();
    expect(new Set(seen), 'the wall is never blank in between').toEqual(new Set(['ready']));
  });

  test('is requested at most once a minute, and by the index alone if nothing is new', async () => {
    const { requests, later } = await start();
    const { shared, files } = state();
    await later(MINUTE / 2);
    expect(requests).toEqual([]);
    await later();
    expect(requests).toEqual([sharedPaths.index]);
    expect(state().shared).toBe(shared);
    expect(state().files).toBe(files);
  });

  test.each<[string, Served]>([
    ['the server cannot be reached', { [sharedPaths.index]: new TypeError('Failed to fetch') }],
    ['the index is broken', { [sharedPaths.index]: '{"schemaVersion":1' }],
    ['a login page comes instead', { [sharedPaths.index]: '<!doctype html><p>Log in' }],
    ['the set is not wholly uploaded', { ...upload('set-2'), [pathOf('projects')]: panelFiles.projects }],
    ['a file of the set is missing', { ...upload('set-2'), [pathOf('livelihood')]: undefined }],
    ['the documents that it cites are not there', { ...upload('set-2'), [sharedPaths.sources]: undefined }],
  ])('changes nothing when %s, and counts how often that happened', async (_what, broken) => {
    const { served, later, now } = await start();
    await later();
    const good = now();
    const { shared, files } = state();
    Object.assign(served, broken);
    await later();
    await later();
    expect(state().shared).toBe(shared);
    expect(state().files).toBe(files);
    expect(state().freshness).toEqual({ checkedAt: good, failures: 2 });
    Object.assign(served, upload('set-3'));
    await later();
    expect([version(), industryVersion()]).toEqual(['set-3', 'set-3']);
    expect(state().freshness).toEqual({ checkedAt: now(), failures: 0 });
  });

  test('recovers a screen that was switched on before its server', async () => {
    const { served, later } = await start({ ...responses(), [sharedPaths.index]: undefined });
    expect(state().shared.status).toBe('failed');
    Object.assign(served, responses());
    await later();
    await waitFor(() => expect(statuses()).toEqual(['ready', 'ready', 'ready', 'ready']));
  });

  test('a panel that is faulty from the start does not hold up the others', async () => {
    const { served, later } = await start({ ...responses(), [pathOf('livelihood')]: undefined });
    expect(state().files.livelihood.status).toBe('failed');
    await later();
    expect(state().freshness.failures).toBe(0);
    served[pathOf('livelihood')] = panelFile('livelihood', panelFiles.livelihood);
    await later();
    expect(state().files.livelihood.status).toBe('ready');
  });

  test('is no longer checked for when the show ends', async () => {
    const { served, refresher, later } = await start();
    Object.assign(served, upload('set-2'));
    const done = later();
    refresher.stop();
    await done;
    expect([version(), state().freshness.failures]).toEqual(['set-1', 0]);
  });
});
