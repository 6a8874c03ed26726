import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
          name: 'unit',
          environment: 'jsdom',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/sweeps/**'],
          setupFiles: ['tests/support/setup.ts'],
          css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
          testTimeout: 15_000,
        },
      },
      inBrowser('browser', 'tests/browser'),
      inBrowser('sweeps', 'tests/sweeps'),
    ],
  },
});
