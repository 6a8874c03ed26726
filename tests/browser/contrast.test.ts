import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sharedPage } from '../support/browser';
import { DESK } from '../support/browser-desk';

const PAPERS = ['page', 'card', 'sunken'];
const SECTORS = ['1', '2', '3', '4', '5', '6', '7', '8', 'none'].map((name) => `sector-${name}`);

/** Text and its background: 4.5 to 1 (WCAG 2.2, 1.4.3). */
const texts: readonly (readonly [ink: string, papers: readonly string[]])[] = [
  ['ink', PAPERS],
  ['ink-soft', PAPERS],
  ['ink-dim', PAPERS],
  ['rise', PAPERS],
  ['fall', PAPERS],
  ['brand', ['card']],
  ['focus', ['card']],
  ['warn-ink', ['warn-paper']],
  ['on-brand', ['brand']],
];

/** Marks and controls that must be seen, and their background: 3 to 1 (WCAG 2.2, 1.4.11). */
const marks: typeof texts = [
  ['mark', ['card', 'sunken']],
  ...SECTORS.map((sector) => [sector, ['card', 'sunken']] as const),
  ['line-strong', ['card']],
  ['brand', ['card', 'page']],
  ['focus', [...PAPERS]],
];

/** Contrast of two tokens with the page's current values, 1–21. */
function contrastOf(page: Page, ink: string, paper: string): Promise<number> {
  return page.evaluate(
    (names) => {
      const probe = document.body.appendChild(document.createElement('i'));
      const luminances = names.map((name) => {
        probe.style.color = `var(--${name})`;
        const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
        const [red = 0, green = 0, blue = 0] = parts.map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      });
      probe.remove();
      return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
    },
    [ink, paper],
  );
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const desk = sharedPage({ ...DESK, theme });

  async function expectContrast(pairs: typeof texts, least: number) {
    const page = await desk();
    for (const [ink, papers] of pairs) {
      for (const paper of papers) {
        expect.soft(await contrastOf(page, ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(least);
      }
    }
  }

  test('text has a contrast of 4.5 to 1 with its background, with rises in red or green', async () => {
    await expectContrast(texts, 4.5);
    await (await desk()).keyboard.press('r');
    await expectContrast(texts, 4.5);
  });

  test('marks and the focus ring have a contrast of 3 to 1 with their background', () =>
    expectContrast(marks, 3));
});
