import { text as textOf } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';
import { violationsIn } from '../support/browser-axe';
import { DESK, queryOf } from '../support/browser-desk';
import { overflowOf, unreadableTexts } from '../support/browser-layout';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: /^(汇报方案|Running orders)$/ });
const rowsOf = (page: Page) => sheetOf(page).locator('li[data-page]');
const titlesIn = (page: Page) =>
  rowsOf(page).evaluateAll((rows) =>
    rows.map((row) => {
      const field = row.querySelector('input');
      return field?.value || field?.placeholder;
    }),
  );
const handle = (page: Page, at: number) => rowsOf(page).nth(at).locator('button').first();

/** Pins the four panels one by one and opens the organiser. */
async function pinFour(page: Page) {
  for (const key of ['1', '2', '3', '4']) {
    await page.keyboard.press(key);
    await page.keyboard.press('a');
  }
  await page.keyboard.press('o');
  await rowsOf(page).nth(3).waitFor();
}

const four = ['产业运行', '项目建设', '营商环境', '民生投入'];

const isFocused = (element: Locator) => element.evaluate((one) => one === document.activeElement);
/** The last announcement to screen readers about a drag. */
const announced = (page: Page) => sheetOf(page).locator('section [role=status]').textContent();

/** The middle of a row's handle. */
async function pointOf(page: Page, at: number) {
  const box = await handle(page, at).boundingBox();
  if (!box) throw new Error(`no row ${at}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    sheetOf(page).getByRole('button', { name: '存为文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('我的汇报 1.yiping.json');
  return textOf(await download.createReadStream());
}

const fileOf = (text: string, name = 'a.yiping.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

describe('pages of a running order', () => {
  test('are sorted by dragging their handles; Escape restores the order', async () => {
    const { page } = await openPage({ ...DESK, lang: 'zh' });
    await pinFour(page);
    const from = await pointOf(page, 0);
    const to = await pointOf(page, 2);
    const dragToThird = async () => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y + 10, { steps: 6 });
      await expect.poll(() => announced(page)).toBe('“产业运行”到第3位，共4位');
    };
    await dragToThird();
    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe('“产业运行”放回原位');
    await page.mouse.up();
    expect(await titlesIn(page)).toEqual(four);
    expect(await sheetOf(page).isVisible()).toBe(true);
    await dragToThird();
    await page.mouse.up();
    await expect.poll(() => titlesIn(page)).toEqual(['项目建设', '营商环境', '产业运行', '民生投入']);
    expect(await sheetOf(page).locator('footer').innerText()).toContain('“产业运行”移到第3位，共4位');
    expect(await isFocused(handle(page, 2))).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await titlesIn(page)).toEqual(four);
  });

  test('are sorted by touch, and the sheet scrolls under the finger', async () => {
    const { page, context } = await openPage({ width: 360, height: 740, lang: 'zh' });
    await pinFour(page);
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
    await handle(page, 0).scrollIntoViewIfNeeded();
    const start = await pointOf(page, 0);
    await touch('touchStart', [start]);
    await touch('touchMove', [{ x: start.x, y: start.y + 20 }]);
    await touch('touchMove', [{ x: start.x, y: 715 }]);
    await expect.poll(() => announced(page)).toBe('“产业运行”到第4位，共4位');
    await touch('touchEnd', []);
    await expect.poll(() => titlesIn(page)).toEqual(['项目建设', '营商环境', '民生投入', '产业运行']);
    expect(await isFocused(handle(page, 3))).toBe(true);
  });

  test.each([
    [
      'zh',
      ['已拿起“项目建设”，现在第2位，共4位', '“项目建设”到第3位，共4位', '“项目建设”放回原位'],
      '移到第3位，共4位',
    ],
    [
      'en',
      [
        '“Project pipeline” picked up at position 2 of 4',
        '“Project pipeline” is over position 3 of 4',
        '“Project pipeline” is back in its position',
      ],
      'moved to position 3 of 4',
    ],
  ] as const)(
    'are picked up, moved and dropped by keys, with announcements: %s',
    async (lang, [lifted, over, putBack], moved) => {
      const { page } = await openPage({ ...DESK, lang });
      await pinFour(page);
      const before = await titlesIn(page);
      const moveDown = async () => {
        await page.keyboard.press('Space');
        await expect.poll(() => announced(page)).toBe(lifted);
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => announced(page)).toBe(over);
      };
      await handle(page, 1).focus();
      await moveDown();
      await page.keyboard.press('Escape');
      await expect.poll(() => announced(page)).toBe(putBack);
      expect(await titlesIn(page)).toEqual(before);
      expect(await sheetOf(page).isVisible()).toBe(true);
      await moveDown();
      await page.keyboard.press('Space');
      const footer = sheetOf(page).locator('footer');
      await expect.poll(() => footer.innerText()).toContain(moved);
      expect(await titlesIn(page)).toEqual([0, 2, 1, 3].map((at) => before[at]));
      await expect.poll(() => isFocused(handle(page, 2))).toBe(true);
      expect(await violationsIn(page)).toEqual([]);
    },
  );

  test('are arranged with the keyboard alone: named, moved, hidden, deleted, restored, presented', async () => {
    const { page } = await openPage({ ...DESK, lang: 'zh' });
    await pinFour(page);
    await handle(page, 3).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await titlesIn(page)).toEqual(['产业运行', '民生投入', '项目建设', '营商环境']);
    expect(await isFocused(handle(page, 1))).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('民生为先');
    await page.keyboard.press('Enter');
    const press = async (name: RegExp) => {
      await rowsOf(page).nth(1).getByRole('button', { name }).focus();
      await page.keyboard.press('Enter');
    };
    await press(/^隐藏/);
    await press(/^删除/);
    expect(await titlesIn(page)).toEqual(['产业运行', '项目建设', '营商环境']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await titlesIn(page)).toEqual(['产业运行', '民生为先', '项目建设', '营商环境']);
    await press(/^从此页演示/);
    await page.getByRole('heading', { name: '民生为先' }).waitFor();
    expect(await queryOf(page)).toContain('present=order-1&slide=2');
  });
});

describe('a running order on another machine', () => {
  test('is unchanged after its file is opened or dropped there', async () => {
    const here = await openPage({ ...DESK, lang: 'zh' });
    await pinFour(here.page);
    await rowsOf(here.page).first().getByRole('textbox').fill('开场');
    const text = await saved(here.page);
    expect(JSON.parse(text)).toMatchObject({ version: 1, name: '我的汇报 1', pages: { length: 4 } });

    const { page } = await openPage({ ...DESK, lang: 'zh' });
    await page.keyboard.press('o');
    await sheetOf(page).locator('input[type=file]').setInputFiles(fileOf(text));
    await rowsOf(page).nth(3).waitFor();
    expect(await titlesIn(page)).toEqual(['开场', ...four.slice(1)]);
    await page.reload({ waitUntil: 'networkidle' });
    await page.keyboard.press('o');
    await rowsOf(page).nth(3).waitFor();
    expect(await titlesIn(page)).toEqual(['开场', ...four.slice(1)]);

    // The same id with other pages: both are kept.
    const dropped = JSON.stringify({ ...JSON.parse(text), pages: JSON.parse(text).pages.slice(2) });
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'b.yiping.json'));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    }, dropped);
    await sheetOf(page)
      .getByRole('button', { name: /^我的汇报 1 \(2\)/ })
      .waitFor();
    expect(await titlesIn(page)).toEqual(four.slice(2));
  });

  test('is refused in words if its file cannot be used, and nothing is lost', async () => {
    const { page } = await openPage({ ...DESK, lang: 'zh' });
    await pinFour(page);
    const alert = sheetOf(page).getByRole('alert');
    for (const [file, reason] of [
      [fileOf('{"version":1,'), '内容不完整'],
      [fileOf('{"schemaVersion":1}'), '这不是汇报方案文件'],
      [fileOf('{"version":2,"pages":[]}'), '请升级本软件'],
      [fileOf(' '.repeat(1_200_000)), '1.2MB'],
      [{ ...fileOf(''), buffer: Buffer.from('{"version":1}', 'utf16le') }, '不是 UTF-8'],
      [fileOf('{"version":1,"pages":[],"__proto__":{"polluted":1}}'), '这不是汇报方案文件'],
    ] as const) {
      await sheetOf(page).locator('input[type=file]').setInputFiles(file);
      await alert.filter({ hasText: reason }).waitFor();
      expect(await titlesIn(page)).toEqual(four);
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

  test('is restored from a copied link, and from one that had to be copied by hand', async () => {
    const { page, context } = await openPage({ ...DESK, lang: 'zh' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await pinFour(page);
    await sheetOf(page).getByRole('button', { name: '复制链接' }).click();
    await sheetOf(page).getByText('链接已复制').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await sheetOf(page).getByRole('button', { name: '复制链接' }).click();
    const field = sheetOf(page).getByRole('textbox', { name: '方案链接' });
    expect(await field.inputValue()).toBe(link);

    const there = await openPage({ ...DESK, lang: 'zh', path: new URL(link).hash });
    await rowsOf(there.page).nth(3).waitFor();
    expect(await titlesIn(there.page)).toEqual(four);
    expect(await there.page.evaluate(() => location.hash)).toBe('');
    // Pasted into the open window, then pasted again in broken form.
    await there.page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(link).hash);
    await sheetOf(there.page).getByText('这个方案已经有了').waitFor();
    await there.page.evaluate((hash) => {
      location.hash = hash.slice(0, -12);
    }, new URL(link).hash);
    await sheetOf(there.page).getByText('链接不完整').waitFor();
    expect(await titlesIn(there.page)).toEqual(four);
  });

  test('that is too long for a link is offered as a file', async () => {
    const { page } = await openPage({ ...DESK, lang: 'zh' });
    await pinFour(page);
    await rowsOf(page)
      .first()
      .getByRole('button', { name: /^备注与时长/ })
      .click();
    const words = Array.from({ length: 4000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)));
    await rowsOf(page).first().getByRole('textbox', { name: /^备注/ }).fill(words.join(''));
    await sheetOf(page).getByRole('button', { name: '复制链接' }).click();
    const alert = sheetOf(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('8000');
    expect(await alert.getByRole('button', { name: '存为文件' }).isVisible()).toBe(true);
  });
});

describe('the organiser', () => {
  test.each(['light', 'dark'] as const)('passes axe (%s)', async (theme) => {
    const { page } = await openPage({ ...DESK, lang: 'zh', theme });
    await page.keyboard.press('a');
    expect(await violationsIn(page)).toEqual([]);
    await pinFour(page);
    await rowsOf(page)
      .first()
      .getByRole('button', { name: /^备注与时长/ })
      .click();
    await rowsOf(page).nth(1).getByRole('button', { name: /^隐藏/ }).click();
    await sheetOf(page).locator('input[type=file]').setInputFiles(fileOf('{"version":2,"pages":[]}'));
    await sheetOf(page).getByRole('alert').waitFor();
    expect(await violationsIn(page)).toEqual([]);
    await sheetOf(page)
      .getByRole('button', { name: /^默认方案/ })
      .click();
    expect(await violationsIn(page)).toEqual([]);
  });

  test.each(['zh', 'en'] as const)('fits a phone with nothing cut off (%s)', async (lang) => {
    const { page } = await openPage({ width: 360, height: 740, lang });
    await pinFour(page);
    await rowsOf(page).first().getByRole('button').nth(4).click();
    expect.soft((await overflowOf(page)).across, 'pixels too wide').toBeLessThanOrEqual(0);
    expect(await unreadableTexts(page, 'dialog section')).toEqual([]);
  });
});
