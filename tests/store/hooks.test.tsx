import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  useClauses,
  useDataset,
  useHeadlines,
  usePanelRecords,
  usePlace,
  useSectors,
  useShared,
} from '../../src/store/hooks';
import { appStore } from '../../src/store/store';
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
