import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const IN_BROWSER = ['tests/browser/**', 'tests/sweeps/**'];

/**
 * They open and close the whole application, which takes a second and a half to load: it is loaded once for many of them. Not
 * for the two that put other modules in the place of the application's.
 */
const JOURNEYS = ['tests/journeys/!(rendering|trouble).test.tsx'];

/** Tests in jsdom. */
function inPage(name: string, files: Readonly<{ include: string[]; exclude?: string[]; isolate?: boolean }>) {
  return {
    plugins: [react()],
    test: {
      name,
      environment: 'jsdom' as const,
      ...files,
      setupFiles: ['tests/support/setup.ts'],
      css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' as const } },
      // jsdom computes styles slowly.
      testTimeout: 60_000,
    },
  };
}

/** Tests in Chromium, of the built application. */
function inBrowser(name: string, folder: string) {
  return {
    test: {
      name,
      environment: 'node' as const,
      include: [`${folder}/**/*.test.ts`],
      globalSetup: ['tests/support/browser-server.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A moment that a busy machine missed comes again, and is named; what is wrong fails twice.
      retry: 1,
      // What two windows tell each other takes as long as the machine is busy.
      expect: { poll: { timeout: 15_000 } },
    },
  };
}

export default defineConfig({
  test: {
    // Two cores are what the machines that run this have.
    maxWorkers: 2,
    projects: [
      {
        plugins: [react()],
        test: {
          name: 'unit-pure',
          environment: 'node',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: IN_BROWSER,
          setupFiles: ['tests/support/setup-pure.ts'],
          testTimeout: 15_000,
        },
      },
      inPage('unit', { include: ['tests/**/*.test.tsx'], exclude: JOURNEYS }),
      inPage('unit-journeys', { include: JOURNEYS, isolate: false }),
      inBrowser('browser', 'tests/browser'),
      inBrowser('sweeps', 'tests/sweeps'),
    ],
  },
});
