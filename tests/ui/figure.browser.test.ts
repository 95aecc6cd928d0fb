import { createRawSnippet } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import DataTable from '#lib/ui/figure/DataTable.svelte';
import ExportMenu from '#lib/ui/figure/ExportMenu.svelte';
import FigureFrame from '#lib/ui/figure/FigureFrame.svelte';
import { SUPPRESSED, type Cell, type Column } from '#lib/ui/figure/table.ts';
import { hasFocusRing, stage, text } from './stage.ts';

describe('ExportMenu', () => {
  test('opens with the arrow key on its first item and walks around', async () => {
    const screen = await stage(ExportMenu, { onexport: () => {} });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    const items = screen.getByRole('menuitem');
    await expect.element(items.first()).toHaveFocus();
    expect(items.elements()).toHaveLength(8);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(items.last()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect.element(screen.getByRole('menuitem', { name: /PowerPoint/u })).toHaveFocus();
  });

  test('closes with Escape and gives the focus back to its button', async () => {
    const screen = await stage(ExportMenu, { onexport: () => {} });
    const button = screen.getByRole('button', { name: '書き出す' });
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveFocus();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByRole('menu').query()).toBeNull();
  });

  test('hands on the format chosen with Enter and closes', async () => {
    const onexport = vi.fn();
    const screen = await stage(ExportMenu, { onexport });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{End}{ArrowUp}{Enter}');
    expect(onexport).toHaveBeenCalledExactlyOnceWith('csv');
    await expect.element(screen.getByRole('button', { name: '書き出す' })).toHaveFocus();
  });

  test('closes when somebody points elsewhere', async () => {
    const screen = await stage(ExportMenu, { onexport: () => {} });
    await screen.getByRole('button', { name: '書き出す' }).click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await vi.waitFor(() => expect(screen.getByRole('menu').query()).toBeNull());
  });
});

type Line = { category: string; people: Cell };
const COLUMNS: Column<Line>[] = [
  { id: 'category', header: '区分', cell: (line) => line.category },
  { id: 'people', header: '受講者数', group: '令和6年度', cell: (l) => l.people, isNumeric: true },
];
const LINES: Line[] = [
  { category: '市長会研修', people: '51' },
  { category: '派遣研修', people: SUPPRESSED },
  { category: '自主研修', people: null },
];
const TABLE = {
  caption: '区分別の受講者数',
  columns: COLUMNS,
  rows: LINES,
  key: (line: Line) => line.category,
};

describe('DataTable', () => {
  test('says 秘匿 for a suppressed cell and leaves a blank one empty', async () => {
    const screen = await stage(DataTable<Line>, TABLE);
    await expect.element(screen.getByRole('cell', { name: '秘匿' })).toBeVisible();
    const cells = [...screen.container.querySelectorAll('tbody td')];
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual(['51', 'x 秘匿', '']);
  });

  test('heads every row and column and has a caption', async () => {
    const screen = await stage(DataTable<Line>, TABLE);
    await expect.element(screen.getByRole('table', { name: '区分別の受講者数' })).toBeVisible();
    await expect.element(screen.getByRole('rowheader', { name: '市長会研修' })).toBeVisible();
    await expect.element(screen.getByRole('columnheader', { name: '受講者数' })).toBeVisible();
    const group = screen.container.querySelector('th[scope="colgroup"]');
    expect(group?.textContent).toBe('令和6年度');
  });

  test('writes numbers and their header on the right', async () => {
    const screen = await stage(DataTable<Line>, TABLE);
    const aligned = [...screen.container.querySelectorAll('.number')];
    expect(aligned).toHaveLength(4);
    expect(aligned.every((cell) => getComputedStyle(cell).textAlign === 'end')).toBe(true);
  });
});

const CAPTION = {
  number: '図1',
  title: '「承認・称賛」は2.72で、特に低い',
  subtitle: '13項目の平均（5点満点）、令和6年度（2024年度）',
  note: '「低い」は3.2未満',
  source: 'みのり市職員アンケート n＝636',
};
const FIGURE = { caption: CAPTION, children: text('図の中身'), table: text('表の中身') };

describe('FigureFrame', () => {
  test('is named by number and finding and carries 注 and 出典', async () => {
    const screen = await stage(FigureFrame, FIGURE);
    const figure = screen.getByRole('figure', { name: '図1 「承認・称賛」は2.72で、特に低い' });
    await expect.element(figure).toHaveTextContent(/注 「低い」は3\.2未満/u);
    await expect.element(figure).toHaveTextContent(/出典 みのり市職員アンケート n＝636/u);
  });

  test('puts the table in the place of the figure and the figure back', async () => {
    const screen = await stage(FigureFrame, FIGURE);
    const toggle = screen.getByRole('button', { name: '表' });
    await toggle.click();
    await expect.element(screen.getByText('表の中身')).toBeVisible();
    await expect.element(screen.getByText('図の中身')).not.toBeVisible();
    await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
    await toggle.click();
    await expect.element(screen.getByText('図の中身')).toBeVisible();
  });

  test('goes into the report and says so, with a way there', async () => {
    const add = vi.fn(() => Promise.resolve('報告書に入れました。'));
    const report = { isIn: false, add, href: '#report' };
    const screen = await stage(FigureFrame, { ...FIGURE, report });
    await screen.getByRole('button', { name: '報告書に入れる' }).click();
    expect(add).toHaveBeenCalledOnce();
    await expect.element(screen.getByText('報告書に入れました。')).toBeVisible();
    const link = screen.getByRole('link', { name: '報告書を見る' });
    await expect.element(link).toHaveAttribute('href', '#report');
  });

  test('says that the report has it, and offers nothing while numbers are on their way', async () => {
    const report = { isIn: true, add: () => Promise.resolve(''), href: '#report' };
    const there = await stage(FigureFrame, { ...FIGURE, report });
    await expect.element(there.getByRole('button', { name: '報告書に追加済み' })).toBeVisible();
    await there.rerender({ ...FIGURE, report, status: { kind: 'loading' } });
    expect(there.getByRole('button', { name: /報告書/u }).elements()).toHaveLength(0);
  });

  test('keeps the old figure, paler, while the new one is calculated', async () => {
    const oncancel = vi.fn();
    const screen = await stage(FigureFrame, { ...FIGURE, status: { kind: 'loading', oncancel } });
    await expect.element(screen.getByRole('figure')).toHaveAttribute('aria-busy', 'true');
    const body = screen.container.querySelector('.body')!;
    await vi.waitFor(() => expect(getComputedStyle(body).opacity).toBe('0.4'), 2000);
    await expect.element(screen.getByText('図の中身')).toBeVisible();
  });

  test('says 計算中 and offers a way out only after two seconds', async () => {
    const oncancel = vi.fn();
    const screen = await stage(FigureFrame, { ...FIGURE, status: { kind: 'loading', oncancel } });
    const word = screen.container.querySelector('[role="status"]')!;
    expect(getComputedStyle(word).visibility).toBe('hidden');
    await vi.waitFor(() => expect(getComputedStyle(word).visibility).toBe('visible'), 4000);
    await screen.getByRole('button', { name: '中止する' }).click();
    expect(oncancel).toHaveBeenCalledOnce();
  });

  test('asks a question and offers one action when there are no data yet', async () => {
    const run = vi.fn();
    const screen = await stage(FigureFrame, {
      ...FIGURE,
      caption: { ...CAPTION, title: '13項目の平均は？' },
      status: {
        kind: 'empty',
        sentence: '職員アンケートのCSVを取り込むと表示します。',
        action: { label: 'データ取込へ', run },
      },
    });
    await expect.element(screen.getByRole('heading')).toHaveTextContent('13項目の平均は？');
    const buttons = screen.getByRole('button').elements();
    expect(buttons.map((button) => button.textContent?.trim())).toEqual(['データ取込へ']);
    await screen.getByRole('button').click();
    expect(run).toHaveBeenCalledOnce();
  });

  test('keeps its frame after an error and opens the table instead', async () => {
    const screen = await stage(FigureFrame, { ...FIGURE, status: { kind: 'error' } });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('図を作れませんでした。表は開けます。');
    await expect.element(screen.getByRole('figure')).toHaveTextContent(/出典/u);
    await screen.getByRole('button', { name: '表を開く' }).click();
    await expect.element(screen.getByText('表の中身')).toBeVisible();
  });

  test('catches a chart that cannot be drawn', async () => {
    const broken = createRawSnippet(() => {
      throw new Error('score by item: no rows');
    });
    const screen = await stage(FigureFrame, { caption: CAPTION, children: broken });
    const alert = screen.getByRole('alert');
    await expect.element(alert).toHaveTextContent('図を作れませんでした。データはそのまま');
    await expect.element(screen.getByRole('figure')).toHaveTextContent(/出典/u);
  });

  test('shows the focus ring on its tools', async () => {
    const screen = await stage(FigureFrame, FIGURE);
    await userEvent.tab();
    expect(hasFocusRing(screen.getByRole('button', { name: '表' }).element())).toBe(true);
  });
});
