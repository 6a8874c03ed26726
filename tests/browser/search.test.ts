import { describe, expect, test } from 'vitest';
import { sharedPage } from '../support/browser';
import { DESK, queryOf } from '../support/browser-desk';

describe('the search', () => {
  const desk = sharedPage(DESK);

  test('finds by initials, jumps past a filter that hides the result, and highlights it', async () => {
    const page = await desk('?v=1&sector=health');
    const left = page.locator('#panel-projects [data-state=dimmed]', { hasText: '长吉汽贸城' });
    expect(await left.count()).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('cjqmc');
    await page.getByRole('option', { name: /长吉汽贸城/ }).waitFor();
    await page.keyboard.press('Enter');
    expect(await queryOf(page)).toBe('?v=1&record=changji-auto-trade-city');
    const found = page.locator('#panel-projects [data-sought]');
    expect(await found.innerText()).toContain('长吉汽贸城');
    expect(await found.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    expect(await found.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await queryOf(page)).toBe('');
    expect(await found.count()).toBe(0);
  });

  test('accepts a mouse choice, and keeps a filter that does not hide the result', async () => {
    const page = await desk('?v=1&sector=automotive');
    await page.keyboard.press('/');
    await page.keyboard.type('长吉');
    await page.getByRole('listbox').getByRole('option').first().click();
    expect(await queryOf(page)).toBe('?v=1&sector=automotive&record=changji-auto-trade-city');
    await page.keyboard.press('Escape');
  });

  test('treats letters and digits typed into it as text, never as commands', async () => {
    const page = await desk();
    await page.keyboard.press('/');
    await page.keyboard.type('dlrtcs12?/');
    expect(await page.getByRole('combobox', { name: '搜索' }).inputValue()).toBe('dlrtcs12?/');
    const { lang, theme } = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset.theme,
    }));
    expect([lang, theme, await queryOf(page)]).toEqual(['zh-CN', 'light', '']);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  test('leaves Enter to an input method while it composes, and acts on the next Enter', async () => {
    const page = await desk();
    const session = await page.context().newCDPSession(page);
    const enter = (composing: boolean) =>
      page.evaluate((isComposing) => {
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing, bubbles: true, cancelable: true }),
        );
      }, composing);
    await page.keyboard.press('/');
    // Text that an input method shows while composing, not yet committed.
    await session.send('Input.imeSetComposition', { text: '长吉', selectionStart: 2, selectionEnd: 2 });
    await page.getByRole('option', { name: /长吉汽贸城/ }).waitFor();
    await enter(true);
    expect(await queryOf(page)).toBe('');
    await session.send('Input.insertText', { text: '长吉' });
    await enter(false);
    expect(await queryOf(page)).toBe('?v=1&record=changji-auto-trade-city');
  });
});
