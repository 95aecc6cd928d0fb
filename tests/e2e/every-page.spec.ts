import type { Page } from '@playwright/test';
import { PAGES, withoutEngine } from './pages.ts';
import { expect, test } from './sealed-page.ts';

// What every page has: one title, landmarks, names for what is drawn, and room at any width.

/** Opens a page and waits until all of it stands there. */
async function open(page: Page, path: string): Promise<void> {
  await withoutEngine(page);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'working');
  await page.evaluate(() => document.fonts.ready);
}

/** What reaches over the right edge, the first five by tag and words; none where the page fits. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .slice(0, 5)
      .map(({ tagName, textContent }) => `${tagName} ${textContent?.trim().slice(0, 40)}`);
  });

for (const { name, path } of PAGES) {
  test(`${name} has one title, its landmarks and no id twice`, async ({ page }) => {
    await open(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveTitle(`${name} — みのり`);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'すべてのページ' })).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    const levels = await page
      .locator('h1, h2, h3, h4')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test(`${name} names what is drawn and what is operated`, async ({ page }) => {
    await open(page, path);
    const svgs = page.locator('svg:not([aria-hidden="true"])');
    for (const svg of await svgs.all()) {
      if (await svg.evaluate((element) => element.parentElement?.closest('svg') !== null)) continue;
      await expect(svg).toHaveRole('img');
      await expect(svg).toHaveAccessibleName(/\S/u);
    }
    for (const role of ['button', 'link', 'combobox', 'radio', 'figure', 'table'] as const) {
      for (const element of await page.getByRole(role).all()) {
        await expect(element).toHaveAccessibleName(/\S/u);
      }
    }
    const broken = await page
      .locator('[aria-labelledby], [aria-controls], [aria-describedby]')
      .evaluateAll((elements) =>
        elements.flatMap((element) =>
          ['aria-labelledby', 'aria-controls', 'aria-describedby']
            .flatMap((attribute) => element.getAttribute(attribute)?.split(/\s+/u) ?? [])
            .filter((id) => document.getElementById(id) === null),
        ),
      );
    expect(broken).toEqual([]);
  });

  for (const scale of ['1', '1.25']) {
    test(`${name} fits phone, tablet and desk at ${Number(scale) * 100} % text`, async ({
      page,
    }) => {
      await page.addInitScript((size) => localStorage.setItem('minori-text-scale', size), scale);
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.style.cssText)).toContain(scale);
      for (const width of [1440, 1024, 768, 390]) {
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => overflowing(page), `${width} px`).toEqual([]);
      }
    });
  }
}
