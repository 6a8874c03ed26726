import { act, cleanup, configure, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '../../src/app/app';
import { fetchAhead } from '../../src/app/fetch-ahead';
import { panels } from '../../src/app/panels-and-rest';
import { indicatorsPath, panelPath, seriesPath, sharedPaths, targetsPath } from '../../src/data/data-paths';
import { filesOfContext } from '../../src/data/data-state';
import { isSettled } from '../../src/data/loadable';
import { readData, stopReading } from '../../src/data/read-data';
import { startOrderLinks } from '../../src/features/orders/receive-order-link';
import { leaveShow } from '../../src/features/show/show-window';
import type { DataIndex } from '../../src/model/file-schema';
import { filesOf } from '../../src/model/place';
import type { Reach } from '../../src/model/places';
import type { PanelId } from '../../src/model/record-values';
import { startPersistence } from '../../src/store/persistence';
import { appStore } from '../../src/store/store';
import { startUrlSync } from '../../src/store/url-sync';
import { startViewCorrection } from '../../src/store/view-correction';
import { textOf } from '../data-files/load-data';
import { type Served, serve } from './fake-fetch';
import { forgetData } from './run-data';

/** The committed data files by path, as a server would send them. */
export function committedData(): Served {
  const { regions } = JSON.parse(textOf(sharedPaths.index)) as DataIndex;
  const paths = [
    ...Object.values(sharedPaths),
    indicatorsPath,
    ...regions.filter(({ targets }) => targets).map(({ id }) => targetsPath(id)),
    ...regions.filter(({ series }) => series).map(({ id }) => seriesPath(id)),
    ...regions.flatMap((region) =>
      region.periods.flatMap((period) =>
        filesOf({ region, period }).map((panel) => panelPath(region.id, period.code, panel)),
      ),
    ),
  ];
  return Object.fromEntries(paths.map((path) => [path, textOf(path)]));
}

// Whole pages are large and jsdom is slow with styles: leave out what these tests do not check, and wait
// longer.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

let stop: (() => void) | null = null;

/** Closes the page; storage and the address are kept, as in a browser. */
export function closeDesk() {
  stop?.();
  stop = null;
  cleanup();
  leaveShow();
  vi.unstubAllGlobals();
}

/**
 * Opens the page at an address like start-app.tsx, and waits until nothing is loading. Reopening it is a
 * reload.
 */
export async function openDesk(query = window.location.search, served: Served = committedData()) {
  closeDesk();
  // jsdom has no layout; without an observer charts keep their initial size.
  vi.stubGlobal('ResizeObserver', undefined);
  const { requests } = serve(served);
  window.history.replaceState(null, '', `/${query}`);
  forgetData();
  const stopPersistence = startPersistence(appStore, () => window.localStorage);
  const stopOrderLinks = startOrderLinks(appStore, window);
  const stopUrlSync = startUrlSync(appStore, window);
  const stopCorrection = startViewCorrection(appStore);
  stop = () => {
    stopReading();
    stopPersistence();
    stopOrderLinks();
    stopUrlSync();
    stopCorrection();
  };
  // Fetches late parts now, as after a moment of reading, so that sheets open at once.
  await Promise.all([panels.fetch(), fetchAhead()]);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await readData(appStore);
  const { container } = render(<App />);
  await waitFor(() => {
    const { shared, files } = appStore.getState();
    const wanted = shared.status === 'ready' ? Object.values(files) : [shared];
    if (!isSettled(wanted)) throw new Error('loading');
  });
  // Without an index there is nothing to compare with.
  if (appStore.getState().shared.status === 'ready') await contextRead();
  return { user, container, requests };
}

/** Waits until the comparison files that the view or `reach` requires are loaded or refused. */
export async function contextRead(reach?: Reach) {
  await waitFor(() => {
    const { context } = appStore.getState();
    const isReading = !isSettled(filesOfContext(context));
    if (isReading || (reach && context.reach !== reach)) throw new Error('reading');
  });
}

/** Goes back like the browser's button. */
export async function goBack() {
  const gone = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  await act(async () => {
    window.history.back();
    await gone;
  });
}

export function panel(id: PanelId): HTMLElement {
  const element = document.getElementById(`panel-${id}`);
  if (!element) throw new Error(`no panel ${id}`);
  return element;
}

/** A button's label, or what it shows. */
export function labelOf(button: Element): string {
  return button.getAttribute('aria-label') ?? button.textContent ?? '';
}

/** All buttons with such a label; much faster than by role, which computes every ancestor's style. */
export function buttons(label: RegExp, within: ParentNode = document): readonly HTMLButtonElement[] {
  return [...within.querySelectorAll('button')].filter((button) => label.test(labelOf(button)));
}

/** The first button with such a label. */
export function button(label: RegExp, within: ParentNode = document): HTMLButtonElement {
  const [first] = buttons(label, within);
  if (!first) throw new Error(`no button ${label} among ${buttons(/./, within).map(labelOf).join(' | ')}`);
  return first;
}

/** A chart or list of a panel by its title. */
export function group(title: RegExp, within: ParentNode): HTMLElement {
  const groups = [...within.querySelectorAll<HTMLElement>('[role="group"]')];
  const found = groups.find((element) => title.test(element.getAttribute('aria-label') ?? ''));
  if (!found) throw new Error(`no group ${title}`);
  return found;
}

export function findingOf(id: PanelId): string {
  return panel(id).querySelector('h2')?.textContent ?? '';
}

/** A panel's text and which of its marks are selected: what a filter changes, without pictures. */
export function lookOf(id: PanelId): string {
  const copy = document.getElementById(`panel-${id}`)?.cloneNode(true) as HTMLElement;
  for (const picture of copy.querySelectorAll('[aria-hidden]')) picture.remove();
  const states = [...copy.querySelectorAll('[data-state]')].map((mark) => mark.getAttribute('data-state'));
  return `${copy.textContent} ${states.join(' ')}`;
}

export function chips(): readonly string[] {
  return buttons(/^(?:去掉筛选|Remove filter) /).map(
    ({ textContent }) => textContent?.replace('×', '') ?? '',
  );
}
