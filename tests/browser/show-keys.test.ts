import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const WALL = { width: 1920, height: 1080, path: '?present=default' } as const;

const slide = async (page: Page) => new URLSearchParams(await queryOf(page)).get('slide') ?? '1';
/** Pages move to their new place, which takes the browser a moment. */
const turnedTo = (page: Page, expected: string) => expect.poll(() => slide(page)).toBe(expected);
const isBlank = (page: Page) => page.getByRole('button', { name: /^黑屏；/ }).isVisible();

/** As a Chinese input method hands keys on: told by their place on the keyboard alone. */
async function pressThroughInputMethod(page: Page, code: string) {
  await page.evaluate((place) => {
    const init = { key: 'Process', code: place, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  }, code);
}

/** Marks the page so that it can be told whether it was loaded anew. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

describe('a clicker', () => {
  test.each(['F5', 'Shift+F5'])(
    'starts the show by %s from the desk, also out of a dialog, and keeps it',
    async (key) => {
      const { page } = await openPage(DESK);
      await mark(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press(key);
      await expect.poll(() => queryOf(page)).toContain('present=default');
      await page.locator('[data-wall] > footer').waitFor();
      await page.keyboard.press('PageDown');
      await turnedTo(page, '2');
      await page.keyboard.press(key);
      expect(await slide(page)).toBe('2');
      expect(await isMarked(page)).toBe(true);
    },
  );

  test('Ctrl and R still load the page anew, which is then the same', async () => {
    const { page } = await openPage(WALL);
    const isLeft = await page.evaluate(() => {
      const init = { key: 'r', code: 'KeyR', ctrlKey: true, bubbles: true, cancelable: true };
      return document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    expect(isLeft).toBe(true);
    await page.keyboard.press('End');
    await turnedTo(page, '9');
    const query = await queryOf(page);
    await page.reload({ waitUntil: 'networkidle' });
    await page.locator('[data-wall] > footer').waitFor();
    expect(await queryOf(page)).toBe(query);
  });

  test.each(['.', 'b', '。'])(
    'blanks the screen by %s, and any page key brings it back without turning',
    async (key) => {
      const { page } = await openPage(WALL);
      if (key === '。') await pressThroughInputMethod(page, 'Period');
      else await page.keyboard.press(key);
      expect(await isBlank(page)).toBe(true);
      await page.keyboard.press('PageDown');
      expect([await isBlank(page), await slide(page)]).toEqual([false, '1']);
    },
  );

  test('turns pages and blanks the screen while a Chinese input method takes its keys', async () => {
    const { page } = await openPage(WALL);
    await pressThroughInputMethod(page, 'PageDown');
    await turnedTo(page, '2');
    await pressThroughInputMethod(page, 'KeyB');
    await expect.poll(() => isBlank(page)).toBe(true);
    await pressThroughInputMethod(page, 'KeyB');
    await pressThroughInputMethod(page, 'Digit4');
    await pressThroughInputMethod(page, 'Enter');
    await turnedTo(page, '4');
  });

  test('goes to a page that is typed, and forgets a number that nobody confirms', async () => {
    const { page } = await openPage(WALL);
    await page.keyboard.type('4');
    await page.getByText('跳到第 4 页，按回车').waitFor();
    await page.getByText('跳到第 4 页，按回车').waitFor({ state: 'detached', timeout: 5000 });
    await page.keyboard.press('Enter');
    expect(await slide(page)).toBe('1');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await turnedTo(page, '4');
  });

  test.each(['Escape', 'PageDown'])(
    'wins over a mark that was clicked, even after its source was closed by %s',
    async (key) => {
      const { page } = await openPage({ ...WALL, path: '?present=default&slide=2' });
      await page.locator('[data-wall] main [data-ref]').first().click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('ArrowRight');
      await turnedTo(page, '3');
    },
  );

  test('leaves the arrows to a mark that was reached by Tab', async () => {
    const { page } = await openPage({ ...WALL, path: '?present=default&slide=3' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-mark'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await slide(page)).toBe('3');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await turnedTo(page, '3.2');
  });
});

describe('full screen', () => {
  const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

  test('is left by Escape, by the browser or by the page, with page and state kept', async () => {
    const { page } = await openPage({ ...WALL, path: '?present=default&slide=3&sector=digital' });
    const query = await queryOf(page);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    // The browser may leave the full screen and hand the key on as well.
    await page.evaluate(() => {
      const again = () => {
        if (document.fullscreenElement) return;
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      };
      document.addEventListener('fullscreenchange', again);
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => isFull(page)).toBe(false);
    expect(await queryOf(page)).toBe(query);
    await page.waitForTimeout(700);
    await page.keyboard.press('Escape');
    expect(await queryOf(page)).not.toContain('present=');
  });

  test('that is not allowed throws nothing', async () => {
    const { page } = await openPage(WALL);
    await page.evaluate(() => {
      document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
    });
    await page.keyboard.press('f');
    await page.evaluate(() => Reflect.set(document.documentElement, 'requestFullscreen', undefined));
    await page.keyboard.press('f');
    expect(await slide(page)).toBe('1');
  });
});

test('where the browser may not keep the screen on, the help says what to do', async () => {
  const { page } = await openPage({
    ...WALL,
    alone: true,
    prepare: (on) => on.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')),
  });
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').innerText()).toContain('请在系统里关闭息屏');
});
