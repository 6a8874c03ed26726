import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser';

const FILE = '**/erdao/2024H1/industry.json';
const desk = { width: 1920, height: 937, expected: [/404/] };

async function serveInstead(page: Page, change: (text: string) => string) {
  await page.route(FILE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await page.reload({ waitUntil: 'networkidle' });
}

const faults: readonly (readonly [
  name: string,
  change: (text: string) => string,
  place: RegExp,
  reason: RegExp,
])[] = [
  ['truncated', (text) => text.slice(0, 4000), /第\d+行第\d+列/, /断了/],
  ['not JSON', (text) => text.replace('"indicators": [', '"indicators": [,'), /第\d+行第\d+列/, /JSON/],
  ['a page', () => '<!doctype html><p>登录', /industry\.json/, /网页/],
  [
    'of a wrong type',
    (text) => text.replace('"amount": 20.2', '"amount": "20.2"'),
    /\$\.indicators\[0\]\.growth\.amount/,
    /数字|number/,
  ],
  [
    'with a number that cannot be',
    (text) => text.replace('"amount": 20.2', '"amount": 1e309'),
    /\$\.indicators\[0\]\.growth\.amount/,
    /1e309|过大|不合理/,
  ],
  [
    'with a negative zero',
    (text) => text.replace('"amount": 20.2', '"amount": -0'),
    /\$\.indicators\[0\]\.growth\.amount/,
    /-0/,
  ],
  ['with NaN', (text) => text.replace('"amount": 20.2', '"amount": NaN'), /第\d+行第\d+列/, /NaN/],
  [
    'with an id twice',
    (text) => text.replace('"id": "value-added-above-scale"', '"id": "gross-output-above-scale"'),
    /\$\.indicators\[1\]\.id/,
    /gross-output-above-scale/,
  ],
  [
    'with a sector that does not exist',
    (text) => text.replace('"sectors": ["industry"]', '"sectors": ["no-such"]'),
    /\$\.indicators\[0\]\.sectors\[0\]/,
    /no-such/,
  ],
  [
    'of a newer schema',
    (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 2'),
    /industry\.json/,
    /版本/,
  ],
  [
    'of another upload',
    (text) => text.replace('"erdao-2024H1-1"', '"erdao-2024H1-0"'),
    /industry\.json/,
    /erdao-2024H1-0/,
  ],
];

describe('a data file', () => {
  test.each(faults)(
    '%s is refused with its place and reason, and costs one panel',
    async (_name, change, place, reason) => {
      const { page } = await openPage(desk);
      await serveInstead(page, change);
      const alert = page.getByRole('alert');
      const text = await alert.innerText();
      expect(await alert.count()).toBe(1);
      expect(text).toMatch(/industry\.json/);
      expect(text).toMatch(place);
      expect(text).toMatch(reason);
      expect(text).not.toMatch(/20\.2%/);
      expect(await page.locator('section[id^=panel-]').count()).toBe(3);
      await page.keyboard.press('l');
      expect(await alert.innerText()).toMatch(/industry\.json[\s\S]*[a-z]{3,} [a-z]{2,}/);
    },
  );

  test('that is missing is named, and a retry after it is back shows its figures', async () => {
    const { page } = await openPage(desk);
    await page.route(FILE, (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload({ waitUntil: 'networkidle' });
    const alert = page.getByRole('alert');
    expect(await alert.innerText()).toMatch(/industry\.json/);
    await page.unroute(FILE);
    await alert.getByRole('button', { name: '重试' }).click();
    await page.locator('#panel-industry').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('that all panels need stops the whole page with a reason, never with empty panels', async () => {
    const { page } = await openPage(desk);
    await page.route('**/data/sources.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByRole('alert').innerText()).toMatch(/sources\.json/);
    expect(await page.locator('section[id^=panel-]').count()).toBe(0);
  });
});
