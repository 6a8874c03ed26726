import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { goToView } from './browser-desk';
import { type OpenedPage, openApp, type PageOptions, profileOf, reopenApp } from './chromium';

type Profile = Readonly<{ kind: string; opened: OpenedPage; isAlone: boolean }>;

let browser: Promise<Browser> | undefined;
let inUse: Profile[] = [];
let idle: Profile[] = [];

/** The one browser of all tests, started by tests/support/browser-server.ts. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= chromium.connect(inject('browserEndpoint'));
  return browser;
}

/**
 * Opens the built application for the running test, which fails at its end if the page had any problem.
 * Reuses a page left by an earlier test of the file, reloaded with empty storage, which takes a quarter of
 * the time. `baseUrl` is the server, if it is not the shared one.
 */
export async function openPage(options: PageOptions, baseUrl = inject('baseUrl')): Promise<OpenedPage> {
  const kind = JSON.stringify([profileOf(options), baseUrl]);
  const isAlone = options.alone ?? false;
  const at = isAlone ? -1 : idle.findIndex((profile) => profile.kind === kind);
  const [left] = at < 0 ? [] : idle.splice(at, 1);
  const opened = left
    ? await reopenApp(left.opened, baseUrl, options)
    : await openApp(await sharedBrowser(), baseUrl, options);
  inUse.push({ kind, opened, isAlone });
  return opened;
}

/** Undoes what a test may have changed in a profile; reloading the page does the rest. */
async function leave({ page, context }: OpenedPage): Promise<void> {
  const others = context.pages().filter((other) => other !== page);
  await Promise.all(others.map((other) => other.close()));
  await Promise.all([
    context.unrouteAll({ behavior: 'ignoreErrors' }),
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.clearPermissions(),
  ]);
}

/**
 * One page for all tests of a file or a block that only read, or restore language, theme and orders. It is at
 * the requested view with nothing open over it, and is reopened after a failed test.
 */
export function sharedPage(options: PageOptions): (query?: string) => Promise<Page> {
  let opened: OpenedPage | undefined;
  const close = async () => {
    await opened?.context.close();
    opened = undefined;
  };
  afterEach(async ({ task }) => {
    const { assertClean } = opened ?? {};
    if (task.result?.state === 'fail') await close();
    assertClean?.();
  });
  afterAll(close);
  return async (query = '') => {
    opened ??= await openApp(await sharedBrowser(), inject('baseUrl'), options);
    const { page } = opened;
    await closeAll(page);
    await goToView(page, query);
    return page;
  };
}

/** Closes dialogs and menus, and removes the focus. */
async function closeAll(page: Page): Promise<void> {
  const open = page.locator('dialog[open], [aria-expanded=true]');
  for (let times = 0; times < 5 && (await open.count()) > 0; times++) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

afterEach(async ({ task }) => {
  const profiles = inUse;
  inUse = [];
  const isSound = task.result?.state !== 'fail';
  for (const profile of profiles) {
    const { page, context } = profile.opened;
    if (isSound && !profile.isAlone && !page.isClosed()) {
      await leave(profile.opened);
      idle.push(profile);
    } else {
      await context.close();
    }
  }
  for (const { opened } of profiles) opened.assertClean();
});

afterAll(async () => {
  idle = [];
  await (await browser)?.close();
  browser = undefined;
});
