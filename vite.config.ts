import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { announcerStyle } from './tools/announcer-style.js';
import { chromiumFlags, findChromium } from './tools/chromium.js';
import { nativeResults } from './tools/native-results.js';

const chromium = findChromium();
/** Judges build/ and so runs after the build, in a project of its own. */
const ofTheBuild = 'tests/architecture/hosts.test.ts';

export default defineConfig({
  plugins: [announcerStyle(), sveltekit()],
  resolve: {
    alias: {
      '@stdlib/assert-has-generator-support': new URL('./tools/has-generators.cjs', import.meta.url)
        .pathname,
    },
  },
  worker: { format: 'es' },
  // Imported late, and so found late: the page would be loaded again in the middle of a test.
  optimizeDeps: { include: ['@e965/xlsx', 'fast-check'] },
  build: { target: 'es2023', chunkSizeWarningLimit: 2000 },
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 30_000,
          // By default one processor stays idle, and most machines that test have few.
          maxWorkers: '100%',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['tests/same-examples.ts'],
          // The validator of Office files is a .NET program; without this it needs ICU to be installed.
          env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**', ofTheBuild],
        },
      },
      {
        extends: true,
        test: { name: 'built', environment: 'node', testTimeout: 60_000, include: [ofTheBuild] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          setupFiles: ['tests/same-examples.ts'],
          testTimeout: 60_000,
          // As in playwright.config.ts.
          retry: process.env.CI === undefined ? 0 : 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { nativeResults },
            provider: playwright({
              launchOptions: {
                ...(chromium === null ? {} : { executablePath: chromium }),
                args: chromiumFlags,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
