import type { BrowserContext, Page } from 'playwright-core';

/** The inside of a browser window on a 1920 × 1080 screen. */
export const DESK = { width: 1920, height: 937 } as const;

/**
 * The current query of the address. Read in the page, because `page.url()` may lag behind a key just pressed.
 */
export function queryOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}

/** Goes to another view of the open page without a reload, as Back and Forward do. */
export async function goToView(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** For `prepare`: answers a request for a file under data/ with the result of `change`; null answers 404. */
export function serveInstead(path: string, change: (text: string) => string | null) {
  return (on: BrowserContext | Page): Promise<unknown> =>
    on.route(`**/data/${path}`, async (route) => {
      const response = await route.fetch();
      const body = change(await response.text());
      await (body === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ response, body }));
    });
}
