import { expect, inject, test } from 'vitest';
import { launchChromium, openApp } from '../support/chromium';
import { grown, growthText, memoryOf, NO_MACHINE_CODE, turnScreens } from '../support/page-memory';

/** By then everything that stays in memory has been shown, compiled and cached. */
const WARM_UP = 100;
/** Turns with items moving between pages, and turns without motion, which are quicker. */
const MOVING = 60;
const AT_ONCE = 440;

test('a show turned more than five hundred times retains no memory', async () => {
  const browser = await launchChromium(inject('browserPath'), [NO_MACHINE_CODE]);
  const { page, assertClean } = await openApp(browser, inject('baseUrl'), {
    width: 800,
    height: 600,
    motion: true,
    path: '?present=default',
  });
  const measure = async () => {
    await page.keyboard.press('Home');
    return memoryOf(page);
  };
  expect(await turnScreens(page, WARM_UP)).toBe(WARM_UP);
  const before = await measure();
  expect(await turnScreens(page, MOVING)).toBe(MOVING);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await turnScreens(page, AT_ONCE)).toBe(AT_ONCE);
  const after = await measure();
  assertClean();
  await browser.close();
  process.stdout.write(
    `After ${WARM_UP} and ${WARM_UP + MOVING + AT_ONCE} screens: ${growthText(before, after)}\n`,
  );
  expect(grown(before, after)).toEqual([]);
}, 120_000);
