// node tools/take-picture.js: the overview as README shows it, into docs/overview.png.
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from './chromium.js';
import { ensureBuilt } from './ensure-built.js';
import { serve } from './serve.js';

const PICTURE = 'docs/overview.png';

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
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  // The live numbers replace the stored ones once the engine is up.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: PICTURE });
  console.log(PICTURE);
} finally {
  await browser.close();
  await site.close();
}
