import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS, type Instrument } from '#lib/domain/instrument.ts';
import { answerReader } from '#lib/intake/cells/read-answer.ts';
import { readGoalUnit, readStatus } from '#lib/intake/cells/read-status.ts';
import { unifyText } from '#lib/intake/cells/unify-text.ts';
import { inOneLine, readText } from './read-fixture.ts';

const read = answerReader(THIRTEEN_ITEMS);
const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');

describe('an answer', () => {
  it.each(['1', '2', '3', '4', '5'])('%s is taken as it is', (cell) => {
    expect(read(cell)).toEqual({ value: Number(cell), code: null });
  });

  it.each([
    ['５', 5, 'digits-full-width'],
    [' 4', 4, 'spaces-removed'],
    ['3　', 3, 'spaces-removed'],
    ['５点', 5, 'answer-from-label'],
    ['5:そう思う', 5, 'answer-from-label'],
    ['４．やや思う', 4, 'answer-from-label'],
    ['3 どちらともいえない', 3, 'answer-from-label'],
    ['5当てはまる', 5, 'answer-from-label'],
    ['当てはまる', 5, 'answer-from-label'],
    ['どちらともいえない', 3, 'answer-from-label'],
    ['2.0', 2, 'answer-from-label'],
    ['④', 4, 'answer-from-label'],
  ])('%j is read as %i, with the note %s', (cell, value, code) => {
    expect(read(cell)).toEqual({ value, code });
  });

  it.each(['', ' ', '　'])('is missing without a word when the cell is empty: %j', (cell) => {
    expect(read(cell)).toEqual({ value: null, code: null });
  });

  it.each([
    '無回答',
    '未回答',
    'わからない',
    '－',
    '-',
    '―',
    'ー',
    '空',
    '（無回答）',
    'N/A',
    "'-",
  ])('is missing, with a note, when the cell says so: %s', (cell) => {
    expect(read(cell)).toEqual({ value: null, code: 'answer-not-given' });
  });

  it.each(['0', '6', '3.5', '９', '-3', '45', '5-4', '5年', '5:当てはまらない', 'はい', '4,5'])(
    'that is not on the scale is missing and reported, never clipped: %s',
    (cell) => {
      expect(read(cell)).toEqual({ value: null, code: 'answer-invalid' });
    },
  );

  it('keeps to the scale of its own instrument', () => {
    const four: Instrument = {
      ...THIRTEEN_ITEMS,
      scale: { min: 1, max: 4 },
      answers: [{ value: 4, label: 'はい' }],
    };
    expect(answerReader(four)('5').value).toBeNull();
    expect(answerReader(four)('はい').value).toBe(4);
  });

  it('read once more gives the same answer without a note', () => {
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const { value } = read(cell);
        expect(read(value === null ? '' : String(value))).toEqual({ value, code: null });
      }),
    );
  });
});

describe('a text', () => {
  it.each([
    ['ＤＸ推進課', 'DX推進課'],
    ['ｼｽﾃﾑ課', 'システム課'],
    ['ﾃﾞｼﾞﾀﾙ', 'デジタル'],
    ['⻘少年部', '青少年部'],
    ['か\u3099くしゅう', 'がくしゅう'],
    ['主査　　級 ', '主査 級'],
    ['20〜29歳', '20～29歳'],
  ])('is written in one way: %s becomes %s', (text, unified) => {
    expect(unifyText(text)).toBe(unified);
  });

  it.each(['20～29歳', '会計年度任用（フルタイム）', '㈱①髙', '係長・主査', 'R6-0001'])(
    'that is an ordinary spelling stays as found: %s',
    (text) => {
      expect(unifyText(text)).toBe(text);
    },
  );

  it('unified twice is unified once', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'Ａ１ｶﾞ゛゙⻑⼀　 〜～−－か\u3099\u309A（）①\n総務部'),
    });
    const any = fc.oneof(text, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(any, (found) => {
        expect(unifyText(unifyText(found))).toBe(unifyText(found));
      }),
    );
  });
});

it.each([
  ['申込', 'applied'],
  ['申し込み', 'applied'],
  ['受講', 'attended'],
  ['受講済', 'attended'],
  ['出席', 'attended'],
  ['○', 'attended'],
  ['修了', 'completed'],
  ['欠席', 'absent'],
  ['遅刻', 'late'],
  ['早退', 'left_early'],
  ['取消', 'cancelled'],
  ['キャンセル', 'cancelled'],
  ['ｷｬﾝｾﾙ', 'cancelled'],
  ['たぶん', null],
])('understands the 状況 %s as %s', (word, status) => {
  expect(readStatus(word)).toBe(status);
});

it.each([
  ['延べ', 'attendances'],
  ['のべ', 'attendances'],
  ['実人数', 'people'],
  ['人', 'unspecified'],
  ['割合', null],
])('understands the 単位 %s as %s', (word, unit) => {
  expect(readGoalUnit(word)).toBe(unit);
});

describe('what was changed', () => {
  it('is one note per column, with the first row and the number of cells', async () => {
    const row = (answer: string) => `${answer}${',3'.repeat(12)}`;
    const { issues } = await readText(
      `${ITEMS}\n${['４', '4', '５', '１'].map(row).join('\n')}\n`,
      { fiscalYear: 2024 },
    );
    expect(issues.map(inOneLine)).toEqual(['note row 2 Q1 digits-full-width: ４ ×3']);
  });

  it('says which words stood for no answer, each with its count', async () => {
    const row = (answer: string) => `3,${answer}${',3'.repeat(11)}`;
    const { issues } = await readText(
      `${ITEMS}\n${['無回答', '－', '無回答'].map(row).join('\n')}\n`,
      { fiscalYear: 2024 },
    );
    expect(issues.map(inOneLine)).toEqual([
      'note row 2 Q2 answer-not-given: 無回答 ×2',
      'note row 3 Q2 answer-not-given: －',
    ]);
  });

  it('does not repeat what stands in a column of the city, which may be free text', async () => {
    const { issues } = await readText(`${ITEMS},その他\n${'3,'.repeat(13)}ＡさんがＢさんに\n`, {
      fiscalYear: 2024,
    });
    expect(issues).toMatchObject([{ code: 'text-unified', column: 'その他', found: null }]);
  });
});

describe('a survey', () => {
  const survey = (header: string, cells: string) =>
    readText(`${ITEMS},${header}\n${'3,'.repeat(13)}${cells}\n`, { fiscalYear: 2024 });

  it('carries a recommendation from 0 to 10 as the attribute enps', async () => {
    expect((await survey('eNPS', '１０')).rows).toMatchObject([{ attributes: { enps: '10' } }]);
    const invalid = await survey('eNPS', '11');
    expect(invalid.rows).toMatchObject([{ attributes: { enps: null } }]);
    expect(invalid.issues.map(inOneLine)).toEqual(['check row 2 eNPS enps-invalid: 11']);
  });

  it('keeps a comment as it was written', async () => {
    expect((await survey('自由記載', ' ＡＢＣ　なし ')).rows).toMatchObject([
      { comment: 'ＡＢＣ　なし' },
    ]);
  });

  it('keeps a sheet without any answer: it was returned', async () => {
    const { rows } = await readText(`回答ID,${ITEMS}\n7${','.repeat(13)}\n`, { fiscalYear: 2024 });
    expect(rows).toMatchObject([{ respondent_id: '7', answers: Array<null>(13).fill(null) }]);
  });

  it('counts 無回答 in an attribute as missing, but not わからない', async () => {
    expect((await survey('性別,課', '無回答,わからない')).rows).toMatchObject([
      { attributes: { gender: null, section: 'わからない' } },
    ]);
  });

  it('leaves out a column of its own with more values than groups have', async () => {
    const row = (i: number) => `${'3,'.repeat(13)}${i},${i % 3}`;
    const rows = Array.from({ length: 80 }, (_, i) => row(i)).join('\n');
    const dataset = await readText(`${ITEMS},受付時刻,庁舎\n${rows}\n`, { fiscalYear: 2024 });
    expect(dataset.rows[0]).toMatchObject({ attributes: { 庁舎: '0' } });
    expect(dataset.rows[0]).not.toHaveProperty('attributes.受付時刻');
    expect(dataset.issues.map(inOneLine)).toEqual(['check 受付時刻 attribute-not-a-group ×51']);
    expect(dataset.columns.at(-2)).toMatchObject({ use: 'unused', id: null });
  });
});
