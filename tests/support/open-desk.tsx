import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/app';
import { type PanelId, panelIds } from '../../src/domain/record-schema';
import { panelPath, sharedPaths } from '../../src/io/data-paths';
import { startPersistence } from '../../src/state/persistence';
import { appStore } from '../../src/state/store';
import { startUrlSync } from '../../src/state/url-sync';
import { textOf } from '../data/load-data';
import { type Served, serve } from './fake-fetch';

/** The committed data files, by path, as a server would hand them out. */
export function committedData(): Served {
  const paths = [
    ...Object.values(sharedPaths),
    ...panelIds.map((panel) => panelPath('erdao', '2024H1', panel)),
  ];
  return Object.fromEntries(paths.map((path) => [path, textOf(path)]));
}

let stop: (() => void) | null = null;

/** Closes the page; storage and the address stay as a browser keeps them. */
export function closeDesk() {
  stop?.();
  stop = null;
  cleanup();
  vi.unstubAllGlobals();
}

/** Opens the page at an address as start-app.tsx does, and waits until nothing is loading. Reopening it is a reload. */
export async function openDesk(query = window.location.search, served: Served = committedData()) {
  closeDesk();
  // jsdom lays nothing out; without an observer charts keep their first size.
  vi.stubGlobal('ResizeObserver', undefined);
  const { requests } = serve(served);
  window.history.replaceState(null, '', `/${query}`);
  appStore.setState(appStore.getInitialState(), true);
  const stopPersistence = startPersistence(appStore, () => window.localStorage);
  const stopUrlSync = startUrlSync(appStore, window);
  stop = () => {
    stopPersistence();
    stopUrlSync();
  };
  const user = userEvent.setup();
  const { container } = render(<App />);
  await waitFor(() => {
    const { shared, files } = appStore.getState();
    if ([shared, ...Object.values(files)].some(({ status }) => status === 'loading'))
      throw new Error('loading');
  });
  return { user, container, requests };
}

/** Goes back as the browser's button does. */
export async function goBack() {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  await act(async () => {
    window.history.back();
    await gone;
  });
}

export function panel(id: PanelId) {
  const element = document.getElementById(`panel-${id}`);
  if (!element) throw new Error(`no panel ${id}`);
  return within(element);
}

/** A panel's words and which of its marks stand out: what changes when a filter touches it. */
export function lookOf(id: PanelId): string {
  const element = document.getElementById(`panel-${id}`);
  const marks = [...(element?.querySelectorAll('[data-state]') ?? [])];
  const states = marks.map((mark) => mark.getAttribute('data-state')).join(' ');
  return `${element?.textContent} ${states}`;
}

export function chips() {
  return screen
    .queryAllByRole('button', { name: /^(?:去掉筛选|Remove filter) / })
    .map(({ textContent }) => textContent);
}
