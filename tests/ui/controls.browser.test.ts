import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import Button from '#lib/ui/controls/Button.svelte';
import FilterBar from '#lib/ui/controls/FilterBar.svelte';
import LabelledSelect from '#lib/ui/controls/LabelledSelect.svelte';
import Segmented from '#lib/ui/controls/Segmented.svelte';
import { hasFocusRing, stage, text } from './stage.ts';

const ORDERS = [
  { value: 'items', label: '項目順' },
  { value: 'low', label: '低い順' },
  { value: 'change', label: '変化順' },
];

describe('Segmented', () => {
  test('moves and chooses with the arrow keys, around the end', async () => {
    const onchange = vi.fn();
    const screen = await stage(Segmented, {
      label: '並び順',
      options: ORDERS,
      value: 'items',
      onchange,
    });
    await userEvent.tab();
    await expect.element(screen.getByRole('radio', { name: '項目順' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onchange).toHaveBeenLastCalledWith('low');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(onchange).toHaveBeenLastCalledWith('change');
  });

  test('is one stop of the Tab key, on the chosen segment', async () => {
    const screen = await stage(Segmented, {
      label: '並び順',
      options: ORDERS,
      value: 'low',
      onchange: () => {},
    });
    await userEvent.tab();
    const chosen = screen.getByRole('radio', { name: '低い順' });
    await expect.element(chosen).toHaveFocus();
    expect(hasFocusRing(chosen.element().nextElementSibling!)).toBe(true);
    await userEvent.tab();
    await expect.element(chosen).not.toHaveFocus();
  });

  test('writes the count of each view beside its name', async () => {
    const screen = await stage(Segmented, {
      label: '種類',
      options: [{ value: 'error', label: 'エラー', count: 8 }],
      value: 'error',
      onchange: () => {},
    });
    await expect.element(screen.getByRole('radio', { name: 'エラー 8' })).toBeChecked();
  });
});

const DIVISIONS = [
  { value: 'all', label: '全庁' },
  { value: 'general', label: '総務部' },
  { value: 'council', label: '議会事務局', refusal: '10人未満のため選べません' },
];

describe('LabelledSelect', () => {
  test('writes label and value together and is called by its label', async () => {
    const given = { label: '部署', options: DIVISIONS, value: 'general', onchange: () => {} };
    const screen = await stage(LabelledSelect, given);
    await expect.element(screen.getByRole('combobox', { name: '部署' })).toHaveValue('general');
    expect(screen.container.textContent).toMatch(/部署\s*総務部/u);
  });

  test('keeps an option that would expose a small group, disabled, with the reason', async () => {
    const given = { label: '部署', options: DIVISIONS, value: 'all', onchange: () => {} };
    const screen = await stage(LabelledSelect, given);
    const refused = screen.container.querySelector<HTMLOptionElement>('option[value="council"]')!;
    expect(refused.disabled).toBe(true);
    expect(refused.text.trim()).toBe('議会事務局（10人未満のため選べません）');
    expect(refused.title).toBe('10人未満のため選べません');
  });

  test('stays visible with its reason when nothing else can be chosen', async () => {
    const screen = await stage(LabelledSelect, {
      label: '職位',
      options: [
        { value: 'all', label: 'すべて' },
        { value: 'chief', label: '課長' },
      ],
      value: 'all',
      onchange: () => {},
      refusal: '部署と合わせると10人未満です',
    });
    const options = [...screen.container.querySelectorAll('option')];
    expect(options.map((option) => option.disabled)).toEqual([false, true]);
    await expect.element(screen.getByTitle('部署と合わせると10人未満です').first()).toBeVisible();
  });

  test('hands on what was chosen', async () => {
    const onchange = vi.fn();
    const given = { label: '部署', options: DIVISIONS, value: 'all', onchange };
    const screen = await stage(LabelledSelect, given);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'general');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('general');
  });

  test('draws the focus ring around label and value when it is reached by keyboard', async () => {
    const given = { label: '部署', options: DIVISIONS, value: 'all', onchange: () => {} };
    const screen = await stage(LabelledSelect, given);
    await userEvent.tab();
    expect(hasFocusRing(screen.container.querySelector('label')!)).toBe(true);
  });

  test('marks a changed filter with a border in the key colour', async () => {
    const given = { label: '部署', options: DIVISIONS, value: 'general', onchange: () => {} };
    const screen = await stage(LabelledSelect, { ...given, changed: true });
    const border = getComputedStyle(screen.container.querySelector('label')!).borderTopColor;
    expect(border).toBe('rgb(17, 90, 54)');
  });
});

describe('FilterBar', () => {
  const given = { children: text('条件の欄'), summary: '令和6年度・全庁' };

  test('offers to go back only when a filter was changed', async () => {
    const onreset = vi.fn();
    const screen = await stage(FilterBar, { ...given, changed: 0, onreset });
    expect(screen.getByRole('button', { name: '条件を戻す' }).query()).toBeNull();
    await screen.change({ changed: 2, onreset });
    const reset = screen.container.querySelector<HTMLElement>('.controls button')!;
    reset.click();
    expect(onreset).toHaveBeenCalledOnce();
  });
});

describe('Button', () => {
  test('shows the focus ring when it is reached by keyboard', async () => {
    const screen = await stage(Button, { children: text('書き出す') });
    await userEvent.tab();
    expect(hasFocusRing(screen.getByRole('button', { name: '書き出す' }).element())).toBe(true);
  });
});
