import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

/** The inside of a browser on a screen of 1920 × 1080. */
const DESK = { width: 1920, height: 937 };

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

describe.each([
  [1920, 937],
  [1536, 730],
  [1366, 625],
  [1024, 768],
  [3840, 2160],
  [360, 740],
])('on %i × %i', (width, height) => {
  test.each(languages)(
    'nothing reaches out at the side, and every text can be read whole (%s)',
    async (lang) => {
      const { page } = await openPage({ width, height, lang });
      expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
      expect(await unreadableTexts(page, SECTIONS)).toEqual([]);
    },
  );

  test.each(languages)('the same holds under a filter (%s)', async (lang) => {
    const { page } = await openPage({ width, height, lang, path: '?v=1&sector=automotive,digital' });
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, SECTIONS)).toEqual([]);
  });
});

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
