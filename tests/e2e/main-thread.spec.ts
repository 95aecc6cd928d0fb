import { dataOf, figureOf, goBy, PAGES, untilComputed, withoutEngine } from './pages.ts';
import { MARK, tasksDuring, tell } from './page-tasks.ts';
import { expect, test } from './sealed-page.ts';

// What computes, computes in a worker. How long the page itself was ever busy is measured and
// printed; no test fails on a number of milliseconds, which says more about the machine.

test('tells how long the page was busy while it started and every page was visited', async ({
  browser,
  page,
}, info) => {
  const tasks = await tasksDuring(browser, page, async () => {
    await page.goto('');
    await untilComputed(page);
    for (const { name } of [...PAGES.slice(1), ...PAGES]) {
      await page.evaluate((mark) => performance.mark(mark), MARK + name);
      await goBy(page, name);
    }
  });
  tell(tasks, info);
  expect(page.workers().length).toBeGreaterThan(0);
});

test('answers the reader while the engine starts', async ({ page }) => {
  await withoutEngine(page);
  await page.goto('');
  await expect(page.locator('html')).toHaveAttribute('data-engine', 'working');
  expect(await dataOf(figureOf(page, '図1'))).toHaveLength(14);
  await goBy(page, '13項目');
  await page.getByRole('radio', { name: '低い順' }).check();
  await expect(page).toHaveURL(/order=low/u);
  await expect(figureOf(page, '図4')).toBeVisible();
});
