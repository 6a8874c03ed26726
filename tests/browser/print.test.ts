import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { datasetOf, recordsOfType } from '../../src/model/dataset';
import { loadSet, loadShared } from '../data-files/load-data';
import { openPage } from '../support/browser';
import { DESK, goToView } from '../support/browser-desk';
import { type Box, type PrintedText, readPdf, type Sheet } from '../support/read-pdf';

/** Views whose industry panel has growth bars: the address, and the values beside the bars, in any order. */
const places = loadShared().index.regions.flatMap((region) =>
  region.periods.flatMap(({ code }) => {
    const shown = datasetOf(loadSet(region.id, code).map(({ file }) => file)).byPanel.get('industry') ?? [];
    const rates = recordsOfType(shown, 'indicator').flatMap(({ growth }) => growth ?? []);
    const numbers = rates.map(({ amount }) => Math.abs(amount)).sort((a, b) => a - b);
    return numbers.length > 0 ? [{ query: `?region=${region.id}&period=${code}`, numbers }] : [];
  }),
);

/**
 * Views whose charts and lists are laid out differently from the desk, with an element that only they have.
 */
const views = [
  ['?focus=industry', 'section[id^=panel]'],
  ['?focus=projects', 'section[id^=panel]'],
  ['?focus=business-environment', 'section[id^=panel]'],
  ['?focus=livelihood', 'section[id^=panel]'],
  ['?page=projects', 'main table'],
] as const;

describe.each(['light', 'dark'] as const)('on paper, from a %s screen', (theme) => {
  test('every growth bar is next to its value, and nothing covers a text', async () => {
    const { page } = await openPage({ ...DESK, theme });
    for (const { query, numbers } of places) {
      await goToView(page, query);
      await expect
        .poll(
          async () => (await valuesIn(page)).map((value) => Number(numberIn(value))).sort((a, b) => a - b),
          { message: query },
        )
        .toEqual(numbers);
      const sheets = await printed(page);
      expect([...(await faultsOfGrowth(page, sheets)), ...overlapsOn(sheets)], query).toEqual([]);
    }
  });
});

test('on paper no text overlaps another in the other views', async () => {
  const { page } = await openPage(DESK);
  for (const [query, part] of views) {
    await goToView(page, query);
    await expect.poll(() => page.locator(part).count(), { message: query }).toBe(1);
    expect(overlapsOn(await printed(page)), query).toEqual([]);
  }
});

function numberIn(text: string): string | undefined {
  return /[\d.]+/.exec(text)?.[0];
}

async function printed(page: Page): Promise<readonly Sheet[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** The values beside the growth bars as read: 增长22.9%↑. */
async function valuesIn(page: Page): Promise<readonly string[]> {
  const texts = await page.locator('#panel-industry [class*=values] > *').allTextContents();
  return texts.map(closeUp);
}

function closeUp(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * Everything that is missing or misplaced in the growth chart between the panel's heading and its sources.
 */
async function faultsOfGrowth(page: Page, sheets: readonly Sheet[]): Promise<readonly string[]> {
  const panel = page.locator('#panel-industry');
  const [name, foot] = [await panel.getAttribute('aria-label'), await panel.locator('footer').innerText()];
  const ticks = await panel.locator('[class*=ticks]:not([data-spare]) text').allTextContents();
  const isName = ({ text }: PrintedText) => text === name;
  const sheet = sheets.find(({ texts }) => texts.some(isName));
  const top = sheet?.texts.find(isName);
  const end = sheet?.texts.find(({ text, bottom }) => bottom > (top?.bottom ?? 0) && foot.startsWith(text));
  if (!sheet || !top || !end) return ['No sheet has the whole industry panel.'];

  const inside = sheet.texts.filter((text) => text.top > top.bottom && text.bottom < end.top);
  const values = await valuesIn(page);
  const rows = inside.filter(({ text }) => values.includes(closeUp(text)));
  if (rows.length !== values.length)
    return [`Of the values only ${rows.map(({ text }) => text).join(', ')} are in the panel.`];

  const faults: string[] = [];
  const widths = rows.map((row) => {
    const bars = sheet.areas.filter(
      (area) => area.bottom - area.top > THICK && isBeside(area, row) && isBetween(area, top, row),
    );
    const covered = sheet.texts.filter((text) => bars.some((bar) => overlap(bar, text)));
    faults.push(...covered.map(({ text }) => `a bar lies over ${text}`));
    if (bars.length !== 1) faults.push(`${row.text} has ${bars.length} bars`);
    return (bars[0]?.right ?? 0) - (bars[0]?.left ?? 0);
  });
  const numbers = values.map((value) => Number(numberIn(value)));
  const longest = Math.max(...widths) / Math.max(...numbers);
  rows.forEach(({ text }, at) => {
    const wanted = (numbers[at] ?? 0) * longest;
    if (Math.abs((widths[at] ?? 0) - wanted) > 1)
      faults.push(`${text}: ${widths[at]} wide and not ${wanted}`);
  });
  const last = Math.max(...rows.map(({ bottom }) => bottom));
  for (const tick of ticks) {
    const isThere = inside.some(
      (text) => text.text === tick && text.top > last && isBetween(text, top, rows[0]),
    );
    if (!isThere) faults.push(`${tick} is not under the bars`);
  }
  return faults;
}

/** In points: thicker is a bar, thinner is a line or the dots of an underline. */
const THICK = 3;

function isBeside(drawn: Box, text: Box): boolean {
  const distance = (drawn.top + drawn.bottom - text.top - text.bottom) / 2;
  return Math.abs(distance) < (text.bottom - text.top) / 2;
}

/** From the panel's edge to the value of a row. */
function isBetween(drawn: Box, heading: Box, value: Box | undefined): boolean {
  return drawn.left >= heading.left && drawn.right <= (value?.left ?? 0) + 1;
}

/** Smaller overlaps come from letters that do not fill their boxes. */
const TOLERANCE = 2;

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
  );
}

function overlapsOn(sheets: readonly Sheet[]): readonly string[] {
  return sheets.flatMap(({ texts }, sheet) =>
    texts.flatMap((text, at) =>
      texts
        .slice(at + 1)
        .filter((other) => overlap(text, other))
        .map((other) => `sheet ${sheet + 1}: ${text.text} and ${other.text}`),
    ),
  );
}
