import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, goToView } from '../support/browser-desk';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

const languages = ['zh', 'en'] as const;
const SECTIONS = 'header, main > ul, main > section, #panels > section';

const widths = [
  [1920, 937],
  [1536, 730],
  [1366, 625],
  [1024, 768],
  [3840, 2160],
] as const;

/** Views that run out of room in different places. */
const views = ['', '?v=1&sector=automotive,digital', '?v=1&stage=signed', '?v=1&focus=business-environment'];

describe.each(languages)('nothing overflows sideways, and every text can be read in full in %s', (lang) => {
  test.each(views)('on every screen of a desk (%s)', async (view) => {
    const { page } = await openPage({ ...DESK, lang, path: view });
    for (const [width, height] of widths) {
      await page.setViewportSize({ width, height });
      // The chart is redrawn after the window has its size.
      await page.waitForTimeout(200);
      const size = `${width} × ${height}`;
      expect.soft((await overflowOf(page)).across, `${size}: pixels too wide`).toBeLessThanOrEqual(0);
      expect.soft(await unreadableTexts(page, SECTIONS), size).toEqual([]);
    }
  });

  test('on a phone', async () => {
    const { page } = await openPage({ width: 360, height: 740, lang });
    for (const view of views) {
      await goToView(page, view);
      expect.soft((await overflowOf(page)).across, `${view}: pixels too wide`).toBeLessThanOrEqual(0);
      expect.soft(await unreadableTexts(page, SECTIONS), view).toEqual([]);
    }
  });
});
