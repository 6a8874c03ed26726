import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PHONE_WIDTH = 600;

/** Names an icon, because the browser would request one from the server. */
const BLANK = '<link rel="icon" href="data:,">';

export type PageOptions = Readonly<{
  width: number;
  height: number;
  lang?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Whether pages may animate; by default tests see the final state at once. */
  motion?: boolean;
  /** What the application finds in storage besides language and theme, such as running orders. */
  stored?: Readonly<Record<string, unknown>>;
  /** What is appended to the base URL, such as '?sector=auto'. */
  path?: string;
  /** Problems that the test provokes on purpose, such as a 404 for a data file. */
  expected?: readonly RegExp[];
  /** Sets up what must be in place before the application opens, such as a replaced data file. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /**
   * Uses a profile of its own, for tests with effects that cannot be undone: init scripts, emulation, a
   * clock.
   */
  alone?: boolean;
}>;

export type OpenedPage = Readonly<{
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught exceptions and requests to other origins so far. */
  problems: string[];
  /** Throws if there was an unexpected problem. */
  assertClean: () => void;
}>;

/** Launch options of Chromium for all callers. */
export function launchOptions(executablePath: string, flags: readonly string[] = []) {
  return {
    executablePath,
    headless: true,
    args: [...FLAGS, ...flags],
    // Playwright hides scrollbars; on an office computer they take 15 pixels.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  };
}

export function launchChromium(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchOptions(executablePath, flags));
}

/** Options that are fixed once a profile is made; everything else about a page can be changed later. */
export function profileOf({ width, lang }: PageOptions) {
  return { isMobile: width < PHONE_WIDTH, locale: lang === 'en' ? 'en-US' : 'zh-CN' } as const;
}

function collectProblems(context: BrowserContext, baseUrl: string): string[] {
  const problems: string[] = [];
  const { origin } = new URL(baseUrl);
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin)
      problems.push(`request to ${url.href}`);
  });
  return problems;
}

/** Opens the application in a fresh profile, and waits until it has mounted and the network is quiet. */
export async function openApp(browser: Browser, baseUrl: string, options: PageOptions): Promise<OpenedPage> {
  const { width, height, expected = [] } = options;
  const viewport = { width, height };
  const context = await browser.newContext({ ...profileOf(options), viewport, timezoneId: 'Asia/Shanghai' });
  const problems = collectProblems(context, baseUrl);
  const page = await context.newPage();
  await options.prepare?.(context);
  await loadApp(page, baseUrl, options);
  return openedPage(page, problems, expected);
}

/** Opens the application again in an earlier page's profile, with all its state removed. */
export async function reopenApp(
  { page, context, problems }: OpenedPage,
  baseUrl: string,
  options: PageOptions,
): Promise<OpenedPage> {
  const { width, height, expected = [] } = options;
  await page.setViewportSize({ width, height });
  await options.prepare?.(context);
  problems.length = 0;
  await loadApp(page, baseUrl, options);
  return openedPage(page, problems, expected);
}

function openedPage(page: Page, problems: string[], expected: readonly RegExp[]): OpenedPage {
  const unexpected = () => problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  const assertClean = () => {
    if (unexpected().length > 0) throw new Error(`The page had problems:\n${unexpected().join('\n')}`);
  };
  return { page, context: page.context(), problems, assertClean };
}

async function loadApp(page: Page, baseUrl: string, options: PageOptions): Promise<void> {
  const { lang, theme, stored, motion = false, path = '' } = options;
  await page.emulateMedia({ media: null, reducedMotion: motion ? 'no-preference' : 'reduce' });
  // A page of the same origin without the application, to fill storage before the application reads it.
  const blank = new URL('blank', baseUrl).href;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: BLANK }));
  await page.goto(blank);
  await page.unroute(blank);
  await page.evaluate(
    (preferences) => {
      localStorage.clear();
      sessionStorage.clear();
      if (preferences !== '{}') localStorage.setItem('yiping.preferences', preferences);
    },
    JSON.stringify({ language: lang, theme, ...stored }),
  );
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.__yipingMounted === true);
  // Waits until everything readable is shown and interactive; a busy machine may take longer than the
  // network.
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.firstView === undefined &&
      document.querySelector('[class*=loading], [aria-busy=true]') === null,
  );
}
