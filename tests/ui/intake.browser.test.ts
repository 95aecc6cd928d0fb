import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Issue } from '#lib/domain/issue.ts';
import type { DroppedFile } from '#lib/ui/intake/dropped-files.ts';
import DropZone from '#lib/ui/intake/DropZone.svelte';
import IssueTable from '#lib/ui/intake/IssueTable.svelte';
import StepHeader from '#lib/ui/intake/StepHeader.svelte';
import ProgressBar from '#lib/ui/ProgressBar.svelte';
import { hasFocusRing, stage } from './stage.ts';

const csv = (name: string) => new File(['Q1\n5\n'], name, { type: 'text/csv' });

function dropOn(zone: Element, ...files: File[]) {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = { bubbles: true, cancelable: true, dataTransfer };
  zone.dispatchEvent(new DragEvent('dragenter', event));
  const over = new DragEvent('dragover', event);
  zone.dispatchEvent(over);
  zone.dispatchEvent(new DragEvent('drop', event));
  return over;
}

describe('DropZone', () => {
  test('takes the dropped files once, in the order of their names', async () => {
    const onfiles = vi.fn<(files: DroppedFile[]) => void>();
    const screen = await stage(DropZone, { onfiles });
    const zone = screen.getByRole('group').element();
    const over = dropOn(zone, csv('研修.csv'), csv('アンケート.csv'));
    // Without it the browser would leave the page and open the file.
    expect(over.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(onfiles).toHaveBeenCalledOnce());
    const paths = onfiles.mock.calls[0]?.[0].map((one) => one.path);
    expect(paths).toEqual(['アンケート.csv', '研修.csv']);
  });

  test('says that it is ready while a file hangs over it', async () => {
    const screen = await stage(DropZone, { onfiles: () => {} });
    const zone = screen.getByRole('group').element();
    zone.dispatchEvent(new DragEvent('dragenter', { bubbles: true }));
    await expect.element(screen.getByText('ここで放すと読みます')).toBeVisible();
    zone.dispatchEvent(new DragEvent('dragleave', { bubbles: true }));
    await expect.element(screen.getByText('CSVをここに置く')).toBeVisible();
  });

  test('is reached by keyboard and takes files from the dialogue', async () => {
    const onfiles = vi.fn();
    const screen = await stage(DropZone, { onfiles });
    await userEvent.tab();
    const input = screen.getByLabelText('ファイルを選ぶ');
    await expect.element(input).toHaveFocus();
    expect(hasFocusRing(input.element().closest('label')!)).toBe(true);
    await userEvent.upload(input, csv('survey.csv'));
    expect(onfiles).toHaveBeenCalledOnce();
    await userEvent.tab();
    await expect.element(screen.getByLabelText('フォルダを選ぶ')).toHaveFocus();
  });

  test('takes the same file again after it was corrected', async () => {
    const onfiles = vi.fn();
    const screen = await stage(DropZone, { onfiles });
    const input = screen.getByLabelText('ファイルを選ぶ');
    await userEvent.upload(input, csv('survey.csv'));
    await userEvent.upload(input, csv('survey.csv'));
    expect(onfiles).toHaveBeenCalledTimes(2);
  });
});

const issue = (level: Issue['level'], rest: Partial<Issue>): Issue => ({
  code: 'answer-out-of-scale',
  file: 'survey.csv',
  row: 1,
  column: 'Q4',
  found: '６',
  count: 1,
  ...rest,
  level,
});
const ISSUES = [
  issue('error', { row: 12 }),
  issue('error', { row: 402, column: null, found: '24列' }),
  issue('note', { row: 3, count: 214 }),
  issue('check', { row: null, column: null, found: null }),
];
const FINDINGS = { issues: ISSUES, sentence: () => '選択肢は1〜5です', treatment: () => '保留' };

describe('IssueTable', () => {
  test('names every row of a finding that stands for several, on request', async () => {
    const repaired = issue('note', { row: 3, rows: [3, 8, 9], count: 4 });
    const screen = await stage(IssueTable, { ...FINDINGS, issues: [repaired] });
    const list = screen.getByText('3、8、9 ほか');
    await expect.element(list).not.toBeVisible();
    await screen.getByText('3 ほか3件').click();
    await expect.element(list).toBeVisible();
  });

  test('names row and column as the spreadsheet does, the weightiest first', async () => {
    const screen = await stage(IssueTable, FINDINGS);
    const lines = [...screen.container.querySelectorAll('tbody tr')].map((line) =>
      [...line.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent?.trim()),
    );
    expect(lines).toEqual([
      ['12', 'Q4', '６'],
      ['402', '（行全体）', '24列'],
      ['—', '（ファイル全体）', ''],
      ['3 ほか213件', 'Q4', '６'],
    ]);
  });

  test('counts each level and shows one of them alone', async () => {
    const screen = await stage(IssueTable, FINDINGS);
    const labels = screen.getByRole('radio').elements();
    expect(labels.map((radio) => radio.parentElement?.textContent?.trim())).toEqual([
      'すべて 4',
      'エラー 2',
      '確認 1',
      '自動修正 1',
    ]);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(2);
    await expect.element(screen.getByText('2種類を表示（全4種類）')).toBeVisible();
  });

  test('shows a long list in portions', async () => {
    const many = Array.from({ length: 130 }, (_, index) => issue('error', { row: index + 2 }));
    const screen = await stage(IssueTable, { ...FINDINGS, issues: many });
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(100);
    await screen.getByRole('button', { name: '続きを表示' }).click();
    expect(screen.container.querySelectorAll('tbody tr')).toHaveLength(130);
  });
});

describe('StepHeader', () => {
  test('marks the step in hand and says which are done', async () => {
    const steps = [
      { id: 'files', label: 'ファイルを選ぶ' },
      { id: 'check', label: '点検' },
      { id: 'take', label: '取り込む' },
    ];
    const screen = await stage(StepHeader, { steps, current: 'check' });
    const [first, second, third] = screen.getByRole('listitem').elements();
    expect(first?.textContent).toContain('済み');
    expect(second?.getAttribute('aria-current')).toBe('step');
    expect(third?.textContent).not.toContain('済み');
  });
});

describe('ProgressBar', () => {
  test('says how far the work is and can be cancelled', async () => {
    const oncancel = vi.fn();
    const given = { label: '行を読んでいます', share: 0.4, detail: '12,000／30,000行', oncancel };
    const screen = await stage(ProgressBar, given);
    const bar = screen.getByRole('progressbar', { name: '行を読んでいます' });
    await expect.element(bar).toHaveAttribute('aria-valuenow', '40');
    await screen.getByRole('button', { name: '中止する' }).click();
    expect(oncancel).toHaveBeenCalledOnce();
  });
});
