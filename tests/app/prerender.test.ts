import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { renderFirstView } from '../../src/app/prerender';

const ROOT = `${process.cwd()}/`;
const read = (path: string) => readFile(ROOT + path);

/** Reads the committed files; passes one of them through `change`. */
const readChanged = (changed: string, change: (text: string) => string) => async (path: string) => {
  const bytes = await read(path);
  return path.endsWith(changed) ? new TextEncoder().encode(change(bytes.toString('utf8'))) : bytes;
};

describe('the first view', () => {
  test('holds no number that is not in its data files', async () => {
    const view = await renderFirstView(read);
    const data = (await Promise.all((view?.paths ?? []).map((path) => readFile(ROOT + path, 'utf8')))).join();
    const text = (view?.html ?? '')
      .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
      .replaceAll(/<[^>]*>/g, ' ')
      // Changes from one figure to another are computed from both, and marked 测算.
      .replaceAll(/[+−]\s*\d+\.\d+/g, ' ');
    // Numbers with a fraction are amounts; whole numbers also count projects and number periods and
    // paragraphs.
    const numbers = text.match(/\d+\.\d+/g) ?? [];
    expect(numbers.length).toBeGreaterThan(5);
    for (const number of numbers) expect(data).toContain(number);
  });

  test('has no style attribute, no script, no loading state and no path of this machine', async () => {
    const html = (await renderFirstView(read))?.html ?? '';
    expect(html).toContain('20.2');
    expect(html).not.toMatch(/<[^>]*\sstyle=/);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<template');
    expect(html).not.toMatch(/panel-slot-module_loading|aria-busy="true"/);
    expect(html).not.toContain(ROOT);
  });

  test('says what is being checked, and the date of the figures', async () => {
    const view = await renderFirstView(
      readChanged('index.json', (text) => text.replace('"date": null', '"date": "2024-07-30"')),
    );
    expect(view?.words.checking).toBe('正在核对：长春市二道区2024年上半年（1—6月）数据（发布于 2024-07-30）');
  });

  test.each([
    ['index.json', (text: string) => text.slice(0, 300)],
    ['industry.json', (text: string) => text.replace('"amount": 20.2', '"amount": "20.2"')],
    ['industry.json', (text: string) => text.replace('"dataVersion": "', '"dataVersion": "other-')],
    ['sectors.json', (text: string) => text.replace('"id": "', '"id": "auto", "id": "')],
  ])('is left out when %s is faulty', async (path, change) => {
    expect(await renderFirstView(readChanged(path, change))).toBeNull();
  });
});
