import type { Browser } from 'playwright-core';
import { afterAll, afterEach, inject } from 'vitest';
import { launchChromium, type OpenedPage, openApp, type PageOptions } from './chromium';

let browser: Promise<Browser> | undefined;
let opened: OpenedPage[] = [];

/** Opens the built application for the running test, which fails at its end if the page had any problem. */
export async function openPage(options: PageOptions): Promise<OpenedPage> {
  browser ??= launchChromium(inject('browserPath'));
  const result = await openApp(await browser, inject('baseUrl'), options);
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
