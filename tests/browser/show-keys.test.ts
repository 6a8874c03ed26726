import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const WALL = { width: 1920, height: 1080, path: '?present=default' } as const;

const slide = async (page: Page) => new URLSearchParams(await queryOf(page)).get('slide') ?? '1';
/** Waits until pages have moved to their new place. */
const turnedTo = (page: Page, expected: string) => expect.poll(() => slide(page)).toBe(expected);
const isBlank = (page: Page) => page.getByRole('button', { name: /^黑屏；/ }).isVisible();

/** Keys as a Chinese input method passes them on: identified only by their physical position. */
async function pressThroughInputMethod(page: Page, code: string) {
  await page.evaluate((place) => {
    const init = { key: 'Process', code: place, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', init));
  }, code);
}

/** Marks the page, so that a reload can be detected. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

describe('a clicker', () => {
  test.each(['F5', 'Shift+F5'])(
    'starts the show with %s from the desk, also from a dialog, and does not end it',
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

  test('Ctrl+R still reloads the page, which is then unchanged', async () => {
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
    'blanks the screen with %s, and any page key restores it without turning',
    async (key) => {
      const { page } = await openPage(WALL);
      if (key === '。') await pressThroughInputMethod(page, 'Period');
      else await page.keyboard.press(key);
      expect(await isBlank(page)).toBe(true);
      await page.keyboard.press('PageDown');
      expect([await isBlank(page), await slide(page)]).toEqual([false, '1']);
    },
  );

  test('turns pages and blanks the screen while a Chinese input method intercepts its keys', async () => {
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

  test('goes to a typed page number, and forgets a number that is not confirmed', async () => {
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
    'takes precedence over a clicked mark, even after its source was closed with %s',
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

  test('can be left with Escape, through the browser or through the page, keeping page and state', async () => {
    const { page } = await openPage({ ...WALL, path: '?present=default&slide=3&sector=digital' });
    const query = await queryOf(page);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    // The browser may leave full screen and also pass the key on.
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

  test('throws nothing if it is not allowed', async () => {
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

test('the help says what to do if the browser may not keep the screen on', async () => {
  const { page } = await openPage({
    ...WALL,
    alone: true,
    prepare: (on) => on.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock')),
  });
  await page.keyboard.press('?');
  expect(await page.getByRole('dialog').innerText()).toContain('请在系统里关闭息屏');
});
