import { describe, expect, it } from 'vitest';
import type { IssueCode } from '#lib/intake/issue-codes.ts';
import { ISSUE_CODES } from '#lib/intake/issue-codes.ts';
import { compareLayouts } from '#lib/intake/lint/compare-layouts.ts';
import { workbookLayout, oneTable, statedEncoding } from '#lib/intake/lint/layout-rules.ts';
import { readText } from '../read-fixture.ts';

const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',');
const answers = '3,'.repeat(13);
const survey = (header: string, ...values: string[]) =>
  [`年度,${ITEMS},${header}`, ...values.map((value) => `2024,${answers}${value}`)].join('\n');
const headcount = (...rows: string[]) => ['年度,部,課,人数', ...rows].join('\n');

type Case = readonly [rule: string, code: IssueCode, breaks: string, keeps: string];

/** One file that breaks each rule, and one as close to it as possible that does not. */
const CASES: readonly Case[] = [
  [
    'L1-02 one table per file',
    'lint-one-table',
    headcount('2024,総務部,人事課,1', '', '年度,区分,受講者数', '2024,自主研修,9'),
    headcount('2024,総務部,人事課,1', '', '2024,総務部,財政課,9'),
  ],
  [
    'L1-03 no blanks for layout',
    'lint-layout-spaces',
    headcount('2024,総　務　部,人事課,1'),
    headcount('2024,総務部,人事課 第一係,1'),
  ],
  [
    'L1-06 no line breaks in names',
    'lint-line-breaks',
    headcount('2024,総務部,"人事\n課",1'),
    survey('自由記載', '"一行目\n二行目"'),
  ],
  [
    'L1-06 no line breaks in headers',
    'lint-line-breaks',
    '年度,部,"人数\n（人）"\n2024,総務部,1',
    '年度,部,人数（人）\n2024,総務部,1',
  ],
  [
    'L1-08 no machine-dependent characters, while the kanji of names are none',
    'lint-vendor-characters',
    headcount('2024,総務部,㈱委託課,1'),
    headcount('2024,総務部,髙﨑課,1'),
  ],
  [
    'L1-09 blank is not zero',
    'lint-blank-or-zero',
    '年度,区分,科目数,受講者数\n2024,自主研修,0,9\n2024,派遣研修,,2',
    '年度,区分,科目数,受講者数\n2024,自主研修,1,9\n2024,派遣研修,,2',
  ],
  [
    'L2-01 numbers without units, commas, ※',
    'lint-number-signs',
    headcount('2024,総務部,人事課,"1,234"'),
    headcount('2024,総務部,人事課,1234'),
  ],
  [
    'L2-02 no 同上',
    'lint-as-above',
    headcount('2024,総務部,人事課,1', '2024,同上,財政課,2'),
    headcount('2024,総務部,人事課,1', '2024,総務部,財政課,2'),
  ],
  [
    'L2-02 no blank that means the value above',
    'lint-as-above',
    headcount('2024,総務部,人事課,1', '2024,,財政課,2', '2024,,契約課,2'),
    headcount('2024,総務部,人事課,1', '2024,会計課,,2', '2024,議会事務局,,2'),
  ],
  [
    'L2-03 unique headers',
    'lint-header-unique',
    '年度,部,人数,備考,備考\n2024,総務部,1,,',
    '年度,部,人数,備考,備考2\n2024,総務部,1,,',
  ],
  [
    'L2-04 one spelling per choice',
    'lint-spellings',
    headcount('2024,総務部,人事課,1', '2024,総務部,人事 課,2'),
    headcount('2024,総務部,人事課,1', '2024,総務部,人事課,2'),
  ],
  [
    "L2-05 その他's text in its own column",
    'lint-other-text',
    survey('雇用区分', 'その他（再任用）'),
    survey('雇用区分', 'その他'),
  ],
  [
    'L3-01 header on row 1',
    'lint-header-first',
    `職員数一覧\n${headcount('2024,総務部,人事課,1')}`,
    headcount('2024,総務部,人事課,1'),
  ],
  [
    'L3-02 code table present',
    'lint-code-table',
    survey('職位', '1', '2', '3'),
    survey('職位', '1級', '2級', '3級'),
  ],
  [
    'L3-03 秘匿 symbols defined',
    'lint-symbols',
    '年度,区分,科目数,受講者数\n2024,自主研修,x,9',
    '年度,区分,科目数,受講者数\n2024,自主研修,1,9',
  ],
  [
    'L3-04 unit stated',
    'lint-unit',
    '目標名,年度,目標値\nDX推進員,2025,100',
    '目標名,年度,目標値,単位\nDX推進員,2025,100,人',
  ],
  [
    'L3-04 unit stated above the table',
    'lint-unit',
    '目標名,年度,目標値\nDX推進員,2025,100',
    '（単位：人）\n目標名,年度,目標値\nDX推進員,2025,100',
  ],
  [
    'L3-05 year as 西暦 or 和暦 with 西暦',
    'lint-western-year',
    headcount('令和6年度,総務部,人事課,1'),
    headcount('令和6年度（2024年度）,総務部,人事課,1'),
  ],
  [
    'L3-09 long form for tables of years',
    'lint-long-form',
    '区分,2023年度,2024年度\n自主研修,12,9',
    '区分,年度,受講者数\n自主研修,2023,12\n自主研修,2024,9',
  ],
];

const codesOf = async (text: string) =>
  (await readText(text, { fiscalYear: 2024 })).advice.map(({ code }) => code);

describe('a file', () => {
  it.each(CASES)('is advised on %s where it breaks the rule', async (_, code, breaks) => {
    expect(await codesOf(breaks)).toContain(code);
  });

  it.each(CASES)('is not advised on %s where it keeps the rule', async (_, code, __, keeps) => {
    expect(await codesOf(keeps)).not.toContain(code);
  });

  it('gets one piece of advice per rule and column, with a count and the first row', async () => {
    const rows = Array.from({ length: 300 }, () => 'R6,総務部,人事課,1');
    const { advice } = await readText(headcount('2024,総務部,人事課,1', ...rows));
    expect(advice).toMatchObject([
      { code: 'lint-western-year', level: 'advice', row: 3, column: '年度', count: 300 },
    ]);
  });

  it('is read as it would be without any advice', async () => {
    const { accounts } = await readText(headcount('令和6年度,総　務　部,㈱委託課,"1,234人"'));
    expect(accounts).toEqual({ rows: 1, used: 1, quarantined: 0, leftOut: 0 });
  });

  it("never shows what stands in a city's own column, which may be free text", async () => {
    const { advice } = await readText(survey('ひとこと', 'つ ら い', 'つらい'));
    expect(advice.map(({ code }) => code)).toEqual(['lint-layout-spaces', 'lint-spellings']);
    expect(advice.map(({ found }) => found)).toEqual([null, null]);
  });
});

describe('a workbook', () => {
  const sheet = { name: 'R6', rows: 3, isHidden: false, kind: 'headcount' as const };

  it('is advised on merged cells (L1-12) and on what is hidden (L1-13)', () => {
    expect(workbookLayout({ mergedCells: 2, hiddenRows: [7, 9], hiddenColumns: 1 })).toEqual([
      { code: 'lint-merged-cells', count: 2 },
      { code: 'lint-hidden-rows', row: 7, count: 3 },
    ]);
    expect(workbookLayout({ mergedCells: 0, hiddenRows: [], hiddenColumns: 0 })).toEqual([]);
  });

  it('is advised on its second table (L1-02), not on a sheet of notes or a hidden one', () => {
    expect(oneTable({ sheets: [sheet, { ...sheet, name: 'R7' }] })).toEqual([
      { code: 'lint-one-table', count: 2 },
    ]);
    const others = [
      { ...sheet, kind: null },
      { ...sheet, isHidden: true },
    ];
    expect(oneTable({ sheets: [sheet, ...others] })).toEqual([]);
  });
});

it.each(['cp932', 'euc-jp', 'utf-16le'] as const)(
  'a text in %s is advised to say so (L3-08), one in UTF-8 is not',
  (encoding) => {
    expect(statedEncoding({ encoding })).toEqual([{ code: 'lint-encoding', found: encoding }]);
    expect(statedEncoding({ encoding: 'utf-8' })).toEqual([]);
  },
);

describe("the layout of this year's file (L3-07)", () => {
  it('is that of last year, whatever the width of its letters', () => {
    expect(compareLayouts(['年度', '部', 'Q1'], ['年度', '部 ', 'Ｑ１'])).toBeNull();
  });

  it('differs by columns that are new or gone', () => {
    expect(compareLayouts(['年度', '部', '年代'], ['年度', '部', '雇用区分'])).toEqual({
      code: 'lint-layout-changed',
      found: '＋雇用区分 －年代',
      count: 2,
    });
  });

  it('differs by the order alone', () => {
    expect(compareLayouts(['年度', '部'], ['部', '年度'])).toEqual({
      code: 'lint-layout-changed',
      found: undefined,
      count: 1,
    });
  });
});

it('every piece of advice has a file that brings it about', () => {
  const elsewhere = [
    'lint-merged-cells',
    'lint-hidden-rows',
    'lint-layout-changed',
    'lint-encoding',
  ];
  const tested = new Set<string>([...CASES.map(([, code]) => code), ...elsewhere]);
  const advice = ISSUE_CODES.filter(({ level }) => level === 'advice').map(({ code }) => code);
  expect(advice.filter((code) => !tested.has(code))).toEqual([]);
});
