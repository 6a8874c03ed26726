import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a built folder like an office web server: compressed, and revalidated on every request. */
export async function serveFolder(folder: string): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : path.normalize(pathname));
    void answer(file).then(
      (body) => {
        const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
        response.writeHead(body ? 200 : 404, {
          'Content-Type': type,
          'Content-Encoding': 'gzip',
          'Cache-Control': 'no-cache',
        });
        response.end(body ?? gzipSync(''));
      },
      (error) => response.destroy(error),
    );
  });
  async function answer(file: string): Promise<Buffer | null> {
    if (!file.startsWith(folder) || !existsSync(file)) return null;
    const known = packed.get(file) ?? gzipSync(await readFile(file), { level: 9 });
    packed.set(file, known);
    return known;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
