import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../.ci/ensure-browser.mjs';
import { launchOptions } from './chromium';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** The URL of the built application, with a trailing slash. */
    baseUrl: string;
    browserPath: string;
    /** The endpoint of the browser that all tests share. */
    browserEndpoint: string;
  }
}

/** Serves dist/ on a free local port, with extra headers for tests that need them. */
export async function serveDist(
  headers: Readonly<Record<string, string>> = {},
): Promise<{ baseUrl: string; close: () => Promise<void> }> {
  if (!existsSync(`${ROOT}/dist/index.html`))
    throw new Error('There is no build: run `npm run build` first.');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 0, headers },
  });
  const { port } = server.httpServer.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

export function requireBrowser(): string {
  const browserPath = findBrowser();
  if (browserPath === undefined)
    throw new Error('No Chromium found: run `node .ci/ensure-browser.mjs` first.');
  return browserPath;
}

/** Vitest calls this once before the browser tests, and the returned function after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browserPath = requireBrowser();
  const [server, browser] = await Promise.all([
    serveDist(),
    chromium.launchServer(launchOptions(browserPath)),
  ]);
  project.provide('baseUrl', server.baseUrl);
  project.provide('browserPath', browserPath);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await Promise.all([server.close(), browser.close()]);
  };
}
