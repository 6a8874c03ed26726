import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectReadableTools, someLooks } from '../support/accessibility-views';
import { openPage } from '../support/browser';
import { queryOf } from '../support/browser-desk';

const WALL = { width: 1366, height: 768, path: '?present=default&slide=3' } as const;

/** Number of drawn pixels on the pen's canvas; null if it is not there. */
const drawn = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-wall] canvas');
    const points = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
    return points ? points.filter((_, at) => at % 4 === 3 && points[at] !== 0).length : null;
  });

async function drawLine(page: Page) {
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(700, 400, { steps: 5 });
  await page.mouse.up();
}

describe('the pen', () => {
  test('draws a line wide enough to be seen, and presses no mark beneath', async () => {
    const { page } = await openPage(WALL);
    const query = await queryOf(page);
    const mark = page.locator('[data-wall] [data-mark]').first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('The page has no mark.');
    await page.keyboard.press('e');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await queryOf(page)).toBe(query);
    await page.keyboard.press('Delete');
    expect(await drawn(page)).toBe(0);
    await drawLine(page);
    const length = Math.hypot(400, 100);
    expect((await drawn(page)) ?? 0).toBeGreaterThan(length * WALL.height * 0.003);
  });

  test('is cleared by its button, Delete or the next screen; Escape only puts it away', async () => {
    const { page } = await openPage(WALL);
    await page.keyboard.press('e');
    await drawLine(page);
    await page.getByRole('button', { name: '擦去笔迹' }).click();
    expect(await drawn(page)).toBe(0);
    await drawLine(page);
    await page.keyboard.press('Delete');
    expect(await drawn(page)).toBe(0);
    await drawLine(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => drawn(page)).toBe(0);
    await expect.poll(() => queryOf(page)).toContain('slide=3.2');
    const query = await queryOf(page);
    await page.keyboard.press('Escape');
    expect(await drawn(page)).toBeNull();
    expect(await queryOf(page)).toBe(query);
  });

  test('leaves the buttons at the bottom of the wall usable', async () => {
    const { page } = await openPage(WALL);
    await page.keyboard.press('e');
    await page.getByRole('button', { name: '下一页' }).click();
    await expect.poll(() => queryOf(page)).toContain('slide=3.2');
  });
});

describe('the spotlight', () => {
  test('follows the pointer without rerendering the page', async () => {
    const { page } = await openPage(WALL);
    await page.keyboard.press('x');
    await page.evaluate(() => {
      const changes: string[] = [];
      new MutationObserver((records) => {
        for (const { target } of records) changes.push((target as Element).className);
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
      Object.assign(window, { changes });
    });
    await page.mouse.move(400, 300, { steps: 20 });
    const seen = await page.evaluate(() => {
      const spot = document.querySelector<HTMLElement>('[style*="--x"]');
      const { changes } = window as unknown as { changes: string[] };
      return [
        spot?.style.getPropertyValue('--x'),
        spot?.style.getPropertyValue('--y'),
        new Set(changes).size,
      ];
    });
    expect(seen).toEqual(['400px', '300px', 1]);
    await page.keyboard.press('Escape');
    expect(await page.locator('[style*="--x"]').count()).toBe(0);
    expect(await queryOf(page)).toContain('present=default');
  });
});

describe('the name of a tool', () => {
  test.each(someLooks)('is readable from the back of the room ($theme, $lang)', expectReadableTools);
});

test('swiping left turns the page and presses nothing', async () => {
  const { page, context } = await openPage({ ...WALL, alone: true });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const swipe = async (from: number, to: number, y: number) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y }] });
    for (let step = 1; step <= 8; step++) {
      const x = from + ((to - from) * step) / 8;
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
    }
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const box = await page.locator('[data-wall] [data-mark]').first().boundingBox();
  if (!box) throw new Error('The page has no mark.');
  const y = box.y + box.height / 2;
  await swipe(box.x + box.width / 2, box.x + box.width / 2 - 150, y);
  await expect.poll(() => queryOf(page)).toContain('slide=3.2');
  expect(await queryOf(page)).not.toMatch(/figure=|sector=/);
  await swipe(300, 700, 400);
  await expect.poll(() => queryOf(page)).toContain('slide=3&');
  expect(await page.getByRole('dialog').count()).toBe(0);
});
