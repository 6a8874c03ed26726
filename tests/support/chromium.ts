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

export type PageOptions = Readonly<{
  width: number;
  height: number;
  lang?: 'zh' | 'en';
  theme?: 'light' | 'dark';
  /** Whether pages may move; tests see where everything ends at once. */
  motion?: boolean;
  /** What follows the served folder's address, for example '?sector=auto'. */
  path?: string;
  /** Problems that the test provokes on purpose, such as a data file answered with 404. */
  expected?: readonly RegExp[];
  /** What must be in place before the application is opened, such as a data file answered otherwise. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}>;

export type OpenedPage = Readonly<{
  page: Page;
  context: BrowserContext;
  /** Console errors, uncaught exceptions and requests to other origins, so far. */
  problems: () => readonly string[];
  /** Throws if there was any problem that was not expected. */
  assertClean: () => void;
}>;

export function launchChromium(executablePath: string, flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...FLAGS, ...flags],
    // Playwright hides scrollbars; on an office computer they take their 15 pixels.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  });
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
  const { width, height, lang, theme, motion = false, path = '', expected = [], prepare } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: width < PHONE_WIDTH,
    locale: lang === 'en' ? 'en-US' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: motion ? 'no-preference' : 'reduce',
  });
  const problems = collectProblems(context, baseUrl);
  if (lang !== undefined || theme !== undefined) {
    // Only where nothing is stored yet: a reload must find what the application stored itself.
    await context.addInitScript(
      (preferences) => {
        const key = 'yiping.preferences';
        // The blank page that a tab starts with may not touch any storage.
        if (self.origin === 'null') return;
        if (localStorage.getItem(key) === null) localStorage.setItem(key, preferences);
      },
      JSON.stringify({ language: lang, theme }),
    );
  }
  await prepare?.(context);
  const page = await context.newPage();
  await page.goto(new URL(path, baseUrl).href, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => window.__yipingMounted === true);
  // Whatever could be read is shown and answers by now; a busy machine may take longer than the network.
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.firstView === undefined &&
      document.querySelector('[class*=loading], [aria-busy=true]') === null,
  );

  const unexpected = () => problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  const assertClean = () => {
    if (unexpected().length > 0) throw new Error(`The page had problems:\n${unexpected().join('\n')}`);
  };
  return { page, context, problems: () => problems, assertClean };
}
