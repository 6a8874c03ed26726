import type { CDPSession, Page } from 'playwright-core';

/**
 * For `launchChromium`. Machine code counts as heap, and V8 keeps compiling for more than a thousand
 * gestures; with its compilers off, growth is what the application keeps.
 */
export const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug';

/** What a page holds after garbage collection. */
export type PageMemory = Readonly<{ heap: number; nodes: number; listeners: number }>;

const MEGABYTE = 2 ** 20;

export async function memoryOf(page: Page): Promise<PageMemory> {
  // Waits for transitions and delayed clean-up.
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const memory = await read(session);
  await session.detach();
  return memory;
}

async function read(session: CDPSession): Promise<PageMemory> {
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** The measures that grew by more than 2%; for the heap also by more than half a megabyte. */
export function grown(before: PageMemory, after: PageMemory): readonly (keyof PageMemory)[] {
  const allowed = {
    heap: Math.max(before.heap * 1.02, before.heap + MEGABYTE / 2),
    nodes: before.nodes * 1.02,
    listeners: before.listeners * 1.02,
  };
  return (['heap', 'nodes', 'listeners'] as const).filter((key) => !(after[key] <= allowed[key]));
}

export function growthText(before: PageMemory, after: PageMemory): string {
  const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(2);
  return (
    `heap ${megabytes(before.heap)} and ${megabytes(after.heap)} MB, nodes ${before.nodes} and ${after.nodes}, ` +
    `listeners ${before.listeners} and ${after.listeners}`
  );
}

/**
 * Turns `times` screens of a show like a clicker, each after the previous one is there; the last leads to the
 * first.
 */
export function turnScreens(page: Page, times: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const press = async (key: string) => {
      const before = location.search;
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      for (let frames = 0; frames < 30 && location.search === before; frames++) await frame();
      return location.search !== before;
    };
    let turned = 0;
    while (turned < wanted) {
      if (!(await press('PageDown')) && !(await press('Home'))) return turned;
      turned += 1;
      await frame();
    }
    return turned;
  }, times);
}

/** Sets or clears a mark's filter `times` times, one change per frame. */
export function toggleFilters(page: Page, selector: string, times: number): Promise<void> {
  return page.evaluate(
    async ({ selector, times }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let toggled = 0; toggled < times; toggled++) {
        const mark = document.querySelector<HTMLElement>(selector);
        if (!mark) throw new Error(`${selector} is gone.`);
        mark.click();
        await frame();
      }
    },
    { selector, times },
  );
}
