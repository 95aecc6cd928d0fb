import { describe, expect, it } from 'vitest';
import type { DatasetKind } from '#lib/domain/dataset.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { MastersSchema } from '#lib/domain/masters.ts';
import { readHeader } from '#lib/intake/columns/read-header.ts';
import { matchColumns, type ColumnHints } from '#lib/intake/match-columns.ts';
import { readText } from './read-fixture.ts';

const ITEMS = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`);

const match = (kind: DatasetKind, header: readonly string[], hints: ColumnHints = {}) =>
  matchColumns(kind, readHeader(header, THIRTEEN_ITEMS), THIRTEEN_ITEMS, hints);
/** What one column with these values is taken for. */
const taken = (kind: DatasetKind, header: string, values: readonly string[] = []) => {
  const sample = values.map((value) => [value]);
  const { use, id, reason } = match(kind, [header], { sample }).columns[0] ?? {};
  return [use, id, reason];
};

describe('a header that is not known', () => {
  it.each([
    ['survey', 'あなたの年代', 'age_band'],
    ['survey', '現在の雇用形態', 'employment_type'],
    ['survey', '所属課名を選択してください', 'section'],
    ['survey', 'Divison', 'division'],
    ['survey', '自由記載らん', 'comment'],
    ['evaluation', '研修の満足度', 'satisfaction'],
    ['plan', '今年度の定員', 'capacity'],
    ['attendance_total', '女性受講者数', 'attendances'],
  ] as const)('of a %s that is like a known one is taken for it: %s', (kind, header, id) => {
    expect(taken(kind, header)).toEqual(['mapped', id, 'similar']);
  });

  it.each([
    ['survey', '採用年度'],
    ['survey', '庁舎番号'],
    ['survey', '上司の職位'],
    ['survey', '前所属部署'],
    ['attendance', '担当部署'],
    ['survey', '上司の職位に関わらず意見が言える'],
    ['attendance', '申込開始日'],
    ['attendance', '受講年月'],
    ['attendance_total', '未修了者数'],
    ['headcount', '申込区分'],
  ] as const)('of a %s that means something else is not taken for it: %s', (kind, header) => {
    const [use] = taken(kind, header);
    expect(['attribute', 'unused']).toContain(use);
  });

  it('is not guessed where two columns are alike, or the known header is there', () => {
    const twice = match('survey', ['父の年代', '母の年代']);
    expect(twice.columns.map(({ use }) => use)).toEqual(['attribute', 'attribute']);
    const known = match('survey', ['年代', '上司の年代']);
    expect(known.columns.map(({ use }) => use)).toEqual(['mapped', 'attribute']);
  });

  it('and is guessed is reported with its letter and its meaning', () => {
    expect(match('headcount', ['部', '今の職員数']).findings).toEqual([
      { code: 'column-guessed', column: '今の職員数', found: 'B', suggestion: 'people' },
    ]);
  });
});

describe('the values of a column', () => {
  it.each([
    ['gender', ['男性', '女性', '回答しない']],
    ['age_band', ['20代以下', '30代', '40～49歳', '60歳以上']],
    ['tenure', ['3年未満', '3～5年', '10年以上']],
    ['employment_type', ['正規職員', '会計年度任用職員', '正規職員']],
    ['position', ['主事', '係長', '課長補佐', '主査級']],
    ['division', ['総務部', '教育委員会事務局', '福祉部']],
    ['section', ['総務課', '市民課', '秘書室']],
  ])('give it away: %s', (id, values) => {
    expect(taken('survey', 'その一', values)).toEqual(['mapped', id, 'content']);
  });

  it.each([
    ['庁舎', ['本庁', '支所', '本庁']],
    ['通勤', ['徒歩', 'バス', '車']],
    ['残業時間', ['12', '3', '45']],
  ])('leave it an attribute where they say nothing: %s', (header, values) => {
    expect(taken('survey', header, values)).toEqual(['attribute', header, 'unknown']);
  });

  it('do not make the place of the organiser that of the attendee', () => {
    expect(taken('attendance', '担当課', ['人事課', '総務課'])[0]).toBe('unused');
    expect(taken('attendance', 'いまいる課', ['人事課', '総務課'])[1]).toBe('section');
  });

  it('are compared with the city’s own lists', () => {
    const masters = MastersSchema.parse({
      divisions: [{ name: 'みどりの窓口', sections: [] }],
      employmentTypes: ['フルタイム'],
    });
    const sample = [
      ['みどりの窓口', 'フルタイム'],
      ['みどりの窓口', 'フルタイム'],
    ];
    const { columns } = match('survey', ['配属先', '形'], { sample, masters });
    expect(columns.map(({ id }) => id)).toEqual(['division', 'employment_type']);
  });

  it.each([
    ['addresses', ['a@example.jp', 'b@example.jp']],
    ['telephone numbers', ['0184-00-0001', '090-0000-0002']],
    ['names with a space', ['架空 一郎', '佐藤 二子', '想像 三郎', '仮名 四子']],
    ['names without one', ['佐藤一郎', '鈴木二子', '高橋三郎', '田中四子']],
    ['birthdays', ['S55.4.1', '1990/5/2', '平成2年6月3日', '1985-7-4']],
  ])('show that it is personal, and no value of it is kept: %s', (_what, values) => {
    const sample = values.map((value) => [value]);
    const { columns, findings } = match('survey', ['その一'], { sample });
    expect(columns[0]).toMatchObject({ use: 'personal', id: null, examples: [] });
    expect(findings[0]).toEqual({ code: 'column-personal', column: 'その一', found: 'A' });
  });

  it.each([
    ['総務部 総務課', '福祉部 福祉課', '水道部 工務課', '教育部 学校課'],
    ['山田町', '小川町', '石川町', '中島町'],
    ['上下水道局', '田中町支所', '佐藤記念館', '高橋公民館'],
    ['主任主事', '技能労務職', '会計年度任用', '特別職員'],
  ])('are not personal because they are short and in kanji: %s', (...values) => {
    expect(taken('survey', 'その一', values)[0]).not.toBe('personal');
  });

  it('make a column of 回答ID personal when they are addresses', () => {
    expect(taken('survey', '回答ID', ['a@example.jp', 'b@example.jp'])[0]).toBe('personal');
  });

  it('stand for the items that are missing only where there are just as many', () => {
    const answers = ['5', '4', '3'].map((answer) => Array<string>(14).fill(answer));
    const headers = (own: string[]) => [...ITEMS.slice(0, 11), ...own];
    const two = match('survey', headers(['誇らしい', '学べる']), { sample: answers });
    expect(two.columns.slice(11).map(({ id, use }) => [use, id])).toEqual([
      ['item', 'q12'],
      ['item', 'q13'],
    ]);
    const three = match('survey', headers(['誇らしい', '学べる', '楽しい']), { sample: answers });
    expect(three.columns.slice(11).map(({ use }) => use)).toEqual([
      ...['attribute', 'attribute', 'attribute'],
    ]);
  });
});

describe('what somebody chose', () => {
  it('comes before every header and every guess', () => {
    const { columns, findings } = match('survey', ['部', '所属', '氏名', '備考', 'Q1'], {
      chosen: { 部: 'attribute', 所属: 'division', 氏名: 'leave-out', 備考: 'comment', Q1: 'q2' },
    });
    expect(columns.map(({ use, id, reason }) => [use, id, reason])).toEqual([
      ['attribute', '部', 'chosen'],
      ['mapped', 'division', 'chosen'],
      ['unused', null, 'chosen'],
      ['mapped', 'comment', 'chosen'],
      ['item', 'q2', 'chosen'],
    ]);
    expect(findings.filter(({ code }) => code !== 'column-missing')).toEqual([]);
  });

  it('for a second column of one header is told by its number', () => {
    const { columns } = match('survey', ['回答', '回答'], { chosen: { '回答#2': 'comment' } });
    expect(columns.map(({ id }) => id)).toEqual(['回答', 'comment']);
  });

  it('twice for one meaning holds for the first column', () => {
    const { columns } = match('headcount', ['甲', '乙'], {
      chosen: { 甲: 'people', 乙: 'people' },
    });
    expect(columns.map(({ use }) => use)).toEqual(['mapped', 'duplicate']);
  });

  it.each(['q99', 'hours', '__proto__', ''])(
    'and the kind does not have decides nothing: %s',
    (id) => {
      expect(match('survey', ['部'], { chosen: { 部: id } }).columns[0]).toMatchObject({
        ...{ id: 'division', reason: 'header' },
      });
    },
  );

  it('holds for every file with the same header, in whatever width it is written', async () => {
    const mappings = [
      { shape: '名|数', kind: 'headcount' as const, columns: { 名: 'division', 数: 'people' } },
    ];
    const { kind, rows } = await readText('名,数\n総務部,3\n', { fiscalYear: 2024 }, { mappings });
    expect(kind).toBe('headcount');
    expect(rows).toMatchObject([{ division: '総務部', people: 3 }]);
  });
});

describe('examples', () => {
  const sample = [
    ['総務部', '', 'よい職場'],
    ['総務部', 'x'.repeat(40), 'なし'],
    ['福祉部', 'b', ''],
  ];

  it('are up to three different values, short, and none of a comment', () => {
    const { columns } = match('survey', ['部', 'その他', '自由記載'], { sample });
    expect(columns.map(({ examples }) => examples)).toEqual([
      ['総務部', '福祉部'],
      [`${'x'.repeat(30)}…`, 'b'],
      [],
    ]);
  });
});

it('takes a file for a survey by its answers where the headers are whole questions', async () => {
  const header = Array.from(
    { length: 13 },
    (_, i) => `この職場で働くことについての問い${'いろはにほへとちりぬるを'[i] ?? 'ん'}`,
  );
  const rows = ['5', '1', '無回答'].map((answer) => Array<string>(13).fill(answer).join(','));
  const text = [header.join(','), ...rows].join('\n');
  expect((await readText(text, { fiscalYear: 2024 })).kind).toBe('survey');
  const twelve = [
    header.slice(0, 12).join(','),
    ...rows.map((row) => row.slice(row.indexOf(',') + 1)),
  ];
  expect((await readText(twelve.join('\n'), { fiscalYear: 2024 })).kind).toBeNull();
});
