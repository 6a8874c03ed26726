import { describe, expect, test } from 'vitest';
import { sharedPage } from '../support/browser';
import { DESK } from '../support/browser-desk';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

const languages = ['zh', 'en'] as const;
const SECTIONS = 'header, main > ul, main > section, #panels > section';

describe.each(languages)('one screen is a browser window of 1920 × 937 (%s)', (lang) => {
  const desk = sharedPage({ ...DESK, lang });

  test('nothing scrolls in either direction, and every text can be read in full', async () => {
    const page = await desk();
    const { across, down } = await overflowOf(page);
    expect.soft(across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect.soft(down, 'pixels too high').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, SECTIONS)).toEqual([]);
  });

  test('strip, filters, four panels and their sources are all in sight', async () => {
    const page = await desk();
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
  });

  test('each panel shows all its content without overflowing at the bottom', async () => {
    const page = await desk();
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

describe.each(languages)('on a phone of 360 × 740 (%s)', (lang) => {
  const PHONE = { width: 360, height: 740 } as const;
  const phone = sharedPage({ ...PHONE, lang });

  test('nothing overflows sideways, and every text can be read in full', async () => {
    const page = await phone();
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, SECTIONS)).toEqual([]);
  });

  test.each([
    ['the menu of sectors', 'main > section button', 'main fieldset'],
    ['the source of a figure', '[data-ref="gross-output-above-scale.growth"]', 'dialog'],
  ])('%s opens within the screen', async (_, opener, opened) => {
    const page = await phone();
    await page.locator(opener).first().click();
    const box = await page.locator(opened).boundingBox();
    expect.soft(box?.x).toBeGreaterThanOrEqual(0);
    expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, opened)).toEqual([]);
  });
});
