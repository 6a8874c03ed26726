import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds of the page's main thread from a gesture to the settled frame. */
export type Cost = Readonly<{
  script: number;
  style: number;
  layout: number;
  /** Everything the thread did, including paint and the time in between. */
  all: number;
  /**
   * From the press until the frame that shows its effect is painted; includes half a frame of waiting on
   * average.
   */
  latency: number;
}>;

/**
 * Runs in the page: time from the next such event to its painted frame. A message is handled right after a
 * frame.
 */
const LATENCY = (type: string) => `window.__latency = new Promise((done) =>
  addEventListener('${type}', (event) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - event.timeStamp);
    port2.postMessage(null);
  }), { capture: true, once: true }))`;

/** Waits for the gesture's frame and the next one, by which everything is drawn. */
const SETTLED = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))';

const metricNames = {
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  all: 'TaskDuration',
} as const;

/** Real input and the browser's own account of its cost, straight over the DevTools protocol. */
export class Meter {
  static async on(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Meter(page, session);
  }

  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  /**
   * How many times the CPU is slowed during a gesture; only then, because throttling would slow other pages
   * too.
   */
  rate = 1;

  /**
   * Clicks the middle of the first match; moves the pointer there beforehand, so that hovering costs nothing.
   */
  async click(selector: string): Promise<Cost> {
    const box = await this.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} was not found, so it cannot be clicked.`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const press = { ...at, button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    await this.page.waitForTimeout(100);
    return this.costOf('click', async () => {
      await Promise.all([
        this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press }),
        this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }),
      ]);
    });
  }

  key(key: string): Promise<Cost> {
    return this.costOf('keydown', async () => {
      const named = { key, code: key, windowsVirtualKeyCode: keyCodes[key] ?? 0 };
      await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...named });
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
    });
  }

  private async costOf(type: string, gesture: () => Promise<void>): Promise<Cost> {
    await this.session.send('Runtime.evaluate', { expression: LATENCY(type) });
    await this.slowDown(this.rate);
    const before = await this.metrics();
    await gesture();
    const latency = await this.valueOf('window.__latency');
    await this.valueOf(SETTLED);
    const after = await this.metrics();
    await this.slowDown(1);
    const spent = (name: keyof typeof metricNames) => after[name] - before[name];
    return {
      script: spent('script'),
      style: spent('style'),
      layout: spent('layout'),
      all: spent('all'),
      latency,
    };
  }

  private async slowDown(rate: number): Promise<void> {
    await this.session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  private async valueOf(expression: string): Promise<number> {
    const { result } = await this.session.send('Runtime.evaluate', { expression, awaitPromise: true });
    return Number(result.value);
  }

  private async metrics(): Promise<Record<keyof typeof metricNames, number>> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
    return {
      script: of(metricNames.script),
      style: of(metricNames.style),
      layout: of(metricNames.layout),
      all: of(metricNames.all),
    };
  }
}

const keyCodes: Readonly<Record<string, number>> = { PageDown: 34, Home: 36 };
