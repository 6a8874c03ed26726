import { vi } from 'vitest';

/**
 * A server's content by path relative to the page: a value is sent as JSON, a string or bytes unchanged, a
 * Response is sent itself, an Error breaks the connection, and a missing path is a 404.
 */
export type Served = Record<string, unknown>;

/** Replaces window.fetch until the end of the test; changes to `served` show at the next request. */
export function serve(served: Served) {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (input: URL | string, init?: RequestInit) => {
    await Promise.resolve();
    init?.signal?.throwIfAborted();
    const path = new URL(String(input)).pathname.replace(/^\//, '');
    requests.push(path);
    return respond(served[path]);
  });
  return { requests };
}

function respond(body: unknown): Response {
  if (body instanceof Error) throw body;
  if (body instanceof Response) return body.clone();
  if (body === undefined) return new Response('<!doctype html><title>404</title>', { status: 404 });
  if (typeof body === 'string' || body instanceof Uint8Array) return new Response(body as BodyInit);
  return new Response(JSON.stringify(body));
}
