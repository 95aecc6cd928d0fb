import { describe, expect, test } from 'vitest';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { columnLines } from '../../../src/routes/data/reading/column-lines.ts';
import { inspectionOf } from './inspections.ts';

const words = catalogue('ja');
const linesOf = (...given: Parameters<typeof inspectionOf>) =>
  columnLines(inspectionOf(...given), THIRTEEN_ITEMS, words);

describe('the columns of a file', () => {
  test('are taken for what reading took them for', () => {
    const lines = linesOf([
      { header: '所属部', id: 'division' },
      { header: 'Q7', use: 'item', id: 'q7', reason: 'item' },
      { header: '通勤方法', use: 'attribute', id: '通勤方法', reason: 'unknown' },
      { header: '備考', use: 'unused', id: null, reason: 'unknown' },
    ]);
    expect(lines.map(({ target }) => target)).toEqual(['division', 'q7', 'attribute', 'leave-out']);
  });

  test('can be taken for anything that their kind knows, each once', () => {
    const [line] = linesOf([{ header: '所属部' }]);
    const values = line?.options.map(({ value }) => value) ?? [];
    expect(values).toEqual(expect.arrayContaining(['division', 'q1', 'q13', 'leave-out']));
    expect(new Set(values).size).toBe(values.length);
  });

  test('show neither a name nor a comment', () => {
    const lines = linesOf([
      { header: '氏名', use: 'personal', id: null, examples: ['山田 花子'] },
      { header: '自由記載', id: 'comment', examples: ['意見'] },
    ]);
    expect(lines.map(({ example }) => example)).toEqual(['（表示しない）', '（文章）']);
    expect(lines[0]?.mark).toBe('personal');
  });

  test('are told apart where they have one header or none', () => {
    const lines = linesOf([{ header: '備考' }, { header: '' }, { header: '備考' }]);
    expect(lines.map(({ key }) => key)).toEqual(['備考', '#B', '備考#2']);
    expect(lines[1]?.header).toBe('（見出しなし・B列）');
  });

  test('say the weightiest of their findings, and are marked for it', () => {
    const [line] = linesOf(
      [{ header: 'Q4', use: 'item', id: 'q4', reason: 'item' }],
      [
        { code: 'digits-full-width', level: 'note', column: 'Q4', count: 3 },
        { code: 'answer-invalid', level: 'check', column: 'Q4', count: 1 },
      ],
    );
    expect(line?.remark).toBe('選択肢にない値です。空欄として扱います');
    expect(line?.mark).toBe('check');
  });

  test('ask to be checked when they were guessed', () => {
    const [similar, known] = linesOf([
      { header: '所属部署等', reason: 'similar' },
      { header: '課', id: 'section' },
    ]);
    expect([similar?.mark, known?.mark]).toEqual(['check', 'good']);
  });
});
