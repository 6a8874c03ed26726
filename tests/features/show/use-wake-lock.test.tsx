import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { canStayAwake, useWakeLock } from '../../../src/features/show/use-wake-lock';

/** A browser that keeps the screen on as long as the page is visible. */
function withWakeLock(answer: () => Promise<unknown>) {
  const request = vi.fn(answer);
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
  return request;
}

const lock = () => ({ released: false, release: vi.fn(() => Promise.resolve()) });
const settle = () => act(() => Promise.resolve());

function look(visibility: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
  return settle();
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

describe('a show keeps the screen on', () => {
  test('from its beginning to its end', async () => {
    const held = lock();
    const request = withWakeLock(() => Promise.resolve(held));
    expect(canStayAwake()).toBe(true);
    const { unmount } = renderHook(useWakeLock);
    await settle();
    expect(request.mock.calls).toEqual([['screen']]);
    unmount();
    expect(held.release).toHaveBeenCalled();
  });

  test('again whenever its window becomes visible, and only then', async () => {
    const held = lock();
    const request = withWakeLock(() => Promise.resolve(held));
    renderHook(useWakeLock);
    await settle();
    await look('visible');
    expect(request).toHaveBeenCalledTimes(1);
    held.released = true;
    await look('hidden');
    expect(request).toHaveBeenCalledTimes(1);
    await look('visible');
    expect(request).toHaveBeenCalledTimes(2);
  });

  test('releases a lock that is granted after its end', async () => {
    const held = lock();
    withWakeLock(() => Promise.resolve(held));
    const { unmount } = renderHook(useWakeLock);
    unmount();
    await settle();
    expect(held.release).toHaveBeenCalled();
  });

  test('goes on if the browser refuses or lacks the API', async () => {
    const request = withWakeLock(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    renderHook(useWakeLock).unmount();
    await settle();
    expect(request).toHaveBeenCalled();
    Reflect.deleteProperty(navigator, 'wakeLock');
    expect(canStayAwake()).toBe(false);
    renderHook(useWakeLock).unmount();
  });
});
