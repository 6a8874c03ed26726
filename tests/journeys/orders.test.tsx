import { act, fireEvent, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linkOf } from '../../src/features/orders/order-link-codec';
import { orderWords } from '../../src/features/orders/words';
import type { RunningOrder } from '../../src/model/orders/running-order';
import { appStore } from '../../src/store/store';
import { button, buttons, closeDesk, labelOf, openDesk } from '../support/open-desk';

beforeEach(() => localStorage.clear());
afterEach(closeDesk);

const sheet = () => {
  const open = [...document.querySelectorAll<HTMLElement>('dialog[open]')];
  return open[open.length - 1] as HTMLElement;
};
const rows = () => [...sheet().querySelectorAll<HTMLElement>('li[data-page]')];
const row = (at: number) => rows()[at] as HTMLElement;
const titles = () =>
  rows().map((one) => one.querySelector('input')?.value || one.querySelector('input')?.placeholder);
const said = () => sheet().querySelector('footer [role="status"]')?.textContent;
const press = (key: string, over = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...over });
const ordersNow = () => appStore.getState().orders;

async function openOrganiser() {
  press('o');
  await waitFor(() => expect(sheet()?.querySelector('nav')).toBeTruthy());
}

/** Three views pinned in turn: the pipeline of automotive projects, its table, the four panels. */
async function deskWithPages(language: 'zh' | 'en') {
  localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
  const desk = await openDesk('?v=1&sector=automotive&focus=projects');
  for (const key of ['a', 't', 'a', '2', 'a']) press(key);
  return desk;
}

function type(field: Element | null | undefined, value: string) {
  if (!(field instanceof HTMLElement)) throw new Error('no field');
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

describe.each([
  {
    language: 'zh' as const,
    pinned: '已加入“我的汇报 1”第3页',
    first: ['项目建设', '项目建设', '总览'],
    table: /表格/,
    actions: {
      up: /^上移/,
      hide: /^隐藏/,
      show: /^显示/,
      remove: /^删除：/,
      duplicate: /^复制这一页/,
      from: /^从此页演示/,
    },
    details: /^备注与时长/,
    moved: '“开场”移到第2位，共3位',
    removed: '已删除“开场”',
    hidden: '我的汇报 12页，另隐藏1页',
    undo: /^撤销$/,
    undone: '已撤销上一步',
    readOnly: '不能改动',
    copyOrder: /^复制方案$/,
    copyName: '默认方案（副本）',
    total: '预计共1分30秒，另有2页未定时长',
    brokenLink: /链接不完整/,
    alreadyThere: '这个方案已经有了：“我的汇报 1”',
    newer: /升级本软件/,
    foreign: /这不是汇报方案文件/,
    kept: '原有的方案都没有变',
    pin: /^加入汇报$/,
  },
  {
    language: 'en' as const,
    pinned: 'Added to “My report 1” as page 3',
    first: ['Project pipeline', 'Project pipeline', 'Overview'],
    table: /Table/,
    actions: {
      up: /^Move up/,
      hide: /^Hide/,
      show: /^Show/,
      remove: /^Delete:/,
      duplicate: /^Duplicate/,
      from: /^Present from here/,
    },
    details: /^Notes and time/,
    moved: '“开场” moved to position 2 of 3',
    removed: '“开场” deleted',
    hidden: 'My report 12 pages, 1 more hidden',
    undo: /^Undo$/,
    undone: 'The last step was undone',
    readOnly: 'not changed',
    copyOrder: /^Copy the order$/,
    copyName: 'Default order (copy)',
    total: 'Planned: 1 min 30 s, and 2 pages without a time',
    brokenLink: /link is incomplete/,
    alreadyThere: 'This order is already here: “My report 1”',
    newer: /Update the software/,
    foreign: /This is not a running order/,
    kept: 'Your running orders are as they were',
    pin: /^Add to the report$/,
  },
])('the running orders, in $language', (words) => {
  const { language, actions } = words;
  const { gone, changed: dataChanged } = orderWords[language];

  test('take in views from the desk, and say which order they went to', async () => {
    await deskWithPages(language);
    expect(document.querySelector('[data-full] [role="status"]')).toHaveTextContent(words.pinned);
    await openOrganiser();
    expect(titles()).toEqual(words.first);
    expect(row(1)).toHaveTextContent(words.table);
    expect(row(0)).not.toHaveTextContent(words.table);
  });

  test('give a page a title, notes and a time, which are kept for the next visit', async () => {
    await deskWithPages(language);
    await openOrganiser();
    type(row(0).querySelector('input'), '开场');
    fireEvent.click(button(words.details, row(0)));
    type(row(0).querySelector('textarea'), '先说总体');
    const [, minutes, seconds] = row(0).querySelectorAll('input');
    type(minutes, '1');
    type(seconds, '30');
    expect(sheet()).toHaveTextContent(words.total);
    type(seconds, '-3');
    expect(sheet().querySelector('[role="alert"]')).not.toBeNull();
    await openDesk('');
    expect(ordersNow()[0]?.pages[0]).toMatchObject({ title: '开场', notes: '先说总体', seconds: 90 });
  });

  test('keep a title that was being typed when the sheet was closed', async () => {
    await deskWithPages(language);
    await openOrganiser();
    const field = row(0).querySelector('input') as HTMLInputElement;
    fireEvent.change(field, { target: { value: '没写完' } });
    act(() => appStore.getState().setOrganiser({ isOpen: false }));
    expect(ordersNow()[0]?.pages[0]?.title).toBe('没写完');
  });

  test('are sorted by keyboard, the focus staying with the moved page', async () => {
    await deskWithPages(language);
    await openOrganiser();
    type(row(2).querySelector('input'), '开场');
    const handle = row(2).querySelector('button') as HTMLElement;
    act(() => handle.focus());
    press('ArrowUp', { altKey: true });
    expect(said()).toBe(words.moved);
    expect(titles()[1]).toBe('开场');
    expect(document.activeElement).toBe(handle);
    press('ArrowUp', { altKey: true });
    press('ArrowUp', { altKey: true });
    expect(titles()[0]).toBe('开场');
    press('ArrowDown');
    expect(titles()[0]).toBe('开场');
    fireEvent.click(button(actions.up, row(1)));
    expect(titles()[1]).toBe('开场');
  });

  test('hide, duplicate and delete pages, and undo everything step by step', async () => {
    await deskWithPages(language);
    await openOrganiser();
    type(row(0).querySelector('input'), '开场');
    const before = ordersNow();
    fireEvent.click(button(actions.hide, row(1)));
    expect(sheet().querySelector('nav [aria-current]')).toHaveTextContent(words.hidden);
    fireEvent.click(button(actions.duplicate, row(0)));
    expect(titles().slice(0, 2)).toEqual(['开场', '开场']);
    fireEvent.click(button(actions.remove, row(0)));
    expect(said()).toBe(words.removed);
    expect(row(0)).toContainElement(document.activeElement as HTMLElement);
    for (const _ of [1, 2, 3]) fireEvent.click(button(words.undo, sheet()));
    expect(said()).toBe(words.undone);
    expect(ordersNow()).toBe(before);
  });

  test('present from a page on, skipping hidden pages', async () => {
    await deskWithPages(language);
    await openOrganiser();
    fireEvent.click(button(actions.hide, row(0)));
    expect(buttons(actions.from, row(0))).toEqual([]);
    fireEvent.change(sheet().querySelector('select') as HTMLElement, { target: { value: '20' } });
    fireEvent.click(button(actions.from, row(2)));
    const { present, slide, autoplay, organiser } = appStore.getState();
    expect({ present, page: slide.page, autoplay }).toEqual({
      present: ordersNow()[0]?.id,
      page: 2,
      autoplay: 20,
    });
    expect(organiser.isOpen).toBe(false);
    await waitFor(() => expect(document.querySelector('[data-wall] h1')).not.toBeNull());
  });

  test('start with one made from the data, which can be copied but not changed', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('');
    await openOrganiser();
    expect(sheet()).toHaveTextContent(words.readOnly);
    expect(rows().length).toBeGreaterThan(6);
    expect(sheet().querySelector('section input')).toBeNull();
    expect(buttons(actions.remove, sheet())).toEqual([]);
    fireEvent.click(button(words.copyOrder, sheet()));
    expect(ordersNow()[0]?.name).toBe(words.copyName);
    expect(rows()[0]?.querySelector('input')).not.toBeNull();
  });

  test('say when the data of a page changed, or its content is gone', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('?v=1&focus=projects');
    press('a');
    const [order] = ordersNow();
    const [page] = order?.pages ?? [];
    if (!order || !page) throw new Error('nothing pinned');
    const changed = (id: string, over: object) => ({ ...page, id, ...over });
    const pages = [
      page,
      changed('b', { dataVersion: 'older' }),
      changed('c', { view: '?v=1&project=no-such-project' }),
      changed('d', { view: '?v=1&region=nowhere' }),
      changed('e', { view: '?v=1&indicator=no-such-indicator' }),
      changed('f', { view: '?v=1&region=china&period=2024H1&focus=projects' }),
    ];
    act(() => appStore.setState({ orders: [{ ...order, pages }] }));
    await openOrganiser();
    expect(row(0)).not.toHaveTextContent(dataChanged);
    expect(row(1)).toHaveTextContent(dataChanged);
    expect(row(2)).toHaveTextContent(gone.project);
    expect(row(3)).toHaveTextContent(gone.place);
    expect(row(4)).toHaveTextContent(gone.indicator);
    expect(row(5)).toHaveTextContent(gone.panel);
    expect(Object.values(gone).filter((text) => row(0).textContent?.includes(text))).toEqual([]);
  });

  test('are imported from a link, once, and a broken link is reported', async () => {
    await deskWithPages(language);
    const [order] = ordersNow() as [RunningOrder];
    const { hash } = new URL(await linkOf(order, window.location));
    closeDesk();
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk(hash);
    await waitFor(() => expect(ordersNow()).toHaveLength(1));
    expect(window.location.hash).toBe('');
    expect(ordersNow()[0]?.pages).toEqual(order.pages);
    await openDesk(hash);
    await waitFor(() => expect(said()).toBe(words.alreadyThere));
    expect(ordersNow()).toHaveLength(1);
    await openDesk(hash.slice(0, -9));
    await waitFor(() => expect(sheet()?.querySelector('[role="alert"]')).toHaveTextContent(words.brokenLink));
    expect(ordersNow()).toHaveLength(1);
  });

  test('refuse a file that is invalid or newer, and lose nothing', async () => {
    await deskWithPages(language);
    const before = ordersNow();
    await openOrganiser();
    const choose = (text: string) => {
      const bytes = new TextEncoder().encode(text);
      const file = new File([bytes], 'a.json');
      file.arrayBuffer ??= () => Promise.resolve(bytes.buffer);
      const input = sheet().querySelector('input[type="file"]') as HTMLElement;
      fireEvent.change(input, { target: { files: [file] } });
    };
    choose('{"schemaVersion":1}');
    await waitFor(() => expect(sheet().querySelector('[role="alert"]')).toHaveTextContent(words.foreign));
    expect(sheet()).toHaveTextContent(words.kept);
    choose('{"version":9,"pages":[]}');
    await waitFor(() => expect(sheet().querySelector('[role="alert"]')).toHaveTextContent(words.newer));
    expect(ordersNow()).toBe(before);
    choose(JSON.stringify({ ...before[0], id: 'order-1', pages: [] }));
    await waitFor(() => expect(ordersNow()).toHaveLength(2));
    expect(sheet().querySelector('[role="alert"]')).toBeNull();
    expect(ordersNow()[0]).toBe(before[0]);
  });

  test('take in what is open over the desk: an indicator’s sheet and a project’s', async () => {
    localStorage.setItem('yiping.preferences', JSON.stringify({ language }));
    await openDesk('?v=1&indicator=gross-output-above-scale');
    await waitFor(() => expect(sheet()?.querySelector('h2')).toBeTruthy());
    fireEvent.click(button(words.pin, sheet()));
    expect(sheet().querySelector('[role="status"]')?.textContent).not.toBe('');
    expect(ordersNow()[0]?.pages[0]?.view).toContain('indicator=gross-output-above-scale');
    await openDesk('?v=1&project=jigao-testing-base');
    const open = await waitFor(() => button(words.pin, sheet()));
    fireEvent.click(open);
    expect(ordersNow()[0]?.pages[1]?.view).toContain('project=');
    // The sheet stays open under the organiser.
    fireEvent.click(buttons(/./, sheet()).find((one) => one.getAttribute('aria-haspopup')) as Element);
    await waitFor(() => expect(sheet().querySelector('nav')).not.toBeNull());
    expect(document.querySelectorAll('dialog[open]').length).toBeGreaterThan(1);
  });
});

test('every button of a page names its page', async () => {
  await deskWithPages('zh');
  await openOrganiser();
  const labels = rows().flatMap((one) => buttons(/./, one).map(labelOf));
  expect(new Set(labels).size).toBe(labels.length);
});

test('a link that cannot be copied automatically is shown for copying by hand', async () => {
  vi.stubGlobal('isSecureContext', false);
  await deskWithPages('zh');
  await openOrganiser();
  // userEvent installs a clipboard of its own.
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  fireEvent.click(button(/^复制链接$/, sheet()));
  await waitFor(() => expect(sheet().querySelector('input[readonly]')).not.toBeNull());
  expect(sheet().querySelector<HTMLInputElement>('input[readonly]')?.value).toContain('#order=');
});
