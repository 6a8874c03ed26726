import type { Browser } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { launchChromium, type OpenedPage, openApp, type PageOptions } from './chromium';

let browser: Promise<Browser> | undefined;
let opened: OpenedPage[] = [];

/** The browser that the tests of a file share. */
export function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium(inject('browserPath'));
  return browser;
}

/**
 * Opens the built application for the running test, which fails at its end if the page had any problem. `baseUrl`: where
 * another server than that of all tests serves it.
 */
export async function openPage(options: PageOptions, baseUrl = inject('baseUrl')): Promise<OpenedPage> {
  const result = await openApp(await sharedBrowser(), baseUrl, options);
  opened.push(result);
  return result;
}

afterEach(async () => {
  const pages = opened;
  opened = [];
  await Promise.all(pages.map(({ context }) => context.close()));
  for (const { assertClean } of pages) assertClean();
});

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
