import { act, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/app/commands';
import { zh } from '../../src/i18n/zh';
import { panelIds } from '../../src/model/record-values';
import { button, chips, closeDesk, openDesk, panel } from '../support/open-desk';

afterEach(closeDesk);

const dialog = () => document.querySelector<HTMLElement>('dialog[open]');
const shownPanels = () => panelIds.filter((id) => document.getElementById(`panel-${id}`));
const press = (key: string, over = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });

describe('the keys of the desk', () => {
  test('each belong to one command', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('/ goes to the search, where letters are text', async () => {
    const { user } = await openDesk('');
    press('/');
    expect(document.activeElement).toHaveAttribute('id', 'search');
    await user.keyboard('c?1l');
    expect(document.activeElement).toHaveValue('c?1l');
    expect(dialog()).toBeNull();
    expect(shownPanels()).toHaveLength(4);
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test('s opens the sectors', async () => {
    await openDesk('');
    press('s');
    expect(button(/^行业▾$/)).toHaveAttribute('aria-expanded', 'true');
  });

  test('c clears the filters', async () => {
    await openDesk('?v=1&sector=digital&stage=signed');
    press('c');
    expect(chips()).toEqual([]);
  });

  test('i opens the source of the focused mark, and nothing without one', async () => {
    await openDesk('');
    press('i');
    expect(dialog()).toBeNull();
    act(() => button(/^吉高科技/, panel('projects')).focus());
    press('i');
    expect(dialog()).toHaveTextContent('吉高科技检验检测基地');
  });

  test('1 to 4 enlarge a panel and restore it, t makes it a table, Escape leaves it', async () => {
    await openDesk('');
    for (const [at, id] of panelIds.entries()) {
      press(String(at + 1));
      expect(shownPanels()).toEqual([id]);
      press(String(at + 1));
      expect(shownPanels()).toHaveLength(4);
    }
    press('t');
    expect(document.querySelector('table')).toBeNull();
    press('2');
    press('t');
    expect(panel('projects').querySelector('table')).not.toBeNull();
    expect(window.location.search).toBe('?v=1&focus=projects&table=projects');
    press('t');
    expect(document.querySelector('table')).toBeNull();
    press('Escape');
    expect(shownPanels()).toHaveLength(4);
  });

  test('l, d and r change language, theme and the colour of rises, and are remembered', async () => {
    await openDesk('');
    const looks = () => {
      const { lang, dataset } = document.documentElement;
      return [lang, dataset.theme, dataset.rise];
    };
    expect(looks()).toEqual(['zh-CN', 'light', 'red']);
    for (const key of ['l', 'd', 'r']) press(key);
    expect(looks()).toEqual(['en', 'dark', 'green']);
    await openDesk('');
    expect(looks()).toEqual(['en', 'dark', 'green']);
    for (const key of ['L', 'D', 'R']) press(key);
    expect(looks()).toEqual(['zh-CN', 'light', 'red']);
  });

  test('p prints', async () => {
    await openDesk('');
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    press('p');
    expect(print).toHaveBeenCalledOnce();
  });

  test.each(['?', '？'])('%s opens the help, which lists every command with its key', async (key) => {
    await openDesk('');
    press(key);
    const rows = [...(dialog()?.querySelectorAll('tr') ?? [])].map(({ textContent }) => textContent);
    for (const command of commands) {
      const [first = ''] = command.keys;
      const shown = first === 'Escape' ? 'Esc' : first.toUpperCase();
      expect(rows).toContain(`${shown}${command.label(zh)}`);
    }
    expect(dialog()).toHaveTextContent('标“测算”的是本软件算出的');
    expect(dialog()?.querySelector('a')).toHaveAttribute('href', 'guide/zh/index.html');
  });

  test('Escape leaves one layer at a time: the highlight, then the large panel', async () => {
    await openDesk('?v=1&focus=industry&record=xpeng');
    press('Escape');
    expect(document.querySelector('[data-sought]')).toBeNull();
    expect(shownPanels()).toEqual(['industry']);
    press('Escape');
    expect(shownPanels()).toHaveLength(4);
  });

  test('are left to the browser with Ctrl, Alt or Meta, while composing, and while a dialog is open', async () => {
    await openDesk('?v=1&sector=digital');
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])
      press('c', held);
    expect(chips()).toHaveLength(1);
    press('?');
    press('c');
    expect(chips()).toHaveLength(1);
  });

  test('Enter and Space on a mark filter by it, once', async () => {
    const { user } = await openDesk('');
    act(() => button(/^理想汽车$/, panel('industry')).focus());
    await user.keyboard('{Enter}');
    expect(chips()).toEqual(['行业：汽车产业']);
    await user.keyboard(' ');
    expect(chips()).toEqual([]);
  });
});
