import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { panelIds } from '../../src/model/record-values';
import { appStore } from '../../src/store/store';
import { button, buttons, closeDesk, labelOf, openDesk } from '../support/open-desk';

afterEach(closeDesk);

/** Every visible or spoken text with its element, except text marked as Chinese or quoted from a source. */
function texts(): readonly string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[lang="zh-CN"]')) continue;
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    found.push(own.map(({ textContent }) => textContent).join(''));
    for (const name of ['aria-label', 'title', 'placeholder']) found.push(element.getAttribute(name) ?? '');
  }
  return found.map((text) => text.replace(/“[^”]*”/g, '“”').trim()).filter(Boolean);
}

const chinese = (all: readonly string[]) => [...new Set(all.filter((text) => /\p{Script=Han}/u.test(text)))];

async function openEnglish(query = '') {
  const desk = await openDesk(query);
  await desk.user.click(button(/^English$/));
  return desk;
}

describe('the English desk', () => {
  test('holds no Chinese but what is quoted or marked as Chinese', async () => {
    await openEnglish();
    expect(document.documentElement.lang).toBe('en');
    expect(document.querySelector('h1')).toHaveTextContent('Erdao District, Changchun');
    expect(chinese(texts())).toEqual([]);
  });

  test.each(panelIds)(
    'holds none in %s alone and large, as chart and as table, under filters',
    async (panel) => {
      await openEnglish(`?v=1&focus=${panel}&sector=automotive,digital&nature=forecast,actual`);
      expect(chinese(texts())).toEqual([]);
      fireEvent.keyDown(document.body, { key: 't' });
      expect(document.querySelector('table')).not.toBeNull();
      expect(chinese(texts())).toEqual([]);
    },
  );

  test('holds none in the help sheet and in each filter’s menu', async () => {
    const { user } = await openEnglish();
    for (const menu of buttons(/▾$/)) {
      await user.click(menu);
      expect(menu).toHaveAttribute('aria-expanded', 'true');
      expect([labelOf(menu), chinese(texts())]).toEqual([labelOf(menu), []]);
    }
    await user.click(button(/^Help$/));
    expect(chinese(texts())).toEqual([]);
    expect(screen.getByRole('link', { name: /How to put in data/ })).toHaveAttribute(
      'href',
      'guide/en/index.html',
    );
  });

  test('is remembered', async () => {
    await openEnglish();
    await openDesk('');
    expect(document.documentElement.lang).toBe('en');
    expect(button(/^中文$/)).toHaveAttribute('lang', 'zh-CN');
  });

  test('leaves filters, address and finding in force', async () => {
    const { user } = await openDesk('?v=1&stage=topped-out');
    await user.click(button(/^English$/));
    expect(button(/^Remove filter Stage: Topped out$/)).toBeVisible();
    expect(window.location.search).toBe('?v=1&stage=topped-out');
    await user.click(button(/^中文$/));
    expect(button(/^去掉筛选 阶段：封顶$/)).toBeVisible();
  });
});

describe('the Chinese desk', () => {
  test('shows words, never ids and keys of the data or the program', async () => {
    const { container } = await openDesk('?v=1&sector=digital');
    const { shared } = appStore.getState();
    if (shared.status !== 'ready') throw new Error('not ready');
    const ids = new Set([...shared.value.sectors.keys(), ...shared.value.index.topics.map(({ id }) => id)]);
    const all = texts();
    expect(all.filter((text) => ids.has(text))).toEqual([]);
    expect(all.filter((text) => /undefined|NaN|\[object|\bnull\b|[a-z]+\.[a-z]+[A-Z]?/.test(text))).toEqual(
      [],
    );
    expect(container).toHaveTextContent('行业：数字经济');
  });

  test('has no English sentence', async () => {
    await openDesk('');
    const words = texts().filter((text) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(text));
    expect(words).toEqual([]);
  });
});
