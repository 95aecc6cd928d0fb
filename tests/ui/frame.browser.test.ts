import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import AppFrame from '#lib/ui/frame/AppFrame.svelte';
import { hasFocusRing, stage, text } from './stage.ts';

const OVERVIEW = { id: 'overview', href: '#overview', label: '概要', icon: 'grid' } as const;
const DATA = { id: 'data', href: '#data', label: 'データ取込', icon: 'import', badge: 2 } as const;
const FRAME = {
  groups: [{ items: [OVERVIEW] }, { label: 'まとめる', items: [DATA] }],
  bar: [OVERVIEW],
  current: 'overview',
  place: 'みのり市 人事課',
  promise: { requests: 0, savedAt: new Date(2026, 9, 2, 9, 14) },
  children: text('本文'),
};

describe('AppFrame', () => {
  test('begins with a visible way past the rail', async () => {
    await page.viewport(1440, 900);
    const screen = await stage(AppFrame, FRAME);
    await userEvent.tab();
    const skip = screen.getByRole('link', { name: '本文へ移動' });
    await expect.element(skip).toHaveFocus();
    expect(hasFocusRing(skip.element())).toBe(true);
    expect(skip.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect.element(skip).toHaveAttribute('href', '#main');
    await expect.element(screen.getByRole('main')).toHaveAttribute('id', 'main');
  });

  test('marks the page shown and says how much work waits', async () => {
    await page.viewport(1440, 900);
    const screen = await stage(AppFrame, FRAME);
    const current = screen.getByRole('link', { name: '概要' }).first();
    await expect.element(current).toHaveAttribute('aria-current', 'page');
    await expect
      .element(screen.getByRole('link', { name: 'データ取込 作業待ち2件' }))
      .toBeVisible();
  });

  test('promises that nothing left the device, with the count and the last save', async () => {
    await page.viewport(1440, 900);
    const screen = await stage(AppFrame, FRAME);
    const promise = screen.getByRole('region', { name: 'データの扱い' });
    await expect.element(promise).toHaveTextContent(/外部への通信 0件 保存 10月2日 9:14/u);
  });

  test('lists all pages over a phone and closes with Escape', async () => {
    await page.viewport(390, 844);
    const screen = await stage(AppFrame, FRAME);
    const all = screen.getByRole('navigation', { name: 'すべてのページ' });
    expect(all.query()).toBeNull();
    const opener = screen.getByRole('button', { name: 'すべてのページを開く' });
    await opener.click();
    await expect.element(all).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(all.query()).toBeNull();
    await expect.element(opener).toHaveFocus();
  });
});
