import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  useClauses,
  useDataset,
  useHeadlines,
  usePanelRecords,
  usePlace,
  useSectorColours,
  useSectors,
  useShared,
} from '../../src/store/hooks';
import { appStore } from '../../src/store/store';
import { dataIndex, periodEntry, regionEntry } from '../support/made-up-data';
import { readyStore } from '../support/ready-store';

const state = () => appStore.getState();
beforeEach(() => {
  readyStore();
});

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('hooks', () => {
  test('return the same references while nothing changes', () => {
    const everything = () => ({
      shared: useShared(),
      place: usePlace(),
      sectors: useSectors(),
      dataset: useDataset(),
      records: usePanelRecords('projects'),
      clauses: useClauses(),
      headlines: useHeadlines(),
    });
    const { result } = renderHook(everything);
    const before = result.current;
    act(() => {
      state().setFocus('projects');
      state().setLanguage('en');
      state().showView({}, [{ kind: 'unknown-parameter', name: 'x' }]);
    });
    for (const key of Object.keys(before) as (keyof typeof before)[]) {
      expect([key, result.current[key] === before[key]]).toEqual([key, true]);
    }
  });

  test('colours are those of the region in view, in all its periods, under every filter and in both languages', () => {
    const city = regionEntry({ id: 'city', colours: ['software'], periods: [periodEntry()] });
    const district = regionEntry({
      colours: ['food', 'automotive'],
      periods: [periodEntry(), periodEntry({ code: '2029' })],
    });
    readyStore({}, dataIndex({ regions: [district, city] }));
    const { result } = renderHook(() => useSectorColours());
    const colours = () => Object.fromEntries(result.current);
    const own = { food: 1, automotive: 2 };
    expect(colours()).toEqual(own);
    act(() => state().toggleFilter('sector', 'automotive'));
    act(() => state().setLanguage('en'));
    expect(colours()).toEqual(own);
    act(() => state().setRegionAndPeriod('test-district', '2029'));
    expect(colours()).toEqual(own);
    act(() => state().setRegionAndPeriod('city', '2030H1'));
    expect(colours()).toEqual({ software: 1 });
  });

  test('a panel shows its own records and those shared with it', () => {
    const { result } = renderHook(() => usePanelRecords('livelihood'));
    expect(ids(result.current)).toEqual(['livelihood-share', 'old-street']);
  });

  test('headlines from a file that failed keep their place', () => {
    readyStore({ livelihood: { status: 'failed', faults: [] } });
    const { result } = renderHook(() => useHeadlines());
    expect(result.current.map(({ ref, figure }) => [ref, figure?.ref ?? null])).toEqual([
      ['industrial-output.growth', 'industrial-output.growth'],
      ['new-projects.quantity', 'new-projects.quantity'],
      ['livelihood-share.quantity', null],
    ]);
  });

  test('before the data is there, everything is empty and nothing breaks', () => {
    appStore.setState(appStore.getInitialState(), true);
    const { result } = renderHook(() => [
      useDataset().records,
      useHeadlines(),
      useSectors().size,
      usePlace(),
      useShared(),
    ]);
    expect(result.current).toEqual([[], [], 0, null, null]);
  });
});
