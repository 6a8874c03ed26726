import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { requireBrowser, serveDist } from './browser-server';
import { launchChromium, openApp, type PageOptions } from './chromium';

const SIZES = '1920x937,1536x730,1366x625,1024x768,3840x2160,360x740';
const USAGE = `npm run shots -- [options], all optional:
  --sizes=${SIZES}
  --langs=zh,en --themes=light,dark
  --path="?query"   what to open
  --out=screenshots the folder to write to
  --show            every screen of the show that the path begins, numbered
  --full            the whole page, not only the first screen (always so on a phone's width)`;

type Shot = Pick<PageOptions, 'width' | 'height'> & Required<Pick<PageOptions, 'lang' | 'theme'>>;

function readList<T extends string>(text: string, allowed: readonly T[]): T[] {
  return text.split(',').map((word) => {
    const found = allowed.find((value) => value === word);
    if (found === undefined) throw new Error(`"${word}" is not one of ${allowed.join(', ')}.`);
    return found;
  });
}

function readSize(text: string): Pick<PageOptions, 'width' | 'height'> {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (width === undefined || height === undefined) throw new Error(`"${text}" is not a size like 1920x937.`);
  return { width: Number(width), height: Number(height) };
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: SIZES },
      langs: { type: 'string', default: 'zh,en' },
      themes: { type: 'string', default: 'light,dark' },
      path: { type: 'string', default: '' },
      out: { type: 'string', default: 'screenshots' },
      full: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
    },
  });
  const langs = readList(values.langs, ['zh', 'en']);
  const themes = readList(values.themes, ['light', 'dark']);
  const shots: Shot[] = values.sizes
    .split(',')
    .map(readSize)
    .flatMap((size) => langs.flatMap((lang) => themes.map((theme) => ({ ...size, lang, theme }))));
  return { ...values, shots };
}

/** `?sector=auto&page=2` gives `-sector-auto-page-2`, so that shots of several addresses stay side by side. */
function nameOf(shot: Shot, address: string): string {
  const suffix = address.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replace(/-$/, '');
  return `${shot.width}x${shot.height}-${shot.lang}-${shot.theme}${suffix}.png`;
}

/** One picture per screen, turned like a clicker, until the address stays the same. */
async function shootShow(page: Page, file: string): Promise<void> {
  const address = () => page.evaluate(() => window.location.search);
  for (let number = 1, before = ''; before !== (await address()); number += 1) {
    before = await address();
    await page.waitForFunction(() => document.querySelector('[data-measuring]') === null);
    await page.waitForTimeout(400);
    await page.screenshot({ path: file.replace(/\.png$/, `-${String(number).padStart(2, '0')}.png`) });
    await page.keyboard.press('PageDown');
  }
}

/** Photographs the built application; returns 1 if any page had a problem, 2 if the arguments are invalid. */
export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    return 2;
  }
  const server = await serveDist();
  const browser = await launchChromium(requireBrowser());
  let exitCode = 0;
  for (const shot of options.shots) {
    const { page, context, problems } = await openApp(browser, server.baseUrl, {
      ...shot,
      path: options.path,
    });
    const file = path.join(options.out, nameOf(shot, options.path));
    await page.evaluate(() => document.fonts.ready);
    if (options.show) await shootShow(page, file);
    else await page.screenshot({ path: file, fullPage: options.full || shot.width < 600 });
    console.log([file, ...problems].join('\n  '));
    if (problems.length > 0) exitCode = 1;
    await context.close();
  }
  await browser.close();
  await server.close();
  return exitCode;
}
