import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { chips, closeDesk, openDesk, panel } from '../support/open-desk';

afterEach(closeDesk);

const box = () => document.getElementById('search') as HTMLInputElement;
const results = () =>
  [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent ?? '');

async function search(query: string, address = '') {
  const desk = await openDesk(address);
  await desk.user.click(box());
  await desk.user.type(box(), query);
  return desk;
}

describe('the search', () => {
  test.each([
    ['拖拉机', '长春拖拉机厂工业遗址改造'],
    ['小鹏', '小鹏汽车'],
    ['民生支出', '民生支出占财政支出比重'],
  ])('finds %s in Chinese', async (query, first) => {
    await search(query);
    expect(results()[0]).toContain(first);
  });

  test('finds by English words in any order, ignoring case', async () => {
    await search('auto TRADE');
    expect(results()[0]).toContain('长吉汽贸城');
  });

  test.each([
    ['ct1958', '长拖1958文创园'],
    ['zhangtuo', '长拖1958文创园'],
    ['cjqmc', '长吉汽贸城'],
    ['changji', '长吉汽贸城'],
    ['zhangji', '长吉汽贸城'],
    ['zjqmc', '长吉汽贸城'],
    ['汽贸', '长吉汽贸城'],
    ['lixiang', '理想汽车'],
  ])('finds %s in pinyin, in any reading of a character, or by part of the name', async (query, name) => {
    await search(query);
    await waitFor(() => expect(results().join()).toContain(name));
  });

  test('says how many results it found, or that it found none', async () => {
    const { user } = await search('拖拉机');
    expect(screen.getByText(/^找到\d+条$/)).toHaveAttribute('role', 'status');
    await user.clear(box());
    await user.type(box(), '火星');
    expect(screen.getByText('没有找到“火星”')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(window.location.search).toBe('');
  });

  test('jumps to the chosen record and highlights it in its panel', async () => {
    const { user } = await search('小鹏');
    await user.keyboard('{Enter}');
    const sought = panel('industry').querySelectorAll('[data-sought]');
    expect([...sought].map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^小鹏汽车/)]);
    expect(document.activeElement).toHaveTextContent(/^小鹏汽车/);
    expect(window.location.search).toBe('?v=1&record=xpeng');
    expect(results()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(document.querySelector('[data-sought]')).toBeNull();
  });

  test('moves through its results by arrow keys and opens the current one', async () => {
    const { user } = await search('五分钟');
    const [, second] = results();
    await user.keyboard('{ArrowDown}');
    expect(document.querySelector('[role="option"][aria-selected="true"]')?.textContent).toBe(second);
    expect(box().getAttribute('aria-activedescendant')).toBe(
      document.querySelector('[role="option"][aria-selected="true"]')?.id,
    );
    await user.keyboard('{Enter}');
    expect(second?.startsWith(document.querySelector('[data-sought] [data-mark]')?.textContent ?? '?')).toBe(
      true,
    );
  });

  test('ignores the Enter that ends an input method’s composition', async () => {
    await search('小鹏');
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(window.location.search).toBe('');
    expect(box()).toHaveValue('小鹏');
    expect(results()).not.toEqual([]);
  });

  test('clears a filter that hides the result, and keeps one that does not', async () => {
    const hiding = await search('小鹏', '?v=1&sector=health');
    await hiding.user.keyboard('{Enter}');
    expect(chips()).toEqual([]);
    const harmless = await search('小鹏', '?v=1&sector=automotive');
    await harmless.user.keyboard('{Enter}');
    expect(chips()).toEqual(['行业：汽车产业']);
  });

  test('leaves another panel’s large view for the result’s panel', async () => {
    const { user } = await search('医共体', '?v=1&focus=industry');
    await user.keyboard('{Enter}');
    expect(document.getElementById('panel-industry')).toBeNull();
    expect(panel('livelihood').querySelector('[data-sought]')).toHaveTextContent('医共体改革');
  });

  test('leaves another panel’s table for the chart that shows the record', async () => {
    const { user } = await search('二热电', '?v=1&focus=livelihood&table=projects');
    await user.keyboard('{Enter}');
    expect(window.location.search).toBe('?v=1&focus=projects&record=no2-thermal-plant');
    expect(panel('projects').querySelector('[data-sought]')).toBeVisible();
  });

  test('is cleared by Escape', async () => {
    const { user } = await search('小鹏');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
    expect(results()).toEqual([]);
  });
});
