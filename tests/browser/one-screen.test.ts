import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, goToView } from '../support/browser-desk';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

const languages = ['zh', 'en'] as const;
const SECTIONS = 'header, main > ul, main > section, #panels > section';

describe('one screen is a browser window of 1920 × 937', () => {
  test.each(languages)('nothing can be scrolled there, in either direction (%s)', async (lang) => {
    const { page } = await openPage({ ...DESK, lang });
    const { across, down } = await overflowOf(page);
    expect.soft(across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(down, 'pixels too high').toBeLessThanOrEqual(0);
  });

  test.each(languages)(
    'strip, filters, four panels and their sources are all in sight (%s)',
    async (lang) => {
      const { page } = await openPage({ ...DESK, lang });
      const boxes = await page.evaluate(() => {
        const bottoms = (selector: string) =>
          [...document.querySelectorAll(selector)].map((element) => {
            const { bottom, height } = element.getBoundingClientRect();
            return { bottom, height };
          });
        return {
          strip: bottoms('main > ul'),
          filters: bottoms('main > section'),
          panels: bottoms('#panels > section'),
          sources: bottoms('#panels > section > footer'),
        };
      });
      expect(boxes.strip).toHaveLength(1);
      expect(boxes.filters).toHaveLength(1);
      expect(boxes.panels).toHaveLength(4);
      expect(boxes.sources).toHaveLength(4);
      for (const { bottom, height } of Object.values(boxes).flat()) {
        expect.soft(height).toBeGreaterThan(0);
        expect.soft(bottom).toBeLessThanOrEqual(DESK.height);
      }
    },
  );

  test('each panel holds all of what it shows, instead of letting it run out at its foot', async () => {
    const { page } = await openPage({ ...DESK, lang: 'zh' });
    const leaks = await page.evaluate(() =>
      [...document.querySelectorAll('#panels > section')].flatMap((panel) => {
        const foot = panel.querySelector(':scope > footer')?.getBoundingClientRect().top ?? 0;
        return [...panel.querySelectorAll(':scope > :not(footer) [data-mark]')]
          .filter((mark) => mark.getBoundingClientRect().bottom > foot + 2)
          .map((mark) => `${panel.id}: ${mark.textContent}`);
      }),
    );
    expect(leaks).toEqual([]);
  });
});

const widths = [
  [1920, 937],
  [1536, 730],
  [1366, 625],
  [1024, 768],
  [3840, 2160],
] as const;

/** Each changes what there is room for in another place. */
const views = ['', '?v=1&sector=automotive,digital', '?v=1&stage=signed', '?v=1&focus=business-environment'];

describe.each(languages)(
  'nothing reaches out at the side, and every text can be read whole in %s',
  (lang) => {
    test.each(views)('on every screen of a desk (%s)', async (view) => {
      const { page } = await openPage({ ...DESK, lang, path: view });
      for (const [width, height] of widths) {
        await page.setViewportSize({ width, height });
        // The chart is drawn anew after the window has its size.
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
  },
);

describe('on a phone of 360 × 740', () => {
  const PHONE = { width: 360, height: 740 } as const;

  test.each(languages)('the menu of sectors opens within the screen (%s)', async (lang) => {
    const { page } = await openPage({ ...PHONE, lang });
    await page.locator('main > section button').first().click();
    const menu = page.locator('main fieldset');
    await menu.waitFor();
    const box = await menu.boundingBox();
    expect.soft(box?.x).toBeGreaterThanOrEqual(0);
    expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, 'main fieldset')).toEqual([]);
  });

  test.each(languages)('the source of a figure opens within the screen (%s)', async (lang) => {
    const { page } = await openPage({ ...PHONE, lang });
    await page.locator('[data-ref="gross-output-above-scale.growth"]').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect.soft(box?.x).toBeGreaterThanOrEqual(0);
    expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, 'dialog')).toEqual([]);
  });
});
