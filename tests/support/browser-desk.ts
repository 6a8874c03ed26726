import type { BrowserContext, Page } from 'playwright-core';

/** The inside of a browser on a screen of 1920 × 1080. */
export const DESK = { width: 1920, height: 937 } as const;

/**
 * The query of the address as it stands there. The page itself is asked: `page.url()` is what the browser has told so
 * far, and a key just pressed may be answered before that.
 */
export function queryOf(page: Page): Promise<string> {
  return page.evaluate(() => location.search);
}

/** Goes to another view of the open page, as Back and Forward do: without loading the application again. */
export async function goToView(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** For `prepare`: answers for a file under data/ with what `change` makes of it; null: there is no such file. */
export function serveInstead(path: string, change: (text: string) => string | null) {
  return (on: BrowserContext | Page): Promise<unknown> =>
    on.route(`**/data/${path}`, async (route) => {
      const response = await route.fetch();
      const body = change(await response.text());
      await (body === null ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ response, body }));
    });
}
