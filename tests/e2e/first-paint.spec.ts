import type { Page } from '@playwright/test';
import { figureOf, kpiOf, untilComputed } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// The stored results are drawn at once; those of the engine take their place without a jump.

/** Keeps DuckDB from arriving until `release` is called. */
async function holdBackEngine(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked = page.waitForRequest(/\.wasm$/u);
  await page.route(/\.wasm$/u, async (route) => {
    await released;
    await route.continue();
  });
  return { asked, release };
}

/** Where every figure stands and what it says, to a pixel; and the drawings themselves. */
async function standing(page: Page) {
  const drawings = await page.locator('main svg:has(title), main svg[role="img"]').elementHandles();
  const places = await page.locator('main figure, main .kpi, main h2').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const text = element.textContent?.replaceAll(/\s+/gu, ' ').trim() ?? '';
      return { text, box: [x, y + scrollY, width, height].map(Math.round) };
    }),
  );
  return { drawings, places };
}

for (const { path, number } of [
  { path: '', number: '図1' },
  { path: 'engagement/items/', number: '図4' },
  { path: 'training/', number: '図6' },
  { path: 'goals/', number: '図8' },
]) {
  test(`draws ${number} before the engine is there, and it stays where it is`, async ({ page }) => {
    const engine = await holdBackEngine(page);
    await page.goto(path);
    await expect(figureOf(page, number).locator('svg[role="img"]').first()).toBeVisible();
    await engine.asked;
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator('html')).toHaveAttribute('data-engine', 'working');
    const before = await standing(page);
    expect(before.drawings.length).toBeGreaterThan(0);

    engine.release();
    await untilComputed(page);
    // The results are others now, so every drawing has been made anew.
    for (const drawing of before.drawings) {
      await expect.poll(() => drawing.evaluate((svg) => svg.isConnected)).toBe(false);
    }
    // What the engine alone can draw comes below; nothing that was there moves.
    expect((await standing(page)).places).toEqual(expect.arrayContaining(before.places));
  });
}

test('shows the score before the engine is there', async ({ page }) => {
  const engine = await holdBackEngine(page);
  await page.goto('');
  await engine.asked;
  await expect(kpiOf(page, 'エンゲージメント')).toHaveText('3.25');
  await page.goto('definitions/');
  await expect(page.getByText('前回計算したものです')).toBeVisible();
  engine.release();
});
