import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import MarkLayer from '#lib/ui/figure/MarkLayer.svelte';
import { stage } from './stage.ts';

const MARKS = [
  { id: 'one', label: '総務部', details: ['3.41', 'n 62'] },
  { id: 'two', label: '福祉部', details: ['2.96', 'n 88'] },
  { id: 'three', label: '会計課', details: ['回答者が少ないため表示しません'] },
];
const drawing = createRawSnippet(() => ({
  render: () =>
    `<svg role="img" aria-label="図" width="300" height="90">${MARKS.map(
      ({ id }, row) =>
        `<rect data-mark="${id}" x="0" y="${row * 30}" width="300" height="30" fill="none" pointer-events="all" />`,
    ).join('')}</svg>`,
}));
const given = { label: '図1の値', marks: MARKS, children: drawing };

describe('MarkLayer', () => {
  test('is one stop of the Tab key, and the arrow keys walk over its marks', async () => {
    const screen = await stage(MarkLayer, given);
    await userEvent.tab();
    await expect.element(screen.getByRole('listbox', { name: '図1の値' })).toHaveFocus();
    await expect.element(screen.getByRole('option', { name: /総務部/u })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(screen.getByRole('option', { name: /福祉部 ?2\.96 ?n 88/u }))
      .toBeVisible();
    await userEvent.keyboard('{End}');
    const option = screen.getByRole('option', { name: /回答者が少ない/u });
    await expect.element(option).toHaveAttribute('aria-posinset', '3');
    expect(screen.getByRole('listbox').element().getAttribute('aria-activedescendant')).toBe(
      option.element().id,
    );
    await userEvent.tab();
    await expect.element(screen.getByRole('option')).not.toBeInTheDocument();
  });

  test('comes back to the mark that was left', async () => {
    const screen = await stage(MarkLayer, given);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.tab();
    await userEvent.tab({ shift: true });
    await expect.element(screen.getByRole('option', { name: /福祉部/u })).toBeVisible();
  });

  test('chooses with Enter what the keys are on, and with a click what the pointer is on', async () => {
    const onchoose = vi.fn();
    const screen = await stage(MarkLayer, { ...given, onchoose, chosen: 'two' });
    await userEvent.tab();
    await expect.element(screen.getByRole('option')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(onchoose).toHaveBeenLastCalledWith('one');
    const third = screen.container.querySelector('[data-mark="three"]');
    if (!third) throw new Error('expected the third mark');
    await userEvent.click(third);
    expect(onchoose).toHaveBeenLastCalledWith('three');
  });

  test('draws a ring around the mark that the keys are on', async () => {
    const screen = await stage(MarkLayer, given);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    const ring = screen.container.querySelector('.ring')?.getBoundingClientRect();
    const mark = screen.container.querySelector('[data-mark="two"]')?.getBoundingClientRect();
    expect([ring?.top, ring?.height]).toEqual([mark?.top, mark?.height]);
  });

  test('closes its panel with Escape, and the figure can still be read', async () => {
    const screen = await stage(MarkLayer, given);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('option')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('listbox')).toHaveFocus();
  });

  test('shows on hover what the keys show', async () => {
    const screen = await stage(MarkLayer, given);
    const second = screen.container.querySelector('[data-mark="two"]');
    if (!second) throw new Error('expected the second mark');
    await userEvent.hover(second);
    await expect.element(screen.getByRole('option', { name: /福祉部/u })).toBeVisible();
    expect(screen.container.querySelector('.ring')).toBeNull();
  });

  test('is no stop where there is nothing to point at', async () => {
    const screen = await stage(MarkLayer, { ...given, marks: [] });
    expect(screen.getByRole('listbox').query()).toBeNull();
  });
});
