import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  useClauses,
  useDataset,
  useHeadlines,
  useOpenFigure,
  usePanelRecords,
  usePlace,
  useRecordsUnder,
  useSectors,
  useShared,
} from '../../src/state/hooks';
import { appStore } from '../../src/state/store';
import { readyStore } from '../support/ready-store';

const state = () => appStore.getState();
beforeEach(() => {
  readyStore();
});

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('hooks', () => {
  test('return the same references while nothing changed', () => {
    const everything = () => ({
      shared: useShared(),
      place: usePlace(),
      sectors: useSectors(),
      dataset: useDataset(),
      records: usePanelRecords('projects'),
      clauses: useClauses(),
      headlines: useHeadlines(),
      figure: useOpenFigure(),
    });
    state().openFigure('industrial-output.growth');
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
    expect(before.figure?.quantity.printed).toBe('12.5%');
  });

  test('a panel shows its own records and those that others share with it', () => {
    const { result } = renderHook(() => usePanelRecords('livelihood'));
    expect(ids(result.current)).toEqual(['livelihood-share', 'old-street']);
  });

  test('a chart keeps its data when its own dimension is filtered, and changes with the others', () => {
    const { result } = renderHook(() => useRecordsUnder(usePanelRecords('projects'), 'stage'));
    const before = result.current;
    act(() => state().toggleFilter('stage', 'signed'));
    expect(result.current).toBe(before);
    act(() => state().toggleFilter('category', 'urban-renewal'));
    expect(ids(result.current.matching)).toEqual(['old-street']);
    expect(ids(result.current.whole)).toEqual(['new-projects']);
  });

  test('a list obeys every clause', () => {
    const { result } = renderHook(() => useRecordsUnder(usePanelRecords('projects')));
    act(() => state().toggleFilter('stage', 'signed'));
    expect(ids(result.current.matching)).toEqual(['noodle-factory', 'new-projects']);
  });

  test('headlines of a file that failed are named, the others shown', () => {
    readyStore({ livelihood: { status: 'failed', faults: [] } });
    const { result } = renderHook(() => useHeadlines());
    expect(result.current.figures.map(({ ref }) => ref)).toEqual([
      'industrial-output.growth',
      'new-projects.quantity',
    ]);
    expect(result.current.missing).toEqual(['livelihood-share.quantity']);
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
    expect(result.current).toEqual([[], { figures: [], missing: [] }, 0, null, null]);
  });
});
