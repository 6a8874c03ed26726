import type { Browser } from 'playwright-core';
import { DESK, serveInstead } from '../../tests/support/browser-desk';
import { openApp } from '../../tests/support/chromium';
import { largeRegister } from '../../tests/support/large-register';
import { Meter } from '../support/meter';

declare global {
  interface Window {
    /** The longest event of each interaction so far, in ms; browsers do not report events under 16 ms. */
    __interactions?: Map<number, number>;
  }
}

type Options = Readonly<{ projects: number; rate: number; rounds: number }>;

/**
 * Time of each click from the press to the next frame, with that many projects, as browsers report it (Event
 * Timing, on which INP is based).
 */
export async function interactionsWith(
  browser: Browser,
  baseUrl: string,
  marks: readonly string[],
  { projects, rate, rounds }: Options,
): Promise<readonly number[]> {
  const { page, context, assertClean } = await openApp(browser, baseUrl, {
    ...DESK,
    prepare: serveInstead('regions/erdao/2024H1/projects.json', (text) => largeRegister(text, projects)),
  });
  await page.evaluate(() => {
    const longest = new Map<number, number>();
    window.__interactions = longest;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue;
        longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const meter = await Meter.on(page);
  meter.rate = rate;
  for (let round = 0; round < rounds; round++) {
    for (const mark of marks) {
      await meter.click(mark);
      await page.waitForTimeout(300);
      await meter.click(mark);
      await page.waitForTimeout(300);
    }
  }
  const durations = await page.evaluate(() => [...(window.__interactions?.values() ?? [])]);
  assertClean();
  await context.close();
  return durations;
}

/** Interaction to Next Paint: the longest interaction, ignoring one in every fifty. */
export function inpOf(durations: readonly number[]): number {
  const sorted = [...durations].sort((a, b) => b - a);
  return sorted[Math.floor(durations.length / 50)] ?? 0;
}
