import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { presenterWords } from '../../src/features/show/presenter-words';
import { showStatus } from '../../src/features/show/show-window';
import { messagesIn } from '../../src/i18n/messages-in';
import type { RunningOrder } from '../../src/model/orders/running-order';
import { appStore } from '../../src/store/store';
import { button, buttons, closeDesk, openDesk } from '../support/open-desk';

afterEach(closeDesk);

const order: RunningOrder = {
  version: 1,
  id: 'order-1',
  name: '半年汇报',
  pages: [
    page('page-1', { kind: 'cover', notes: '各位领导', seconds: 60 }),
    page('page-2', { view: '?v=1&focus=industry', notes: '先讲增速', seconds: 120 }),
    page('page-3', { view: '?v=1&focus=projects' }),
  ],
};

function page(id: string, over: Partial<RunningOrder['pages'][number]>): RunningOrder['pages'][number] {
  return {
    ...{
      id,
      kind: 'view',
      view: '',
      title: null,
      notes: '',
      seconds: null,
      hidden: false,
      dataVersion: null,
    },
    ...over,
  };
}

async function openPresenter(query = '&slide=2&focus=industry', language: 'zh' | 'en' = 'zh') {
  localStorage.setItem('yiping.preferences', JSON.stringify({ language, orders: [order] }));
  await openDesk(`?v=1&present=order-1&role=presenter${query}`);
  await waitFor(() => expect(document.querySelector('iframe')).not.toBeNull());
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const slide = () => appStore.getState().slide.page;
const text = () => document.querySelector('main')?.textContent ?? '';
const time = (name: string) =>
  [...document.querySelectorAll('dt')].find(({ textContent }) => textContent === name)?.nextElementSibling
    ?.textContent;

describe.each(['zh', 'en'] as const)('the presenter view in %s', (language) => {
  const words = presenterWords[language];

  test('shows the wall, notes, times and what to do', async () => {
    await openPresenter(undefined, language);
    expect(document.title).toMatch(new RegExp(`^${messagesIn[language].presenterView} · `));
    for (const shown of [words.onWall, '先讲增速', words.restart, words.alone, words.arrange]) {
      expect(text()).toContain(shown);
    }
    expect(time(words.remaining)).toMatch(/^2:5\d|3:00$/);
    expect(text()).toContain(words.untimed(1));
    expect(document.querySelector('iframe')?.getAttribute('src')).toContain('role=preview');
    expect(document.querySelector('iframe')?.title).toContain('2 / 3');
    const names = buttons(/./).map(({ textContent }) => textContent);
    for (const name of [words.blank, words.hold, words.overview]) expect(names).toContain(name);
  });

  test('says when the show has ended, and resumes it', async () => {
    await openPresenter(undefined, language);
    press('Escape');
    expect(document.querySelector('h1')).toHaveTextContent(words.ended);
    fireEvent.click(button(new RegExp(`^${words.resume}$`)));
    await waitFor(() => expect(text()).toContain('先讲增速'));
    expect(slide()).toBe(2);
  });
});

describe('the presenter', () => {
  test('turns pages with the wall’s keys and from the list of pages', async () => {
    await openPresenter('');
    press('PageDown');
    expect(slide()).toBe(2);
    press('Home');
    expect(slide()).toBe(1);
    expect(text()).toContain('各位领导');
    fireEvent.click(button(/^3项目建设/));
    expect(slide()).toBe(3);
    expect(text()).toContain('这一页没有备注');
    press('2');
    press('Enter');
    expect(slide()).toBe(2);
  });

  test('holds the wall: turns pages here, discards that with Escape, or sends it', async () => {
    await openPresenter('');
    press('l');
    press('PageDown');
    expect(text()).toContain('推送到大屏');
    expect(showStatus()?.snapshot.query).not.toContain('slide');
    press('Escape');
    expect(slide()).toBe(1);
    press('l');
    press('PageDown');
    press('u');
    expect(showStatus()?.snapshot.query).toContain('slide=2');
    expect(text()).toContain('保持大屏不动');
  });

  test('Escape closes what is open over the page before it ends the show', async () => {
    await openPresenter();
    act(() => appStore.getState().openFigure('average-errand-distance.change'));
    press('Escape');
    expect(appStore.getState().figure).toBeNull();
    expect(appStore.getState().present).toBe('order-1');
  });

  test('accepts a typed total if pages have no times, and keeps it on reload', async () => {
    await openDesk('?v=1&present=default&role=presenter');
    await waitFor(() => expect(document.querySelector('iframe')).not.toBeNull());
    expect(time('剩余')).toBe('—');
    const total = document.querySelector('input[type=number]');
    if (!total) throw new Error('no total');
    fireEvent.change(total, { target: { value: '30' } });
    expect(time('剩余')).toMatch(/^(30:00|29:5\d)$/);
    await openDesk();
    await waitFor(() => expect(time('剩余')).toMatch(/^29:\d\d|30:00$/));
    press('End');
    expect(text()).toContain('比计划快');
  });

  test('restarts the clock', async () => {
    await openPresenter('');
    act(() => appStore.getState().setShow({ startedAt: Date.now() - 300_000 }));
    await waitFor(() => expect(time('已用时')).toMatch(/^5:0\d$/));
    fireEvent.click(button(/^重新计时$/));
    expect(Date.now() - appStore.getState().show.startedAt).toBeLessThan(5_000);
  });
});

describe('the wall', () => {
  test('opens the presenter with v, once', async () => {
    await openDesk('');
    act(() => appStore.getState().startShow('default'));
    await waitFor(() => expect(document.querySelector('[data-wall] h1')).not.toBeNull());
    const opened = { location: { href: 'about:blank', replace: vi.fn() }, focus: vi.fn() };
    const open = vi.spyOn(window, 'open').mockReturnValue(opened as unknown as Window);
    press('v');
    expect(open.mock.calls[0]?.[1]).toMatch(/^yiping-presenter-[a-z0-9]+$/);
    expect(opened.location.replace).toHaveBeenCalledWith('/?v=1&present=default&role=presenter');
    opened.location.href = 'http://localhost/?v=1&present=default&role=presenter';
    press('v');
    expect(opened.location.replace).toHaveBeenCalledOnce();
    expect(opened.focus).toHaveBeenCalledTimes(2);
  });

  test('says so with a link if the browser opens no window', async () => {
    await openDesk('');
    act(() => appStore.getState().startShow('default'));
    await waitFor(() => expect(document.querySelector('[data-wall] h1')).not.toBeNull());
    vi.spyOn(window, 'open').mockReturnValue(null);
    press('v');
    const link = document.querySelector('[role=alert] a');
    expect(link).toHaveTextContent('点这里打开演讲者视图');
    expect(link).toHaveAttribute('href', '/?v=1&present=default&role=presenter');
  });
});
