// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Snapshot, snapshotOf } from '../../../src/features/show/show-message';
import {
  listenToPreview,
  type Shown,
  startPreview,
  tellPreview,
} from '../../../src/features/show/show-preview';
import { createAppStore } from '../../../src/store/store';
import { dataIndex } from '../../support/made-up-data';
import { readyStore } from '../../support/ready-store';

const snapshot: Snapshot = {
  ...snapshotOf(createAppStore().getState()),
  query: '?v=1&present=default&slide=3&focus=projects',
};

let stop = () => {};
afterEach(() => stop());

/** In jsdom a window is its own parent. */
const arrive = (data: unknown, source: Window | null = window) =>
  window.dispatchEvent(new MessageEvent('message', { data, source }));

function startPicture() {
  const store = readyStore({}, dataIndex(), createAppStore());
  store.setState({ role: 'preview', present: 'default' });
  const post = vi.spyOn(window, 'postMessage').mockImplementation(() => undefined);
  stop = startPreview(store, window);
  const said = () => post.mock.calls.map(([data]) => data as Shown);
  return { store, post, said };
}

describe('a preview', () => {
  test('announces itself, shows what it receives, and reports the number of screens', () => {
    const { store, said } = startPicture();
    expect(said()).toHaveLength(1);
    arrive({ type: 'yiping-show', snapshot });
    expect(store.getState()).toMatchObject({
      slide: { page: 3, screen: 1 },
      focus: 'projects',
      role: 'preview',
    });
    store.getState().reportScreens(4, 1);
    const [last] = said().slice(-1);
    expect(last).toMatchObject({ query: snapshot.query, page: 3, screens: 4 });
  });

  test('accepts only valid messages from its parent window', () => {
    const { store } = startPicture();
    arrive({ type: 'yiping-show', snapshot }, null);
    for (const data of [null, 'yiping-show', { type: 'yiping-show' }, { type: 'yiping-show', snapshot: {} }])
      arrive(data);
    expect(store.getState().slide.page).toBe(1);
  });
});

describe('the window that contains a preview', () => {
  test('posts messages to it, and accepts messages only from it', () => {
    const postMessage = vi.fn();
    const frame = { contentWindow: { postMessage } } as unknown as HTMLIFrameElement;
    tellPreview(frame, snapshot);
    expect(postMessage).toHaveBeenCalledWith({ type: 'yiping-show', snapshot }, window.location.origin);
    const heard: Shown[] = [];
    stop = listenToPreview(frame, (shown) => heard.push(shown));
    const shown = { type: 'yiping-shown', query: '', page: 1, screens: 1, abreast: 1 };
    arrive(shown);
    expect(heard).toEqual([]);
    const source = frame.contentWindow;
    const event = new MessageEvent('message', { data: shown });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
    expect(heard).toEqual([shown]);
  });
});
