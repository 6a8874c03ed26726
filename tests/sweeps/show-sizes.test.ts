import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { unreadableTexts } from '../support/browser-layout';

/** A 4:3 projector, a television, a 4K screen, and LED walls of 32:9 and 3.7:1. */
const sizes = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 3840, height: 1080 },
  { width: 6656, height: 1792 },
] as const;

const shows = sizes.flatMap((size) => (['zh', 'en'] as const).map((lang) => ({ ...size, lang })));

/** Views of every kind that can be pinned. */
const pinned = [
  '?v=1&indicator=value-added-above-scale',
  '?v=1&region=changchun&period=2025H1&indicator=gdp',
  '?v=1&project=changji-auto-trade-city',
  '?v=1',
  '?v=1&region=changchun&period=2024H1&focus=industry',
  '?v=1&region=changchun&period=2024&focus=projects',
  '?v=1&focus=business-environment&table=business-environment',
  '?v=1&sector=automotive&focus=projects',
  '?v=1&sector=automotive&page=projects',
].map((view, at) => ({
  id: `page-${at + 1}`,
  kind: 'view',
  view,
  title: null,
  notes: '',
  seconds: null,
  hidden: false,
  dataVersion: null,
}));

describe('every screen', () => {
  test.each(shows)(
    'of the default running order is readable from a distance of four heights and complete at $width × $height ($lang)',
    async (show) => {
      const { page } = await openPage({ ...show, path: '?present=default&slide=3' });
      // The charts' code is fetched with the first chart.
      await page.locator('main svg text').first().waitFor();
      await page.keyboard.press('Home');
      expect(await walk(page)).toEqual([]);
      expect(await addressOf(page)).toContain('slide=9');
    },
  );

  test.each(shows)(
    'of pinned views is readable from a distance of four heights and complete at $width × $height ($lang)',
    async ({ lang, ...size }) => {
      const stored = { orders: [{ version: 1, id: 'mine', name: '', pages: pinned }] };
      const { page } = await openPage({ ...size, lang, stored, path: '?present=mine' });
      expect(await walk(page)).toEqual([]);
      expect(await addressOf(page)).toContain(`slide=${pinned.length}`);
    },
  );

  test.each(shows)(
    'has its figures larger than 8% of the height at $width × $height ($lang)',
    async (show) => {
      const { page } = await openPage({ ...show, path: '?present=default&slide=2' });
      await settled(page);
      const shares = await page.evaluate(() =>
        [...document.querySelectorAll('[data-wall] main li button [class*=number]')].map(
          (number) => Number.parseFloat(getComputedStyle(number).fontSize) / window.innerHeight,
        ),
      );
      expect(shares).toHaveLength(7);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.08);
    },
  );

  test.each([
    [1920, 1080, 1],
    [3840, 1080, 2],
    [6656, 1792, 2],
  ])('at %i × %i the number of screens side by side is %i', async (width, height, abreast) => {
    const { page } = await openPage({ width, height, path: '?present=default&slide=3' });
    await settled(page);
    const shown = await page.evaluate(() => document.querySelector('[data-abreast]')?.childElementCount ?? 0);
    expect(shown).toBe(abreast);
  });
});

/** The faults on any screen from this one to the last, turned like a clicker. */
async function walk(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  for (let before = ''; before !== (await addressOf(page)); ) {
    before = await addressOf(page);
    await settled(page);
    const wrong = [...(await smallTexts(page)), ...(await outOfSight(page)), ...(await unround(page))];
    wrong.push(...(await unreadableTexts(page, '[data-wall] main, [data-wall] header, [data-wall] footer')));
    seen.push(...wrong.map((what) => `${before} ${what}`));
    await page.keyboard.press('PageDown');
  }
  return [...new Set(seen)];
}

/** Read in the page, because Playwright learns of it a little later. */
function addressOf(page: Page): Promise<string> {
  return page.evaluate(() => window.location.search);
}

/** Waits, because charts come after the text, and lists are measured before they are shown. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-measuring]') === null);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Texts under 2% of the height anywhere, or under 2.5% in the page itself. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wall = document.querySelector('[data-wall]');
    if (!wall) return ['no wall'];
    const walker = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || !node.textContent?.trim() || parent.closest('.visually-hidden, [hidden]')) continue;
      const least = parent.closest('main') ? 2.5 : 2;
      const share = (Number.parseFloat(getComputedStyle(parent).fontSize) / window.innerHeight) * 100;
      if (share < least) small.push(`${share.toFixed(2)}%: ${node.textContent}`);
    }
    return small;
  });
}

/** Elements that reach out of the window, or out of the page into the strip. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const body = document.querySelector('[data-wall] main')?.getBoundingClientRect();
    if (!body) return ['no page'];
    const TOLERANCE = 2;
    return [...document.querySelectorAll('[data-wall] *')]
      .filter((element) => !element.closest('.visually-hidden') && element.getClientRects().length > 0)
      .filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOut =
          left < -TOLERANCE ||
          top < -TOLERANCE ||
          right > window.innerWidth + TOLERANCE ||
          bottom > window.innerHeight + TOLERANCE;
        const isOver =
          element.closest('main') && (bottom > body.bottom + TOLERANCE || top < body.top - TOLERANCE);
        return isOut || isOver;
      })
      .map((element) => `out of sight: ${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}

/** Dots distorted by the screen's aspect ratio. */
function unround(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-wall] [data-colour], [data-wall] circle')].flatMap((dot) => {
      const { width, height } = dot.getBoundingClientRect();
      return Math.abs(width - height) > 1 ? [`not round: ${width} × ${height}`] : [];
    }),
  );
}
