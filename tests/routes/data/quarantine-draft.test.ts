import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { quarantineCsv } from '../../../src/routes/data/findings/quarantine-csv.ts';
import { QuarantineDraft } from '../../../src/routes/data/findings/quarantine-draft.svelte.ts';
import { issueOf } from './inspections.ts';

const HEADER = ['年度', '部', '人数'];
const ROWS = [
  { row: 8, reason: 'row-ragged', cells: ['R6', '総務部', '80', '余り'] },
  { row: 12, reason: 'number-invalid', cells: ['R6', '福祉部', '約80'] },
];
const ISSUES = [
  issueOf({ code: 'number-invalid', row: 12, column: '人数', found: '約80' }),
  issueOf({ code: 'row-ragged', row: 8, found: '4' }),
];
const { sentence } = catalogue('ja').issues;
const linesOf = (draft: QuarantineDraft, limit = 50) =>
  draft.lines(limit, HEADER, ISSUES, sentence);

describe('rows in quarantine', () => {
  test('say why they wait, and which cell it is about', () => {
    const lines = linesOf(new QuarantineDraft(ROWS));
    expect(lines.map(({ reason }) => reason)).toEqual(
      ROWS.map(({ reason }) => sentence(issueOf({ code: reason }))),
    );
    expect(lines.map(({ problems }) => problems)).toEqual([[3], [2]]);
  });

  test('say why they wait also where the finding stands for several rows', () => {
    const [line] = new QuarantineDraft(ROWS).lines(1, HEADER, [], sentence);
    expect(line?.reason).toBe(sentence(issueOf({ code: 'row-ragged' })));
  });

  test('are corrected cell by cell, the others staying as they are', () => {
    const draft = new QuarantineDraft(ROWS);
    draft.edit(12, 2, '80');
    expect(draft.corrections(3)).toEqual({ 12: ['R6', '福祉部', '80'] });
  });

  test('lose the cell beyond the header once it is emptied', () => {
    const draft = new QuarantineDraft(ROWS);
    draft.edit(8, 3, '');
    expect(draft.corrections(3)).toEqual({ 8: ['R6', '総務部', '80'] });
  });

  test('are left out for good, or not after all', () => {
    const draft = new QuarantineDraft(ROWS);
    draft.toggle(8);
    expect(draft.corrections(3)).toEqual({ 8: null });
    draft.toggle(8);
    expect(draft.count).toBe(0);
  });

  test('are not changed when they read as before', () => {
    const draft = new QuarantineDraft(ROWS);
    draft.edit(12, 2, '80');
    draft.edit(12, 2, '約80');
    expect(draft.count).toBe(0);
  });

  test('keep what was corrected before', () => {
    const draft = new QuarantineDraft(ROWS);
    draft.edit(12, 2, '80');
    expect(Object.keys(draft.corrections(3, { 5: null }))).toEqual(['5', '12']);
  });
});

test('rows are saved with number and reason, and no cell that a spreadsheet would compute', () => {
  const hostile = [{ row: 3, reason: 'number-invalid', cells: ['R6', '=1+1', '約80'] }];
  const csv = quarantineCsv(HEADER, new QuarantineDraft(hostile).lines(9, HEADER, [], sentence));
  expect(csv.startsWith('\uFEFF行番号,保留理由,年度,部,人数\r\n')).toBe(true);
  expect(csv).toContain("\r\n3,数として読めません,R6,'=1+1,約80\r\n");
});
