// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchData } from '../../src/data/fetch-data';
import { serve } from '../support/fake-fetch';
import { dataIndex } from '../support/made-up-data';

const path = 'data/index.json';
afterEach(() => {
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

describe('fetchData', () => {
  test('returns the checked content of a file', async () => {
    serve({ [path]: dataIndex() });
    expect(await fetchData('index', path)).toEqual({ ok: true, value: dataIndex() });
  });

  test('looks below the page’s folder', async () => {
    const base = document.createElement('base');
    base.href = '/some/folder/';
    document.head.append(base);
    const { requests } = serve({ 'some/folder/data/index.json': dataIndex() });
    expect((await fetchData('index', path)).ok).toBe(true);
    expect(requests).toEqual(['some/folder/data/index.json']);
  });

  test('revalidates the file with the server', async () => {
    const fetch = vi.fn(() => Promise.resolve(new Response('{}')));
    vi.stubGlobal('fetch', fetch);
    await fetchData('index', path);
    expect(fetch).toHaveBeenCalledWith(expect.any(URL), expect.objectContaining({ cache: 'no-cache' }));
  });

  test.each([
    ['a file that is not there', undefined, { code: 'missing' }],
    [
      'a broken connection',
      new TypeError('Failed to fetch'),
      { code: 'unreachable', detail: 'Failed to fetch' },
    ],
    ['a server that fails', new Response('', { status: 503 }), { code: 'server-error', status: 503 }],
    ['a server that forbids', new Response('', { status: 403 }), { code: 'server-error', status: 403 }],
    ['a log-in page', '<!doctype html><title>Log in</title>', { code: 'a-page-instead' }],
    ['an empty file', '', { code: 'empty' }],
  ])('names %s', async (_what, body, problem) => {
    serve({ [path]: body });
    expect(await fetchData('index', path)).toEqual({ ok: false, faults: [{ file: path, problem }] });
  });

  test('rejects when aborted, without blaming the file', async () => {
    serve({ [path]: dataIndex() });
    const controller = new AbortController();
    controller.abort();
    await expect(fetchData('index', path, controller.signal)).rejects.toThrow();
  });
});
