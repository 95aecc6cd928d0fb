import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tools/chromium.js';

const chromium = findChromium();

/** The tests serve the built site themselves (tools/serve.js), each below the path it wants. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  forbidOnly: process.env.CI !== undefined,
  // A real browser on a busy machine may be late once; the run names every test that was.
  retries: process.env.CI === undefined ? 0 : 1,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: chromiumFlags,
    },
  },
});
