import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type PanelId, panelIds } from '../../src/model/record-values';
import { sharedPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

const desk = sharedPage(DESK);

/** The remark of a panel whose marks the filter does not affect. */
const REASON = /本图不受.+筛选影响|全区口径|本面板无/;

type Look = Readonly<{ words: string; marks: readonly string[] }>;

/** A panel's text and marks, without its charts, which are drawn a moment later. */
function lookOf(page: Page, panel: PanelId): Promise<Look> {
  return page.locator(`#panel-${panel}`).evaluate((element) => {
    const marks = [...element.querySelectorAll('[data-mark]')].map(
      (mark) => `${mark.textContent} ${mark.closest('[data-state]')?.getAttribute('data-state')}`,
    );
    const words = element.cloneNode(true) as Element;
    for (const picture of words.querySelectorAll('[aria-hidden=true]')) picture.remove();
    return { words: words.textContent ?? '', marks };
  });
}

async function looksOf(page: Page): Promise<Readonly<Record<PanelId, Look>>> {
  const looks = await Promise.all(panelIds.map(async (panel) => [panel, await lookOf(page, panel)] as const));
  return Object.fromEntries(looks) as Record<PanelId, Look>;
}

function markNamed(page: Page, panel: PanelId, name: string): Locator {
  return page.locator(`#panel-${panel} [data-mark][aria-pressed]`, { hasText: name }).first();
}

const marks: readonly (readonly [PanelId, string, string])[] = [
  ['industry', '规上工业产值', 'sector=industry'],
  ['industry', '长春中拓模塑科技有限公司', 'sector=automotive'],
  ['industry', '“1+1+4”人才发展战略', 'topic=innovation'],
  ['projects', '在建', 'stage=construction'],
  ['projects', '百亿级', 'scale=class-10bn'],
  ['projects', '基础设施', 'category=infrastructure'],
  ['projects', '中医院迁建', 'sector=health'],
  ['business-environment', '吉林吴宇信息技术有限公司', 'sector=digital'],
  ['business-environment', '群众平均办事路程', 'sector=government-services'],
  ['business-environment', '融资担保平台', 'topic=finance'],
  ['livelihood', '集团(学区)化改革', 'sector=education'],
  ['livelihood', '民生支出占财政支出比重', 'topic=spending'],
];

describe('a click on a mark', () => {
  test.each(marks)(
    '%s, %s: every other panel changes or says why not, and Back undoes it',
    async (panel, name, clause) => {
      const page = await desk();
      const before = await looksOf(page);
      const mark = markNamed(page, panel, name);
      await mark.click();
      expect(await queryOf(page)).toBe(`?v=1&${clause}`);
      expect(await mark.getAttribute('aria-pressed')).toBe('true');
      const after = await looksOf(page);
      for (const other of panelIds.filter((id) => id !== panel)) {
        const same = JSON.stringify(after[other].marks) === JSON.stringify(before[other].marks);
        if (same) expect.soft(after[other].words, `${other} keeps its marks`).toMatch(REASON);
      }
      await page.goBack();
      await page.waitForFunction(() => location.search === '');
      expect(await looksOf(page)).toEqual(before);
    },
  );

  test('survives a reload, after which Back still undoes it', async () => {
    const page = await desk();
    const before = await looksOf(page);
    await markNamed(page, 'business-environment', '融资担保平台').click();
    const after = await looksOf(page);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await queryOf(page)).toBe('?v=1&topic=finance');
    expect(await looksOf(page)).toEqual(after);
    await page.goBack();
    await page.waitForFunction(() => location.search === '');
    expect(await looksOf(page)).toEqual(before);
  });

  test('on an indicator’s bar filters like one on its name', async () => {
    const page = await desk();
    const bars = page.locator('#panel-industry svg rect[data-state]');
    const name = await page.locator('#panel-industry [data-record="gross-output-above-scale"]').boundingBox();
    const middle = (name?.y ?? 0) + (name?.height ?? 0) / 2;
    const boxes = await Promise.all((await bars.all()).map((bar) => bar.boundingBox()));
    const beside = boxes.findIndex((box) => box && box.y <= middle && middle <= box.y + box.height);
    await bars.nth(beside).click();
    expect(await queryOf(page)).toBe('?v=1&sector=industry');
    const states = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('data-state')));
    expect(states).toHaveLength(boxes.length);
    expect([states[beside], new Set(states)]).toEqual(['plain', new Set(['plain', 'dimmed'])]);
  });

  test.each([
    ['stages', '#panel-projects ol > li > button', 3],
    ['classes of investment', '#panel-projects [role=group][aria-label="投资规模"] [data-mark]', 0],
    ['categories', '#panel-projects [role=group][aria-label="类别"] [data-mark]', 1],
  ])('keeps the marks of its own chart and shows the selection: %s', async (_chart, selector, at) => {
    const page = await desk();
    const all = page.locator(selector);
    const before = await all.allInnerTexts();
    await all.nth(at).click();
    expect(await all.allInnerTexts()).toEqual(before);
    const pressed = () => all.evaluateAll((found) => found.map((mark) => mark.getAttribute('aria-pressed')));
    expect(await pressed()).toEqual(before.map((_, i) => String(i === at)));
    await all.nth(at).click();
    expect(await pressed()).toEqual(before.map(() => 'false'));
    expect(await queryOf(page)).toBe('');
  });

  test('has changed every panel by the next frame', async () => {
    const page = await desk();
    await page.evaluate(() => {
      delete document.body.dataset.frames;
      const titles = () => [...document.querySelectorAll('#panels h2')].map((title) => title.textContent);
      const before = titles();
      const count = (frame: number) => {
        if (titles().every((title, i) => title !== before[i])) document.body.dataset.frames = String(frame);
        else if (frame < 60) requestAnimationFrame(() => count(frame + 1));
      };
      const onClick = () => requestAnimationFrame(() => count(1));
      document.addEventListener('click', onClick, { capture: true, once: true });
    });
    await markNamed(page, 'business-environment', '吴宇').click();
    await page.waitForFunction(() => document.body.dataset.frames !== undefined);
    // Frame 1 runs before the first paint after the click.
    expect(Number(await page.locator('body').getAttribute('data-frames'))).toBe(1);
  });
});

describe('filters', () => {
  test('of two dimensions combine, and are cleared one by one or together', async () => {
    const page = await desk('?v=1&sector=digital&stage=construction,topped-out');
    const named = page.locator('#panel-projects [data-record][data-state="plain"] > button');
    expect(await named.allInnerTexts()).toEqual([
      expect.stringContaining('吉高科技'),
      expect.stringContaining('双创产业园'),
    ]);
    await page.getByRole('button', { name: '去掉筛选 阶段：在建' }).click();
    expect(await queryOf(page)).toBe('?v=1&sector=digital&stage=topped-out');
    expect(await named.allInnerTexts()).toEqual([expect.stringContaining('双创产业园')]);
    await page.getByRole('button', { name: '全部清除' }).click();
    expect(await queryOf(page)).toBe('');
  });

  test('are undone by Back one at a time, last first, and restored by Forward', async () => {
    const page = await desk();
    await markNamed(page, 'projects', '封顶').click();
    await markNamed(page, 'projects', '签约').click();
    await markNamed(page, 'livelihood', '医共体改革').click();
    const steps = ['?v=1&sector=health&stage=topped-out,signed', '?v=1&stage=topped-out,signed'];
    expect(await queryOf(page)).toBe(steps[0]);
    await page.goBack();
    expect(await queryOf(page)).toBe(steps[1]);
    await page.goBack();
    expect(await queryOf(page)).toBe('?v=1&stage=topped-out');
    expect(await page.getByRole('button', { name: /^去掉筛选/ }).allInnerTexts()).toHaveLength(1);
    await page.goForward();
    expect(await queryOf(page)).toBe(steps[1]);
    expect(await page.getByRole('button', { name: /^去掉筛选/ }).allInnerTexts()).toHaveLength(2);
  });

  test('never change the colour of a sector', async () => {
    const page = await desk();
    const colours = () =>
      page.locator('#panels [data-record]:has([data-colour])').evaluateAll((items) =>
        Object.fromEntries(
          items.map((item) => {
            const dot = item.querySelector('[data-colour]');
            return [
              item.getAttribute('data-record'),
              dot && getComputedStyle(dot).getPropertyValue('--sector'),
            ];
          }),
        ),
      );
    const before = await colours();
    await markNamed(page, 'industry', '长春中拓模塑科技有限公司').click();
    const after = await colours();
    expect(Object.keys(after).length).toBeGreaterThan(2);
    expect(new Set(Object.values(after)).size).toBeGreaterThan(3);
    expect(after).toEqual(before);
  });
});
