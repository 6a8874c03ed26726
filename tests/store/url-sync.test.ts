// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAppStore } from '../../src/store/store';
import { startUrlSync } from '../../src/store/url-sync';
import { startViewCorrection } from '../../src/store/view-correction';
import { dataIndex, periodEntry, regionEntry } from '../support/made-up-data';
import { readyStore } from '../support/ready-store';

let store = createAppStore();
let stop = () => {};

function open(address: string) {
  window.history.replaceState(null, '', address);
  store = createAppStore();
  const ends = [startUrlSync(store, window), startViewCorrection(store)];
  stop = () => {
    for (const end of ends) end();
  };
}

const state = () => store.getState();
const address = () => window.location.pathname + window.location.search + window.location.hash;
async function back() {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.back();
  await arrived;
}

beforeEach(() => open('/folder/'));
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

describe('startUrlSync', () => {
  test('applies the address’s view before anything is rendered', () => {
    stop();
    open('/folder/?v=1&stage=signed&focus=projects');
    expect(state()).toMatchObject({ clauses: { stage: ['signed'] }, focus: 'projects', notices: [] });
    expect(address()).toBe('/folder/?v=1&stage=signed&focus=projects');
  });

  test('makes one history entry per action, and none for state outside the address', () => {
    const before = window.history.length;
    state().toggleFilter('sector', 'food');
    expect(address()).toBe('/folder/?v=1&sector=food');
    state().setRegionAndPeriod('test-district', '2030H1');
    expect(window.history.length).toBe(before + 2);
    state().setLanguage('en');
    state().dismissNotices();
    state().setFocus(null);
    expect(window.history.length).toBe(before + 2);
  });

  test('Back undoes the last filter', async () => {
    state().toggleFilter('sector', 'food');
    state().toggleFilter('stage', 'signed');
    await back();
    expect(state().clauses).toEqual({ sector: ['food'] });
    await back();
    expect(state().clauses).toEqual({});
    expect(address()).toBe('/folder/');
  });

  test('going back to the default view by hand leaves a clean address', () => {
    state().toggleFilter('sector', 'food');
    state().clearFilters();
    expect(address()).toBe('/folder/');
  });

  test('keeps the part after #', () => {
    stop();
    open('/folder/#notes');
    state().toggleFilter('sector', 'food');
    expect(address()).toBe('/folder/?v=1&sector=food#notes');
  });

  test('drops unknown parameters with a notice, without a history entry', () => {
    stop();
    const before = window.history.length;
    open('/?utm_source=x&stage=signed');
    expect(state().notices).toEqual([{ kind: 'unknown-parameter', name: 'utm_source' }]);
    expect(address()).toBe('/?v=1&stage=signed');
    expect(window.history.length).toBe(before);
  });

  test('leaves a newer address as it is until the next action', () => {
    stop();
    open('/?v=9&sector=food');
    expect(state()).toMatchObject({ clauses: {}, notices: [{ kind: 'newer-address', found: 9, known: 1 }] });
    state().setLanguage('en');
    readyStore({}, dataIndex(), store);
    expect(address()).toBe('/?v=9&sector=food');
    state().toggleFilter('stage', 'signed');
    expect(address()).toBe('/?v=1&stage=signed');
  });

  test('a browser that refuses to write the address does not break the action', () => {
    vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    state().toggleFilter('sector', 'food');
    expect(state().clauses).toEqual({ sector: ['food'] });
  });
});

describe('values that need the data to be checked', () => {
  const load = (...args: Parameters<typeof readyStore> | []) => {
    const { shared, files } = readyStore(args[0], args[1], createAppStore()).getState();
    state().setData(shared, files);
  };

  test('are kept until the data is there, then dropped with a notice if they do not exist', () => {
    stop();
    open('/?v=1&sector=food,space&topic=gossip&figure=moon.quantity&record=engine-plant');
    expect(state().notices).toEqual([]);
    const before = window.history.length;
    load();
    expect(state()).toMatchObject({ clauses: { sector: ['food'] }, figure: null, record: 'engine-plant' });
    expect(state().notices.map((notice) => 'value' in notice && notice.value)).toEqual([
      'space',
      'gossip',
      'moon.quantity',
    ]);
    expect(address()).toBe('/?v=1&sector=food&record=engine-plant');
    expect(window.history.length).toBe(before);
  });

  test('a record cited as a whole is known', () => {
    stop();
    open('/?v=1&figure=one-window.record');
    load();
    expect(state()).toMatchObject({ figure: 'one-window.record', notices: [] });
  });

  test('a figure is not called unknown if the file that may hold it failed', () => {
    stop();
    open('/?v=1&figure=engine-plant.investment');
    load({ projects: { status: 'failed', faults: [] } });
    expect(state()).toMatchObject({ figure: 'engine-plant.investment', notices: [] });
  });

  test('a region or period that is not listed gives the default', () => {
    stop();
    open('/?v=1&region=atlantis&period=1999');
    load();
    expect(state()).toMatchObject({ region: null, period: null });
    expect(state().notices.map((notice) => 'value' in notice && notice.value)).toEqual(['atlantis', '1999']);
    expect(address()).toBe('/');
  });

  test('a figure of another period is not checked against the previous period’s files', () => {
    const index = dataIndex({
      regions: [regionEntry({ periods: [periodEntry(), periodEntry({ code: '2029H2' })] })],
    });
    load({}, index);
    state().showView({ period: '2029H2', figure: 'old-thing.quantity' }, []);
    expect(state()).toMatchObject({ period: '2029H2', figure: 'old-thing.quantity', notices: [] });
  });
});

describe('opened from a disk', () => {
  test('the view is in the part after #, the only part that may change', () => {
    stop();
    const calls: unknown[] = [];
    const location = {
      protocol: 'file:',
      pathname: '/usb/index.html',
      search: '',
      hash: '#?v=1&stage=signed',
    };
    const disk = {
      location,
      history: {
        pushState: (...args: unknown[]) => calls.push(args[2]),
        replaceState: (...args: unknown[]) => calls.push(args[2]),
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    } as unknown as Window;
    store = createAppStore();
    stop = startUrlSync(store, disk);
    expect(state().clauses).toEqual({ stage: ['signed'] });
    state().toggleFilter('stage', 'reserve');
    expect(calls).toEqual(['/usb/index.html#?v=1&stage=signed,reserve']);
  });
});
