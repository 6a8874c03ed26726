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

/** Names an icon, since the browser would ask the server for one. */
const BLANK = '<link rel="icon" href="data:,">';

export type PageOptions = Readonly<{
  width: number;
  height: number;
  lang?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Whether pages may move; tests see where everything ends at once. */
  motion?: boolean;
  /** What the application finds stored, beside language and theme, for example running orders. */
  stored?: Readonly<Record<string, unknown>>;
  /** What follows the served folder's address, for example '?sector=auto'. */
  path?: string;
  /** Problems that the test provokes on purpose, such as a data file answered with 404. */
  expected?: readonly RegExp[];
  /** What must be in place before the application is opened, such as a data file answered otherwise. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
  /** In a profile of its own, since the test does what cannot be taken back: scripts ahead of the page, emulation, a clock. */
  alone?: boolean;
}>;

export type OpenedPage = Readonly<{
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught exceptions and requests to other origins, so far. */
  problems: string[];
  /** Throws if there was any problem that was not expected. */
  assertClean: () => void;
}>;

/** How Chromium is started, whoever starts it. */
export function launchOptions(executablePath: string, flags: readonly string[] = []) {
  return {
    executablePath,
    headless: true,
    args: [...FLAGS, ...flags],
    // Playwright hides scrollbars; on an office computer they take their 15 pixels.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  };
}

export function launchChromium(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch(launchOptions(executablePath, flags));
}

/** What is fixed once a profile is made; everything else about a page can be changed later. */
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

/** Opens the application again in the profile of an earlier page, with nothing left of what was done there. */
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
  // A page of the same origin without the application: what is stored here is what the application finds.
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
  // Whatever could be read is shown and answers by now; a busy machine may take longer than the network.
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.firstView === undefined &&
      document.querySelector('[class*=loading], [aria-busy=true]') === null,
  );
}
