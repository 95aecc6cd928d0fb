import { describe, expect, it } from 'vitest';
import { IssueSchema } from '#lib/domain/issue.ts';
import { IssueLog } from '#lib/intake/collect-issues.ts';
import { ISSUE_CODES } from '#lib/intake/issue-codes.ts';

describe('the codes', () => {
  it('are each listed once', () => {
    const codes = ISSUE_CODES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(ISSUE_CODES)('make an issue that keeps to the schema: $code', ({ code, level }) => {
    const log = new IssueLog('test.csv');
    log.report({ code });
    const [issue] = log.list();
    expect(IssueSchema.parse(issue)).toMatchObject({ code, level, count: 1 });
  });
});

describe('the issues of a file', () => {
  it('stand in the order of the rows, those of the whole file first', () => {
    const log = new IssueLog('test.csv');
    log.report({ code: 'answer-invalid', row: 9, column: 'Q1', found: '6' });
    log.report({ code: 'row-ragged', row: 3 });
    log.report({ code: 'newlines-mixed', count: 2 });
    expect(log.list().map(({ row }) => row)).toEqual([null, 3, 9]);
  });

  it('name each row that one of them stands for, once, up to two hundred', () => {
    const log = new IssueLog('test.csv');
    for (const row of [3, 3, 7]) log.report({ code: 'digits-full-width', row, column: 'Q1' });
    for (let row = 2; row < 400; row++) log.report({ code: 'spaces-removed', row, column: '部' });
    const [spaces, digits] = log.list();
    expect(digits).toMatchObject({ row: 3, rows: [3, 7], count: 3 });
    expect(spaces?.rows).toHaveLength(200);
    expect(spaces?.count).toBe(398);
  });

  it('show no more than the beginning of a long value', () => {
    const log = new IssueLog('test.csv');
    log.report({ code: 'answer-invalid', row: 2, column: 'Q1', found: 'あ'.repeat(1000) });
    expect(log.list()[0]?.found).toBe(`${'あ'.repeat(80)}…`);
  });
});
