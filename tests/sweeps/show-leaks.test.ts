import { expect, inject, test } from 'vitest';
import { launchChromium, openApp } from '../support/chromium';
import { grown, growthText, memoryOf, NO_MACHINE_CODE, turnScreens } from '../support/page-memory';

/** Everything has been shown, compiled and kept by then that is kept at all. */
const WARM_UP = 100;
/** With what is on two pages moving from the one to the other, and at once, which is quicker. */
const MOVING = 60;
const AT_ONCE = 440;

test('a show that is turned more than five hundred times keeps nothing of it', async () => {
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
