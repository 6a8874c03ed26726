import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';

const desk = { width: 1920, height: 937 };
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

let folder = '';
let server: Server;
let address = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yiping-site-'));
  cpSync('dist', path.join(folder, 'a/b'), { recursive: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    try {
      const body = readFileSync(name);
      response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('the built site', () => {
  test('runs in any folder, and shows a replaced data file without a rebuild', async () => {
    const { page } = await openPage(desk, address);
    const figure = page.locator('#panel-industry [data-ref="construction-output.growth"]');
    expect(await figure.innerText()).toContain('7.2');
    const file = path.join(folder, 'a/b/data/regions/erdao/2024H1/industry.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace('"amount": 7.2', '"amount": 7.3').replace('"printed": "7.2%"', '"printed": "7.3%"'),
    );
    await page.reload({ waitUntil: 'networkidle' });
    expect(await figure.innerText()).toContain('7.3');
  });

  test('opened from a disk says what to do', async () => {
    const { page } = await openPage({ ...desk, expected: [/file:/] });
    const onDisk = await page.context().newPage();
    await onDisk.goto(pathToFileURL(path.join(folder, 'a/b/index.html')).href);
    expect(await onDisk.locator('body').innerText()).toMatch(/npm start/);
  });

  test('says what it cannot make of an address, and shows the rest', async () => {
    const { page } = await openPage({ ...desk, path: '?v=1&sector=no-such,digital&colour=red' });
    const notice = page.getByRole('status', { name: '提示' });
    expect(await notice.innerText()).toMatch(/no-such[\s\S]*|colour/);
    expect(new URL(page.url()).search).toBe('?v=1&sector=digital');
    await notice.getByRole('button').click();
    expect(await notice.count()).toBe(0);
  });

  test('keeps language and theme over a reload', async () => {
    const { page } = await openPage(desk);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.reload({ waitUntil: 'networkidle' });
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(['en', 'dark']);
    expect(await page.title()).toMatch(/Erdao/);
  });

  test('prints all panels with their filter and source, and no controls', async () => {
    const { page } = await openPage({ ...desk, path: '?v=1&sector=digital' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('section[id^=panel-] footer:visible').count()).toBe(4);
    expect(await page.getByText('行业：数字经济').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: '帮助' }).count()).toBe(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  });
});
