// node tools/take-picture.js: the pages that README shows, as they are now, into docs/.
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.js';
import { ensureBuilt } from './ensure-built.js';
import { serve } from './serve.js';

const PICTURES = [
  { path: '', file: 'docs/overview.png' },
  { path: 'report/', file: 'docs/report.png' },
];

await ensureBuilt();
const site = await serve({ dir: 'build' });
const executablePath = findChromium();
const browser = await chromium.launch({
  args: chromiumFlags,
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 1000 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
  });
  for (const { path, file } of PICTURES) {
    await page.goto(`${site.url}${path}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // The live numbers replace the stored ones once the engine is up.
    await page.locator('html[data-engine=ready]').waitFor();
    await page.waitForLoadState('networkidle');
    // Figures of a report that wait for the engine say so in its outline.
    await page.getByText('計算中').first().waitFor({ state: 'hidden' });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: file });
    console.log(file);
  }
} finally {
  await browser.close();
  await site.close();
}
