import { describe, expect, it } from 'vitest';
import { AS_CHOICE } from '#lib/domain/file-choices.ts';
import { holdsChoices } from '#lib/intake/choices/guess-choices.ts';
import { questionKey, questionName } from '#lib/intake/choices/question-name.ts';
import { columnKeys, shapeOf } from '#lib/intake/columns/shape.ts';
import { inOneLine, readText } from '../read-fixture.ts';

const ITEMS = Array.from({ length: 13 }, (_, index) => `Q${index + 1}`);
const QUESTION = 'Q19 やる気が出るとき';
/** A file of one column beside thirteen answers of 3. */
const file = (cells: readonly string[], header = QUESTION) =>
  [[...ITEMS, header], ...cells.map((cell) => [...ITEMS.map(() => '3'), cell])]
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n');
const read = (cells: readonly string[], header?: string, chosen = false) => {
  const headers = [...ITEMS, header ?? QUESTION];
  const mapping = {
    shape: shapeOf(headers),
    columns: { [columnKeys(headers).at(-1) ?? '']: AS_CHOICE },
  };
  return readText(file(cells, header), { name: 'R6.csv' }, chosen ? { mappings: [mapping] } : {});
};
const times = (count: number, cell: string) => Array<string>(count).fill(cell);
describe('a column that holds several options at once', () => {
  const several = ['面談、研修', '面談', '研修、休暇', '休暇、面談', '研修', '面談、研修'];

  it('is a question of several choices', () => {
    expect(holdsChoices(several)).toBe(true);
  });

  it.each([
    ['one option each', ['面談', '研修', '面談', '研修']],
    ['one option with a comma', ['休み、休暇', '面談', '休み、休暇', '研修', '面談', '研修']],
    [
      'a hierarchy',
      [
        ...times(2, '総務部/人事課'),
        ...times(2, '総務部/財政課'),
        ...times(2, '企画部/企画課'),
        ...times(2, '企画部/広報課'),
      ],
    ],
    ['amounts', [...times(2, '1,200'), ...times(2, '2,300'), ...times(2, '200,300'), '2,200']],
    ['days', ['2024/5/1', '2024/1/5', '2024/5/1']],
    ['sentences', ['忙しい、休めない。', '紙が多い、遅い。', '面談が、少ない。', 'よい、職場。']],
    [
      'names',
      [
        '佐藤花子、鈴木一郎',
        '鈴木一郎、高橋次郎',
        '佐藤花子、高橋次郎',
        '田中葉子、佐藤花子',
        '田中葉子',
      ],
    ],
  ])('is none with %s', (_, cells) => {
    expect(holdsChoices(cells)).toBe(false);
  });
});

describe('a survey with a question of several choices', () => {
  const cells = [
    ...times(3, '面談、研修'),
    ...['休暇、面談', '休暇', '', '無回答', '研修、その他（母のこと）'],
  ];

  it('has its options in the rows, and says so in a note', async () => {
    const { rows, columns, issues } = await read(cells);
    expect(rows.map((row) => 'choices' in row && row.choices?.[QUESTION])).toEqual([
      ...times(3, '').map(() => ['面談', '研修']),
      ['休暇', '面談'],
      ['休暇'],
      null,
      null,
      ['研修', 'その他'],
    ]);
    expect(columns.at(-1)).toMatchObject({ use: 'choice', reason: 'content', examples: [] });
    expect(issues.map(inOneLine)).toEqual([
      `note ${QUESTION} choice-question: その他、休暇、研修、面談`,
    ]);
    expect(rows.every((row) => 'attributes' in row && !(QUESTION in row.attributes))).toBe(true);
    expect(JSON.stringify([rows, issues])).not.toContain('母');
  });

  it('reads a column that somebody chose, where each gave one answer', async () => {
    const { rows, columns } = await read(
      [...times(4, '面談'), ...times(4, '研修')],
      QUESTION,
      true,
    );
    expect(columns.at(-1)).toMatchObject({ use: 'choice', reason: 'chosen' });
    expect(rows[0]).toMatchObject({ choices: { [QUESTION]: ['面談'] } });
  });

  it('refuses free text, even where somebody chose it, with none of it in the rows', async () => {
    const said = Array.from({ length: 60 }, (_, i) => `意見${i}がある、こまる${i}`);
    const { rows, columns, issues } = await read(said, QUESTION, true);
    expect(columns.at(-1)).toMatchObject({ use: 'unused', id: null });
    expect(issues.map(inOneLine)).toEqual([`check ${QUESTION} choice-not-options ×60`]);
    expect(rows.some((row) => 'choices' in row)).toBe(false);
    expect(JSON.stringify(rows)).not.toContain('意見');
  });

  it('refuses more options than a question has', async () => {
    const many = Array.from({ length: 51 }, (_, i) => times(2, `案${i}`)).flat();
    const { issues } = await read(many, QUESTION, true);
    expect(issues.map(inOneLine)).toEqual([`check ${QUESTION} choice-not-options ×51`]);
  });

  it('has no key for choices where it asks none', async () => {
    const { rows } = await read(['総務部', '企画部'], '係');
    expect(rows.some((row) => 'choices' in row)).toBe(false);
  });
});

describe('a question whose options have columns of their own', () => {
  const flags = async (headers: readonly string[], rows: readonly (readonly string[])[]) => {
    const table = [
      [...ITEMS, ...headers],
      ...rows.map((cells) => [...ITEMS.map(() => '3'), ...cells]),
    ];
    return readText(table.map((row) => row.join(',')).join('\n'), { name: 'R6.csv' });
  };
  const choicesOf = ({ rows }: Awaited<ReturnType<typeof flags>>) =>
    rows.map((row) => ('choices' in row ? row.choices : 'none'));

  it.each([
    ['Q19_1 面談', 'Q19_2 研修', 'Q19_3 休暇', 'Q19'],
    [
      'Q19 やる気が出るとき［面談］',
      'Q19 やる気が出るとき［研修］',
      'Q19 やる気が出るとき［休暇］',
      'やる気が出るとき',
    ],
    ['やる気_面談', 'やる気_研修', 'やる気_休暇', 'やる気'],
    ['Q19-1：面談', 'Q19-2：研修', 'Q19-3：休暇', 'Q19'],
  ])('is put together: %s', async (a, b, c, question) => {
    const read = await flags(
      [a, b, c],
      [
        ['1', '0', '1'],
        ['0', '1', '0'],
        ['', '', ''],
        ['0', '0', '0'],
      ],
    );
    expect(choicesOf(read)).toEqual([
      { [question]: ['面談', '休暇'] },
      { [question]: ['研修'] },
      { [question]: null },
      { [question]: null },
    ]);
    expect(read.issues.map(inOneLine)).toEqual([`note ${a} choice-question: 面談、研修、休暇`]);
    expect(
      read.rows.every((row) => 'attributes' in row && Object.keys(row.attributes).length === 0),
    ).toBe(true);
  });

  it('may say so with ○, and have no names', async () => {
    const read = await flags(
      ['Q19_1', 'Q19_2', 'Q19_3'],
      [
        ['○', '', '○'],
        ['', '〇', ''],
      ],
    );
    expect(choicesOf(read)).toEqual([{ Q19: ['1', '3'] }, { Q19: ['2'] }]);
  });

  it('is not made of yes and no about different things, nor of answers', async () => {
    const other = await flags(
      ['管理職', '在宅勤務', '副業'],
      [
        ['1', '0', '1'],
        ['0', '1', '0'],
      ],
    );
    expect(choicesOf(other)).toEqual(['none', 'none']);
    const answers = await flags(
      ['Q19_1', 'Q19_2', 'Q19_3'],
      [
        ['1', '4', '5'],
        ['3', '1', '2'],
      ],
    );
    expect(choicesOf(answers)).toEqual(['none', 'none']);
  });
});

describe('a question', () => {
  it.each([
    ['Q19 やる気が出るとき', 'やる気が出るとき'],
    ['Ｑ１８．やる気が出るとき（複数回答可）', 'やる気が出るとき'],
    ['やる気が出るとき【3つまで】', 'やる気が出るとき'],
    ['Q19', 'Q19'],
  ])('is known without its number and instruction: %s', (header, name) => {
    expect(questionName(header)).toBe(name);
    expect(questionKey(questionName(header))).toBe(questionKey(header));
  });
});
