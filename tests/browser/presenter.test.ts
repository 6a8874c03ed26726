import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { someLooks } from '../support/accessibility-views';
import { openPage } from '../support/browser';
import { violationsIn } from '../support/browser-axe';
import { queryOf } from '../support/browser-desk';

const SIZE = { width: 1366, height: 768 };
const ORDER = {
  version: 1,
  id: 'order-1',
  name: '半年汇报',
  pages: [
    pageOf('page-1', 'cover', '', '开场', 60),
    pageOf('page-2', 'view', '?v=1&focus=industry', '先讲增速', 120),
    pageOf('page-3', 'view', '?v=1&focus=projects', '再讲项目', 90),
    pageOf('page-4', 'closing', '', '', 10),
  ],
};

function pageOf(id: string, kind: string, view: string, notes: string, seconds: number) {
  return { id, kind, view, title: null, notes, seconds, hidden: false, dataVersion: null };
}

async function openWall(lang: 'zh' | 'en' = 'zh', theme: 'light' | 'dark' = 'light') {
  const path = '?v=1&present=order-1';
  return await openPage({ ...SIZE, lang, theme, path, stored: { orders: [ORDER] } });
}

/** With the key, as a presenter does. */
async function openPresenter(wall: Page): Promise<Page> {
  const [presenter] = await Promise.all([wall.context().waitForEvent('page'), wall.keyboard.press('v')]);
  await ready(presenter);
  await presenter.setViewportSize(SIZE);
  return presenter;
}

/** Waits until the page and its first preview are loaded. */
async function ready(presenter: Page) {
  await presenter.locator('iframe').first().waitFor();
  await presenter.frameLocator('iframe').first().locator('h1').waitFor();
  await presenter.getByText(/已连接大屏|Wall connected/).waitFor();
}

const slideOf = async (page: Page) => new URLSearchParams(await queryOf(page)).get('slide') ?? '1';
const sectorOf = async (page: Page) => new URLSearchParams(await queryOf(page)).get('sector');
const heading = (page: Page, nth = 0) => page.frameLocator('iframe').nth(nth).locator('h1');

async function shows(page: Page, slide: string) {
  await expect.poll(() => slideOf(page)).toBe(slide);
}

describe('the wall and the presenter', () => {
  test('turn pages together, in whichever window a page is turned', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.keyboard.press('PageDown');
    await shows(wall, '2');
    expect(await slideOf(presenter)).toBe('2');
    await expect.poll(() => presenter.getByText('先讲增速').isVisible()).toBe(true);
    await wall.keyboard.press('3');
    await wall.keyboard.press('Enter');
    await shows(presenter, '3');
    const title = await wall.locator('h1').textContent();
    await expect.poll(() => heading(presenter).textContent()).toBe(title);
    await presenter.keyboard.press('b');
    await wall.getByRole('button', { name: /^黑屏/ }).waitFor();
    await presenter.keyboard.press('b');

    // The wall's layout decides how many screens a page has.
    await presenter.keyboard.press('Home');
    await shows(wall, '1');
    await wall.keyboard.press('PageDown');
    await shows(presenter, '2');
    await presenter
      .getByText(/第 1 屏，共/)
      .first()
      .waitFor();
    await presenter.keyboard.press('PageDown');
    await shows(wall, '2.2');
    await presenter.keyboard.press('End');
    await shows(wall, '4');
    await presenter.keyboard.press('PageUp');
    await expect.poll(() => slideOf(wall)).toMatch(/^3\.\d+$/);
    await expect.poll(() => slideOf(presenter)).toBe(await slideOf(wall));
  });

  test('filter together and use one language, which either can change', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.keyboard.press('s');
    await presenter.getByRole('checkbox', { name: /数字/ }).first().check();
    await expect.poll(() => sectorOf(wall)).toBe('digital');
    await wall.keyboard.press('c');
    await expect.poll(() => sectorOf(presenter)).toBeNull();
    await presenter.keyboard.press('Escape');

    await wall.evaluate(() => {
      const key = 'yiping.preferences';
      const stored = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...stored, language: 'en' }));
    });
    await presenter.getByText('On the wall now').waitFor();
  });
});

describe('the presenter', () => {
  test('looks ahead and prepares a filter while the wall stays, then sends it', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.keyboard.press('l');
    await presenter.keyboard.press('3');
    await presenter.keyboard.press('Enter');
    await presenter.keyboard.press('s');
    await presenter.getByRole('checkbox', { name: /数字/ }).first().check();
    await presenter.keyboard.press('Escape');
    await presenter.getByText('在这里准备，大屏看不到').waitFor();
    await presenter.waitForTimeout(500);
    expect([await slideOf(wall), await sectorOf(wall)]).toEqual(['1', null]);
    await presenter.getByRole('button', { name: '推送到大屏' }).click();
    await shows(wall, '3');
    expect(await sectorOf(wall)).toBe('digital');
  });

  test('discards prepared changes', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.getByRole('button', { name: '保持大屏不动' }).click();
    await presenter.getByRole('button', { name: /项目建设/ }).click();
    await shows(presenter, '3');
    await presenter.getByRole('button', { name: /^放弃/ }).click();
    await shows(presenter, '1');
    expect(await slideOf(wall)).toBe('1');
  });

  test('keeps its keys when a preview opens something; a preview takes no keys and adds no history', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.keyboard.press('3');
    await presenter.keyboard.press('Enter');
    await shows(wall, '3');
    await wall.waitForFunction(() => document.querySelector('[data-ref]') !== null);
    const entries = await presenter.evaluate(() => history.length);
    await wall.locator('[data-ref]').first().focus();
    await wall.evaluate(() => {
      history.replaceState(null, '', `${location.search}&figure=average-errand-distance.change`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await presenter.frameLocator('iframe').first().locator('dialog[open]').waitFor();
    await wall.keyboard.press('Escape');
    // Until then a page key closes the source instead of turning the page.
    await expect.poll(() => queryOf(presenter)).not.toContain('figure');
    await presenter.keyboard.press('PageUp');
    await expect.poll(() => slideOf(wall)).toMatch(/^2/);
    expect(await presenter.evaluate(() => history.length)).toBeLessThanOrEqual(entries + 2);
  });

  test.each(someLooks)('axe finds no violations in $lang, $theme', async ({ lang, theme }) => {
    const { page: wall } = await openWall(lang, theme);
    const presenter = await openPresenter(wall);
    expect.soft(await violationsIn(presenter), 'presenting').toEqual([]);
    await presenter.keyboard.press('l');
    await presenter.keyboard.press('PageDown');
    await presenter.getByText(/在这里准备|Prepared here/).waitFor();
    expect.soft(await violationsIn(presenter), 'held').toEqual([]);
    await presenter.keyboard.press('u');
    await shows(wall, '2');
    await wall.keyboard.press('Escape');
    await presenter.getByRole('heading', { name: /演示已结束|The show has ended/ }).waitFor();
    expect.soft(await violationsIn(presenter), 'ended').toEqual([]);
  });
});

describe('either window', () => {
  test('goes on when the other closes, and is rejoined when the other returns', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await wall.keyboard.press('PageDown');
    await shows(presenter, '2');
    await presenter.close();
    await wall.keyboard.press('3');
    await wall.keyboard.press('Enter');
    await shows(wall, '3');
    const again = await openPresenter(wall);
    await shows(again, '3');
    await again.getByText('再讲项目').waitFor();
  });

  test('can be a wall reopened by the presenter or by hand, and shows the current page', async () => {
    const { page: wall, context } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.keyboard.press('End');
    await shows(wall, '4');
    await wall.close();
    await presenter.keyboard.press('Home');
    await shows(presenter, '1');
    await presenter.keyboard.press('PageDown');
    await shows(presenter, '2');
    const [reopened] = await Promise.all([
      context.waitForEvent('page'),
      presenter.getByRole('button', { name: '打开大屏窗口' }).click(),
    ]);
    await shows(reopened, '2');
    await presenter.getByText('已连接大屏').waitFor();
    await reopened.close();
    await presenter.getByText('没有大屏窗口').waitFor();
    const byHand = await context.newPage();
    await byHand.goto(presenter.url().replace(/\?.*/, '?v=1&present=order-1'));
    await shows(byHand, '2');
    await presenter.keyboard.press('End');
    await shows(byHand, '4');
  });

  test('catches up after it was frozen', async () => {
    const { page: wall, context } = await openWall();
    const presenter = await openPresenter(wall);
    const session = await context.newCDPSession(presenter);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await wall.keyboard.press('End');
    await shows(wall, '4');
    await wall.waitForTimeout(1_000);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await shows(presenter, '4');
    await presenter.keyboard.press('Home');
    await shows(wall, '1');
  });

  test('resumes its page and time after a reload, alone and with the other', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await wall.keyboard.press('PageDown');
    await shows(presenter, '2');
    await presenter.waitForTimeout(3_000);
    await presenter.reload();
    await ready(presenter);
    await shows(presenter, '2');
    expect(await secondsOf(presenter, '已用时')).toBeGreaterThanOrEqual(3);
    await wall.reload();
    await presenter.keyboard.press('3');
    await presenter.keyboard.press('Enter');
    await shows(wall, '3');
    await wall.close();
    await presenter.reload();
    await presenter.getByText('没有大屏窗口').waitFor();
    expect(await slideOf(presenter)).toBe('3');
    expect(await secondsOf(presenter, '已用时')).toBeGreaterThanOrEqual(3);
  });

  test('can end the show, which the presenter resumes at its page', async () => {
    const { page: wall } = await openWall();
    const presenter = await openPresenter(wall);
    await wall.keyboard.press('PageDown');
    await shows(presenter, '2');
    await wall.keyboard.press('Escape');
    await presenter.getByRole('button', { name: '继续演示' }).click();
    await shows(wall, '2');
    await presenter.keyboard.press('PageDown');
    await shows(wall, '2.2');
  });

  test('opening the presenter again brings its window to the front unchanged', async () => {
    const { page: wall, context } = await openWall();
    const presenter = await openPresenter(wall);
    await presenter.evaluate(() => {
      document.body.dataset.same = 'yes';
    });
    await wall.keyboard.press('v');
    await wall.waitForTimeout(500);
    expect(context.pages()).toHaveLength(2);
    expect(await presenter.evaluate(() => document.body.dataset.same)).toBe('yes');
  });

  test('the wall says so and offers a link if the browser opens no window', async () => {
    const { page: wall, context } = await openWall();
    await wall.evaluate(() => {
      window.open = () => null;
    });
    await wall.keyboard.press('v');
    const link = wall.getByRole('link', { name: '点这里打开演讲者视图' });
    const [presenter] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await ready(presenter);
    await presenter.keyboard.press('PageDown');
    await shows(wall, '2');
  });
});

/** The time shown under this name, such as `1:05`, in seconds. */
async function secondsOf(page: Page, name: string): Promise<number> {
  const text = (await page.locator('dt', { hasText: name }).locator('+ dd').textContent()) ?? '';
  return text.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}
