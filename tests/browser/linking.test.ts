import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';

const desk = { width: 1920, height: 937 };
const panels = ['industry', 'projects', 'business-environment', 'livelihood'] as const;
type Panel = (typeof panels)[number];

/** All words of a panel but those in its pictures, which are drawn a moment later. */
function textOf(page: Page, panel: Panel) {
  return page.locator(`#panel-${panel}`).evaluate((element) => {
    const words = element.cloneNode(true) as Element;
    for (const picture of words.querySelectorAll('[aria-hidden=true]')) picture.remove();
    return words.textContent ?? '';
  });
}

async function textsOf(page: Page) {
  const texts = await Promise.all(panels.map(async (panel) => [panel, await textOf(page, panel)] as const));
  return new Map(texts);
}

const marks: readonly (readonly [Panel, string, string])[] = [
  ['industry', '规上工业产值', 'sector=industry'],
  ['industry', '长春中拓模塑科技有限公司', 'sector=automotive'],
  ['projects', '在建', 'stage=construction'],
  ['projects', '百亿级', 'scale=class-10bn'],
  ['projects', '基础设施', 'category=infrastructure'],
  ['projects', '中医院迁建', 'sector=health'],
  ['business-environment', '吉林吴宇信息技术有限公司', 'sector=digital'],
  ['business-environment', '群众平均办事路程', 'sector=government-services'],
  ['business-environment', '融资担保平台', 'topic=finance'],
  ['livelihood', '医共体改革', 'sector=health'],
];

describe('a click on a mark', () => {
  test.each(marks)(
    '%s, %s: every other panel changes or says why not; reload keeps it, Back undoes it',
    async (panel, name, clause) => {
      const { page } = await openPage(desk);
      const before = await textsOf(page);
      await page.locator(`#panel-${panel} [data-mark][aria-pressed]`, { hasText: name }).first().click();
      expect(new URL(page.url()).search).toBe(`?v=1&${clause}`);
      const after = await textsOf(page);
      for (const other of panels.filter((id) => id !== panel)) {
        const says = /本图不受.+筛选影响|全区口径|没有符合/.test(after.get(other) ?? '');
        expect(says || after.get(other) !== before.get(other), `${other} says nothing`).toBe(true);
      }
      await page.reload({ waitUntil: 'networkidle' });
      expect(await textsOf(page)).toEqual(after);
      await page.goBack();
      await page.waitForFunction(() => location.search === '');
      expect(await textsOf(page)).toEqual(before);
    },
  );

  test('on a bar does what its name does', async () => {
    const { page } = await openPage(desk);
    await page.locator('#panel-industry svg rect[data-state]').first().click();
    expect(new URL(page.url()).search).toBe('?v=1&sector=industry');
  });

  test('keeps the marks of its own chart and shows the selection', async () => {
    const { page } = await openPage(desk);
    const stages = page.locator('#panel-projects ol > li > button');
    const count = await stages.count();
    await stages.nth(3).click();
    expect(await stages.count()).toBe(count);
    expect(await stages.nth(3).getAttribute('aria-pressed')).toBe('true');
    await stages.nth(3).click();
    expect(new URL(page.url()).search).toBe('');
  });

  test('has changed every panel by the next frame', async () => {
    const { page } = await openPage(desk);
    const findings = await page.evaluate(async () => {
      const titles = () => [...document.querySelectorAll('section h2')].map((title) => title.textContent);
      const before = titles();
      const mark = [
        ...document.querySelectorAll<HTMLElement>('#panel-business-environment [data-mark]'),
      ].find((element) => element.textContent?.includes('吴宇'));
      mark?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return { before, after: titles() };
    });
    findings.after.forEach((title, i) => {
      expect(title).not.toBe(findings.before[i]);
    });
  });

  test('crosses with others, and chips clear one by one and together', async () => {
    const { page } = await openPage({ ...desk, path: '?v=1&sector=digital&stage=construction,topped-out' });
    const named = page.locator('#panel-projects [data-record][data-state] > button');
    expect(await named.allInnerTexts()).toEqual([
      expect.stringContaining('吉高科技'),
      expect.stringContaining('双创产业园'),
    ]);
    await page.getByRole('button', { name: '去掉筛选 阶段：在建' }).click();
    expect(new URL(page.url()).search).toBe('?v=1&sector=digital&stage=topped-out');
    expect(await named.allInnerTexts()).toEqual([expect.stringContaining('双创产业园')]);
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(new URL(page.url()).search).toBe('');
  });
});
