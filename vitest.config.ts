import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const IN_BROWSER = ['tests/browser/**', 'tests/sweeps/**'];

/**
 * Tests of the whole application, which takes 1.5 s to load, so it is loaded once for many of them. The two
 * excluded files replace modules of the application.
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

/** Tests of the built application in Chromium. */
function inBrowser(name: string, folder: string) {
  return {
    test: {
      name,
      environment: 'node' as const,
      include: [`${folder}/**/*.test.ts`],
      globalSetup: ['tests/support/browser-server.ts'],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A retry passes, and is reported, when a busy machine missed a moment; a real fault fails twice.
      retry: 1,
      // Messages between two windows are slow on a busy machine.
      expect: { poll: { timeout: 15_000 } },
    },
  };
}

export default defineConfig({
  test: {
    // The machines that run this have two cores.
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
