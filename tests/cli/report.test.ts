/** `npm run report`, as a process of its own: which report it writes, and how it ends. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { fixture, folderWith, runReport, surveyOf } from './run-analyse.ts';

// A process of its own starts the engine anew each time.
vi.setConfig({ testTimeout: 120_000 });

const REPORT = {
  id: 'r1',
  template: 'assembly',
  title: '議会資料（保存したもの）',
  date: '2025-02-03',
  parts: [
    { kind: 'cover', id: 'cover' },
    { kind: 'chapter', id: 'c1', title: '職員の意識' },
    { kind: 'figure', id: 'f1', request: { figure: 'items-overview' } },
    { kind: 'figure', id: 'f2', request: { figure: 'no-such-figure' } },
  ],
};
const SETTINGS = { minori: 1, city: { name: 'みのり市' }, asOf: '2025-03-31' };
const survey = { 'survey_2024.csv': surveyOf(12, 4) + surveyOf(12, 3).replace(/^.*\r\n/u, '') };
const withReport = {
  ...survey,
  'minori.json': JSON.stringify({ ...SETTINGS, reports: [REPORT] }),
};

describe('a report', () => {
  test('is the one that the workspace keeps, under its own date, and what is left out is said', async () => {
    const folder = folderWith(withReport);
    const out = join(folder, 'out.html');
    const { exitCode, stdout, stderr } = await runReport(folder, '--out', out);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain('「no-such-figure」は入っていません: この版のみのりにない図です');
    expect(stderr).toContain(`報告書を${out}に書き出しました（図表1点）。`);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<h1>議会資料（保存したもの）</h1>');
    expect(page).toContain('令和7年2月3日');
  });

  test('is a new one, of the 基準日, where a template is named', async () => {
    const folder = folderWith(withReport);
    const out = join(folder, 'out.html');
    const { exitCode } = await runReport(folder, '--out', out, '--template', 'assembly');
    expect(exitCode).toBe(0);
    const page = readFileSync(out, 'utf8');
    expect(page).not.toContain('保存したもの');
    expect(page).toContain('令和7年3月31日');
  });

  test('takes the day and the language of the command line, and marks what is for the office', async () => {
    const folder = folderWith(withReport);
    const out = join(folder, 'out.html');
    const args = ['--date', '2026-01-05', '--locale', 'en', '--min-n', '3', '--internal'];
    const { exitCode, stderr } = await runReport(folder, '--out', out, ...args);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Report written to');
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('2026');
    expect(page).toContain('<p class="mark">');
  });

  test('is the same file twice, pictures drawn', async () => {
    const folder = folderWith(withReport);
    const outs = ['one', 'two'].map((name) => join(folder, `${name}.docx`));
    for (const out of outs) expect((await runReport(folder, '--out', out)).exitCode).toBe(0);
    const [one, two] = outs.map((out) => readFileSync(out));
    expect(two!.equals(one!)).toBe(true);
    const document = strFromU8(unzipSync(one!)['word/document.xml']!);
    expect(document).toContain('議会資料（保存したもの）');
  });

  test('ends with 1 where rows were set aside', async () => {
    const folder = folderWith({ ...survey, 'four-defects.csv': fixture('four-defects.csv') });
    const outcome = await runReport(folder, '--out', join(folder, 'out.html'));
    expect(outcome.exitCode).toBe(1);
    expect(existsSync(join(folder, 'out.html'))).toBe(true);
  });
});
