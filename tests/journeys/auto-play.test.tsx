import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { appStore } from '../../src/store/store';
import { button, buttons, closeDesk, openDesk } from '../support/open-desk';

afterEach(() => {
  closeDesk();
  vi.useRealTimers();
  window.localStorage.clear();
});

const heading = () => document.querySelector('[data-wall] [data-title]')?.textContent;
const pause = () => button(/自动翻页$/);
const isPaused = () => pause().getAttribute('aria-pressed') === 'true';

test('a show in a hall turns its pages, pauses when a mark is used, and resumes by button or key', async () => {
  // Runs in real time and can be advanced.
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { user } = await openDesk('?present=default&autoplay=30');
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
  await pass(31);
  await waitFor(() => expect(appStore.getState().slide.page).toBeGreaterThan(1));
  act(() => appStore.getState().turnTo(3));
  expect(heading()).toMatch(/^规上工业产值增长20\.2%/);
  const mark = document.querySelector<HTMLElement>('main [data-ref="value-added-above-scale.growth"]');
  await user.click(mark as HTMLElement);
  expect(appStore.getState().show.paused).toBe(true);
  act(() => appStore.getState().openFigure(null));
  expect(isPaused()).toBe(true);
  expect(document.querySelector('[data-wall] > footer')).toHaveTextContent('自动翻页已暂停');
  const before = window.location.search;
  await pass(60);
  expect(window.location.search).toBe(before);
  await user.click(pause());
  await pass(31);
  await waitFor(() => expect(window.location.search).not.toBe(before));
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(isPaused()).toBe(true);
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(isPaused()).toBe(false);
});

test('a show turned by hand has no button to pause it', async () => {
  await openDesk('?present=default');
  await waitFor(() => expect(button(/^下一页$/)).toBeVisible());
  expect(buttons(/自动翻页$/)).toEqual([]);
});
