import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import AccountBar from '#lib/ui/intake/AccountBar.svelte';
import ColumnTable from '#lib/ui/intake/ColumnTable.svelte';
import type { ColumnLine } from '#lib/ui/intake/column-lines.ts';
import EncodingPreviews from '#lib/ui/intake/EncodingPreviews.svelte';
import FileCard from '#lib/ui/intake/FileCard.svelte';
import QuarantineTable from '#lib/ui/intake/QuarantineTable.svelte';
import { hasFocusRing, stage } from './stage.ts';

// One file as the officer meets it: its card, its encoding, its columns, the rows that wait.

const OPTIONS = [
  { value: 'division', label: '部' },
  { value: 'q1', label: '項目1' },
  { value: 'leave-out', label: '取り込まない' },
];
const line = (header: string, rest: Partial<ColumnLine> = {}): ColumnLine => ({
  ...{ key: header, header, example: '例', target: 'division', options: OPTIONS },
  ...{ remark: '', mark: 'good', item: null },
  ...rest,
});
const item = (number: number, rest: Partial<ColumnLine> = {}): ColumnLine =>
  line(`Q${number}`, { item: number, target: 'q1', ...rest });

describe('FileCard', () => {
  test('is chosen by keyboard, and says how the file stands', async () => {
    const onchoose = vi.fn();
    const given = { name: 'R6.csv', detail: '84 KB', statusText: '確認が必要です', onchoose };
    const screen = await stage(FileCard, { ...given, status: 'check', isChosen: true });
    await userEvent.tab();
    const button = screen.getByRole('button', { name: 'R6.csv 84 KB 確認が必要です' });
    await expect.element(button).toHaveFocus();
    expect(hasFocusRing(button.element())).toBe(true);
    await expect.element(button).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{Enter}');
    expect(onchoose).toHaveBeenCalledOnce();
  });
});

describe('EncodingPreviews', () => {
  test('shows both readings as lines, and says which one was used', async () => {
    const reading = {
      name: 'CP932',
      lines: ['部,Q1', '総務部,4'],
      unreadable: '読めない文字 0か所',
    };
    const screen = await stage(EncodingPreviews, {
      readings: [
        { ...reading, id: 'cp932', isUsed: true },
        {
          ...reading,
          id: 'utf-8',
          name: 'UTF-8',
          unreadable: '読めない文字 12か所',
          isUsed: false,
        },
      ],
    });
    const [used, other] = screen.getByRole('listitem').elements();
    expect(used?.querySelector('pre')?.textContent).toBe('部,Q1\n総務部,4');
    expect(used?.textContent).toContain('この文字コードで読みました');
    expect(other?.textContent).toContain('読めない文字 12か所');
  });
});

describe('AccountBar', () => {
  test('shows a single row in quarantine among a million', async () => {
    const screen = await stage(AccountBar, {
      ...{ used: 999_999, quarantined: 1, leftOut: 0 },
      ...{ usedLabel: '取り込む', restLabel: '保留 1行' },
    });
    const bar = screen.container.querySelector('.bar .quarantined');
    expect(bar?.getBoundingClientRect().width).toBeGreaterThan(1);
  });
});

describe('ColumnTable', () => {
  const given = (lines: ColumnLine[]) => ({ lines, onchange: vi.fn(), idOf: (key: string) => key });

  test('shows the items of a questionnaire in one line, and each of them when asked', async () => {
    const lines = [line('部'), item(1), item(2), item(3), line('備考')];
    const screen = await stage(ColumnTable, given(lines));
    const rows = screen.container.querySelectorAll('tbody tr');
    expect([...rows].map((row) => row.querySelector('th')?.textContent?.trim())).toEqual([
      '部',
      'Q1〜Q3（3列）',
      '備考',
    ]);
    await screen.getByRole('button', { name: '項目1〜3' }).click();
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(5);
    await screen.getByRole('button', { name: 'まとめる' }).click();
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(3);
  });

  test('marks the items together when one of them is doubtful, and says why', async () => {
    const doubtful = item(2, { mark: 'check', remark: '選択肢にない値です' });
    const screen = await stage(ColumnTable, given([item(1), doubtful, item(3)]));
    await expect.element(screen.getByText('選択肢にない値です')).toBeVisible();
    await expect.element(screen.getByText('確認が必要')).toBeInTheDocument();
  });

  test('takes a column for something else', async () => {
    const props = given([line('所属部'), line('備考', { target: 'leave-out', mark: 'out' })]);
    const screen = await stage(ColumnTable, props);
    await screen.getByRole('combobox', { name: '備考の項目' }).selectOptions('部');
    expect(props.onchange).toHaveBeenCalledWith('備考', 'division');
  });

  test('shows a thousand columns in portions', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => line(`列${index}`));
    const screen = await stage(ColumnTable, given(many));
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(40);
    await screen.getByRole('button', { name: '残り960列を表示' }).click();
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(1000);
  });
});

describe('QuarantineTable', () => {
  const rows = {
    header: ['年度', ''],
    lines: [
      {
        ...{ row: 8, reason: '列の数が見出しと合いません', cells: ['R6', '', '余り'] },
        ...{ problems: [], isOut: false },
      },
      { row: 12, reason: '数として読めません', cells: ['R6', '約80'], problems: [1], isOut: false },
    ],
  };

  test('names every cell by its row and column, those beyond the header too', async () => {
    const screen = await stage(QuarantineTable, { ...rows, onedit: vi.fn(), ontoggle: vi.fn() });
    const names = screen
      .getByRole('textbox')
      .elements()
      .slice(0, 3)
      .map((cell) => cell.getAttribute('aria-label'));
    expect(names).toEqual(['8行 年度', '8行 列2', '8行 余りの列1']);
  });

  test('is corrected by keyboard, and says at the cell what is wrong with it', async () => {
    const onedit = vi.fn();
    const screen = await stage(QuarantineTable, { ...rows, onedit, ontoggle: vi.fn() });
    const cell = screen.getByRole('textbox', { name: '12行 列2' });
    await expect.element(cell).toHaveAttribute('aria-invalid', 'true');
    await expect.element(cell).toHaveAccessibleDescription('数として読めません');
    await userEvent.fill(cell, '80');
    await userEvent.tab();
    expect(onedit).toHaveBeenCalledWith(12, 1, '80');
  });

  test('leaves a row out when asked, and names the row', async () => {
    const ontoggle = vi.fn();
    const screen = await stage(QuarantineTable, { ...rows, onedit: vi.fn(), ontoggle });
    await screen.getByRole('button', { name: '8行を除く' }).click();
    expect(ontoggle).toHaveBeenCalledWith(8);
  });
});
