import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { goToView, queryOf, serveInstead } from '../support/browser-desk';
import { unreadableTexts } from '../support/browser-layout';

const sizes = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 3840, height: 1080 },
  { width: 6656, height: 1792 },
] as const;

const CHANGCHUN = 'regions/changchun/2024Q1/industry.json';
const ERDAO_SERVICES = 'regions/erdao/2024H1/business-environment.json';
const CHANGCHUN_PAGE = '?present=default&region=changchun&period=2024Q1&slide=3';
const ERDAO_SERVICES_PAGE = '?present=default&slide=5';

type Named = { id: string; name: { zh: string; en: string } };

/** Repeats a file's indicators `times` times, under names as long as a yearbook's. */
function crowded(text: string, times: number, most = Number.POSITIVE_INFINITY): string {
  const file = JSON.parse(text) as { indicators: Named[] };
  const more = Array.from({ length: times }, (_, round) =>
    file.indicators.map((indicator) => ({
      ...indicator,
      id: round === 0 ? indicator.id : `${indicator.id}-${round}`,
      name: {
        zh: `规模以上高技术制造业和战略性新兴产业（含代管开发区）${indicator.name.zh}${round}`,
        en: `High-technology and strategic emerging industries with development zones: ${indicator.name.en} ${round}`,
      },
    })),
  );
  return JSON.stringify({ ...file, indicators: more.flat().slice(0, most) });
}

const shows = [
  {
    what: 'six published rates',
    path: CHANGCHUN_PAGE,
    file: CHANGCHUN,
    change: same,
    rows: 6,
    lang: 'zh',
  },
  { what: 'fifteen rates', path: CHANGCHUN_PAGE, file: CHANGCHUN, change: fifteen, rows: 15, lang: 'en' },
  {
    what: 'thirty changes, shares and amounts',
    path: ERDAO_SERVICES_PAGE,
    file: ERDAO_SERVICES,
    change: fivefold,
    rows: 30,
    lang: 'zh',
  },
] as const;

function same(text: string) {
  return text;
}
function fifteen(text: string) {
  // Beside the main indicators, of which the page has four.
  return crowded(text, 6, 11);
}
function fivefold(text: string) {
  return crowded(text, 5);
}

describe('the rows of a chart', () => {
  test.each(shows)(
    'are all fully visible on some screen of their page: $what ($lang)',
    async ({ path, file, change, rows, lang }) => {
      const { page } = await openPage({
        width: 1920,
        height: 1080,
        lang,
        path,
        prepare: serveInstead(file, change),
      });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await goToView(page, path);
        const { seen, wrong } = await readPictures(page);
        expect(wrong, JSON.stringify(size)).toEqual([]);
        expect(seen, JSON.stringify(size)).toHaveLength(rows);
        expect(new Set(seen).size, JSON.stringify(size)).toBe(rows);
      }
    },
  );

  test('are split evenly between screens', async () => {
    const { page } = await openPage({
      width: 1920,
      height: 1080,
      path: CHANGCHUN_PAGE,
      prepare: serveInstead(CHANGCHUN, fifteen),
    });
    const { screens, wrong } = await readPictures(page);
    expect(wrong).toEqual([]);
    expect(screens.length).toBeGreaterThan(1);
    expect(Math.max(...screens) - Math.min(...screens)).toBeLessThanOrEqual(1);
  });

  test('appear on the screen that the address names, even if their file arrives late', async () => {
    const { page } = await openPage({
      width: 1920,
      height: 1080,
      path: `${CHANGCHUN_PAGE}.2`,
      prepare: (context) =>
        context.route(`**/data/${CHANGCHUN}`, async (route) => {
          await context.pages()[0]?.locator('[data-wall] main [role=status]').waitFor();
          const response = await route.fetch();
          await route.fulfill({ response, body: fifteen(await response.text()) });
        }),
    });
    await settled(page);
    expect(await queryOf(page)).toContain('slide=3.2');
    await expect.poll(() => page.locator('[data-picture]').getAttribute('data-picture')).toBe('growth 1');
  });
});

/**
 * Turns pages as a clicker does: returns the fully visible rows, how many are on each screen, and what is
 * wrong.
 */
async function readPictures(page: Page) {
  const seen: string[] = [];
  const screens: number[] = [];
  const wrong: string[] = [];
  const number = (query: string) => new URLSearchParams(query).get('slide')?.split('.')[0];
  const start = number(await queryOf(page));
  for (let before = ''; number(await queryOf(page)) === start && before !== (await queryOf(page)); ) {
    before = await queryOf(page);
    await settled(page);
    for (const picture of await picturesIn(page)) {
      wrong.push(...picture.wrong);
      const rows = picture.rows.filter((row) => !seen.includes(row));
      if (rows.length > 0) screens.push(rows.length);
      seen.push(...rows);
    }
    wrong.push(...(await unreadableTexts(page, '[data-picture]')));
    await page.keyboard.press('PageDown');
  }
  return { seen, screens, wrong };
}

/** Waits, because lists and charts are measured before they are shown. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.waitForFunction(() => document.querySelector('[data-measuring]') === null);
}

/** The names in each chart, and its parts that reach out of the page, under the strip or over the heading. */
function picturesIn(page: Page) {
  return page.evaluate(() => {
    const TOLERANCE = 2;
    const top = document.querySelector('[data-wall] header')?.getBoundingClientRect().bottom ?? Number.NaN;
    const bottom = document.querySelector('[data-wall] footer')?.getBoundingClientRect().top ?? Number.NaN;
    const isOut = (part: Element) => {
      const box = part.getBoundingClientRect();
      return !(box.top >= top - TOLERANCE && box.bottom <= bottom + TOLERANCE);
    };
    const middles = (within: Element, selector: string) =>
      [...within.querySelectorAll(selector)].map((part) => {
        const box = part.getBoundingClientRect();
        return (box.top + box.bottom) / 2;
      });
    return [...document.querySelectorAll('[data-wall] [data-picture]')].map((picture) => {
      const parts = [...picture.querySelectorAll('*')].filter((part) => part.getClientRects().length > 0);
      const wrong = parts.filter(isOut).map((part) => `out of the page: ${part.tagName} ${part.textContent}`);
      // A rate's name, bar and value are on one line.
      const [names, bars, values] = [
        middles(picture, '[class*=names] > *'),
        middles(picture, 'rect'),
        middles(picture, '[class*=values] > *'),
      ];
      names.forEach((middle, row) => {
        const others = [bars[row] ?? Number.NaN, values[row] ?? Number.NaN];
        if (!others.every((other) => Math.abs(other - middle) <= TOLERANCE))
          wrong.push(`row ${row} is not one line: ${[middle, ...others].join(', ')}`);
      });
      const rows = [...picture.querySelectorAll('button[data-ref][data-mark]')]
        .filter((name) => name.closest('[data-state]')?.querySelector('button') === name)
        .map((name) => name.textContent ?? '');
      return { rows, wrong };
    });
  });
}
