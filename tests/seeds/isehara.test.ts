import { describe, expect, it } from 'vitest';
import { readSeed, wholeNumber, type SeedRow } from './read-seed.ts';

const tables = [
  'courses',
  'dispatch',
  'aims',
  'training-items',
  'priorities',
  'rules',
  'key-figures',
  'system',
] as const;
const rowsOf = (table: (typeof tables)[number]): SeedRow[] => readSeed(`isehara/${table}.csv`);

const courses = rowsOf('courses');
const dispatch = rowsOf('dispatch');
const aims = rowsOf('aims');
const items = rowsOf('training-items');
const rules = rowsOf('rules');
const figures = rowsOf('key-figures');
const system = rowsOf('system');

const values = (cell: string | undefined): string[] => (cell ? cell.split('|') : []);
const column = (rows: readonly SeedRow[], name: string): string[] =>
  rows.map((row) => row[name] ?? '');
const filled = (rows: readonly SeedRow[], name: string): SeedRow[] =>
  rows.filter((row) => row[name] !== '');
const countTo = (last: number): string[] =>
  Array.from({ length: last }, (_, index) => String(index + 1));
const course = (name: string): SeedRow => {
  const found = courses.find((row) => row.course === name);
  if (!found) throw new Error(`no course ${name}`);
  return found;
};
const figure = (name: string): number => {
  const found = figures.find((row) => row.item === name);
  if (!found) throw new Error(`no figure ${name}`);
  return wholeNumber(found, 'value');
};

/** The months named in a printed schedule, as ISO months of fiscal 2023 (April 2023 – March 2024). */
function monthsOf(schedule: string): string[] {
  const found = schedule.normalize('NFKC').matchAll(/(\d+)月/g);
  return [...found].map(([, digits]) => {
    const month = Number(digits);
    return `${month >= 4 ? 2023 : 2024}-${String(month).padStart(2, '0')}`;
  });
}

describe('the provenance of Isehara’s tables', () => {
  it.each(tables)('names the document and the place of every row of %s', (table) => {
    const known = column(readSeed('documents.csv'), 'document');
    for (const row of rowsOf(table)) {
      expect(Object.keys(row).slice(-2)).toEqual(['document', 'place']);
      expect(row.document).toBe('isehara');
      expect(known).toContain(row.document);
      expect(row.place).not.toBe('');
    }
  });

  it.each(tables)('keeps no look-alike radical of the PDF in %s', (table) => {
    expect(JSON.stringify(rowsOf(table))).not.toMatch(/[\u2e80-\u2fdf\uf900-\ufaff]/);
  });
});

describe('the courses of Isehara’s plan for fiscal 2023', () => {
  // 18 + 22 + 4 + 14 + 2 + 1 = 61
  it.each([
    ['階層別研修', 18],
    ['課題別・職能別研修', 22],
    ['意識啓発特別研修', 4],
    ['派遣研修', 14],
    ['自己啓発', 2],
    ['その他', 1],
  ])('lists %s without a gap up to the last printed number %i', (category, last) => {
    const listed = courses.filter((row) => row.category === category);
    expect(column(listed, 'number')).toEqual(countTo(last));
    expect(figure(`研修一覧の最後の番号（${category}）`)).toBe(last);
  });

  it('are 61 in all, each with a name of its own', () => {
    expect(courses).toHaveLength(61);
    expect(new Set(column(courses, 'course')).size).toBe(61);
    expect(new Set(column(courses, 'fiscal_year'))).toEqual(new Set(['2023']));
  });

  it('are general training in 44 cases', () => {
    // 18 by rank + 22 by subject + 4 on awareness = 44
    expect(courses.filter((row) => row.group === '一般研修')).toHaveLength(44);
  });

  it('divide the 18 courses by rank among six ranks', () => {
    const byRank = courses.filter((row) => row.category === '階層別研修');
    const count = (rank: string) => byRank.filter((row) => row.subcategory === rank).length;
    // 4 + 3 + 2 + 1 + 4 + 4 = 18
    const ranks = ['新採用職員', '採用後', '主任者', '主査', '監督者', '管理者'];
    expect(ranks.map(count)).toEqual([4, 3, 2, 1, 4, 4]);
  });

  it('say for whom each one is', () => {
    expect(filled(courses, 'target')).toHaveLength(61);
  });

  it('are selected in one of the four printed ways', () => {
    const known = ['指名制', '推薦制', '公募制', '学校推薦'];
    for (const row of courses) {
      for (const way of values(row.selection)) expect(known).toContain(way);
    }
  });

  it('leave the selection open only for the members of study groups', () => {
    const open = courses.filter((row) => row.selection === '');
    expect(column(open, 'course')).toEqual(['自主研究グループ助成']);
  });

  // 25 + 22 + 3 + 3 + 2 + 4 + 1 = 60, and one without selection = 61
  it.each([
    ['指名制', 25], // 14 by rank + 10 by subject + 1 on awareness
    ['推薦制', 22], // 4 by rank + 5 by subject + 3 on awareness + 10 dispatched
    ['公募制', 3], // 地方行政セミナー, 都市整備技術センター, 通信教育講座助成
    ['指名制|公募制', 3], // two life-plan seminars, information security
    ['公募制|推薦制', 2], // 改正個人情報保護法に関する研修, 自治大学校
    ['推薦制|公募制', 4], // two by subject + two dispatched
    ['学校推薦', 1],
  ])('are selected by %s in %i cases', (selection, count) => {
    expect(courses.filter((row) => row.selection === selection)).toHaveLength(count);
  });

  it('keep the printed months, and lie between April 2023 and March 2024', () => {
    for (const row of courses) {
      const months = monthsOf(row.schedule ?? '');
      expect([row.course, row.start_month]).toEqual([row.course, months.at(0) ?? '']);
      expect([row.course, row.end_month]).toEqual([row.course, months.at(-1) ?? '']);
      expect((row.start_month ?? '') <= (row.end_month ?? '')).toBe(true);
    }
  });

  it('have a month except where the plan says undecided, any time or all year', () => {
    const open = courses.filter((row) => row.start_month === '');
    expect(new Set(column(open, 'schedule'))).toEqual(new Set(['未定', '随時', '通年']));
    expect(courses.filter((row) => row.schedule === '未定')).toHaveLength(7);
    expect(courses.filter((row) => row.schedule === '随時')).toHaveLength(1);
    expect(courses.filter((row) => row.schedule === '通年')).toHaveLength(2);
  });

  it('have no calendar day and no number of days, because the plan prints months only', () => {
    for (const name of ['start', 'end', 'days']) expect(filled(courses, name)).toEqual([]);
  });

  it('share month and selection with the course that they are held within', () => {
    const within = filled(courses, 'held_within');
    expect(within).toHaveLength(9);
    for (const row of within) {
      const frame = course(row.held_within ?? '');
      expect([row.course, row.schedule]).toEqual([row.course, frame.schedule]);
      expect([row.course, row.selection]).toEqual([row.course, frame.selection]);
      expect(row.remark).toMatch(/に位置づけ$/);
    }
  });

  it('send supervisors and managers to the prefecture’s training centre four times', () => {
    const sent = courses.filter((row) => row.remark === '派遣研修');
    expect(column(sent, 'course')).toEqual([
      '監督者研修Ⅱ①',
      '監督者研修Ⅱ②',
      '管理者研修Ⅱ①',
      '管理者研修Ⅱ②',
    ]);
    expect(new Set(column(sent, 'organiser')).size).toBe(1);
  });

  it('are marked as e-learning in six cases', () => {
    expect(courses.filter((row) => row.remark === 'eラーニング等')).toHaveLength(6);
  });
});

describe('the dispatch to other institutions', () => {
  it('goes to the 14 institutions of the list, in the same order', () => {
    const listed = courses.filter((row) => row.category === '派遣研修');
    expect(column(dispatch, 'number')).toEqual(countTo(14));
    expect(column(dispatch, 'institution')).toEqual(column(listed, 'course'));
    expect(column(dispatch, 'people_printed')).toEqual(column(listed, 'people_printed'));
  });

  it('counts 22 people where a number per institution is printed', () => {
    // academy 11 + labour bureau 2 + one each at nine others = 22
    const counted = dispatch.filter((row) => row.people_per === '機関');
    const people = counted.map((row) => wholeNumber(row, 'people'));
    expect(people.filter((count) => count === 1)).toHaveLength(9);
    expect(people.reduce((sum, count) => sum + count, 0)).toBe(22);
  });

  it('counts one person per course at the local government college, which has three courses', () => {
    const [college] = dispatch.filter((row) => row.people_per === '課程');
    expect(college?.institution).toBe('自治大学校');
    expect(college?.people).toBe('1');
    expect(values(college?.course)).toHaveLength(3);
  });

  it('leaves the number undecided for the training centre and the urban engineering centre', () => {
    const undecided = dispatch.filter((row) => row.people === '');
    expect(column(undecided, 'institution')).toEqual(['市町村研修センター', '都市整備技術センター']);
    expect(new Set(column(undecided, 'people_printed'))).toEqual(new Set(['未定']));
  });

  it('differs from the course list in one period only', () => {
    const differing = dispatch.filter((row) => row.period !== course(row.institution ?? '').schedule);
    expect(column(differing, 'institution')).toEqual(['市町村研修センター']);
  });

  it('keeps the printed months', () => {
    for (const row of dispatch) {
      const months = monthsOf(row.period ?? '');
      expect([row.start_month, row.end_month]).toEqual([months.at(0), months.at(-1)]);
    }
  });
});

describe('the aims of Isehara’s training', () => {
  it('are four, and all end in アップ', () => {
    expect(column(aims, 'number')).toEqual(countTo(4));
    for (const row of aims) expect(row.aim).toMatch(/アップ$/);
  });

  it('reach all seven kinds of training, in eleven pairs', () => {
    // 4 (能力) + 3 (意識) + 3 (行動力) + 1 (意欲) = 11
    const pairs = aims.flatMap((row) => values(row.items).map((item) => `${row.aim}・${item}`));
    const inverse = items.flatMap((row) => values(row.aims).map((aim) => `${aim}・${row.item}`));
    expect(pairs).toHaveLength(11);
    expect([...pairs].sort()).toEqual([...inverse].sort());
    expect(items).toHaveLength(7);
  });

  it('reach every category of the course list except その他', () => {
    const reached = new Set(items.flatMap((row) => values(row.category)));
    const listed = new Set(column(courses, 'category'));
    listed.delete('その他');
    expect(reached).toEqual(listed);
  });
});

describe('the rules on attendance', () => {
  it('are each listed once', () => {
    expect(new Set(column(rules, 'item')).size).toBe(rules.length);
  });

  it('ask for the same absence form for absence, lateness and leaving early', () => {
    const states = rules.filter((row) => row.form === '研修講座欠席届');
    expect(column(states, 'state')).toEqual(['欠席', '遅刻', '早退']);
    expect(new Set(column(states, 'approver'))).toEqual(new Set(['所属長']));
  });

  it('ask for the report within a week, and within a month after a long dispatch', () => {
    const due = rules.filter((row) => row.form === '研修報告書' && row.value !== '');
    expect(due.map((row) => `${row.value}${row.unit}`)).toEqual(['1週間以内', '1カ月以内']);
    expect(new Set(column(due, 'submit_to'))).toEqual(new Set(['研修担当課']));
  });
});

describe('the figures printed in Isehara’s plan', () => {
  it('are each listed once, with a unit', () => {
    expect(new Set(column(figures, 'item')).size).toBe(figures.length);
    expect(filled(figures, 'unit')).toHaveLength(figures.length);
  });

  it('count as many priorities as are listed', () => {
    expect(column(rowsOf('priorities'), 'number')).toEqual(countTo(figure('重点的な取組')));
  });

  it('count as many pillars as the training system shows', () => {
    const pillars = new Set(column(filled(system, 'pillar'), 'pillar'));
    expect(pillars.size).toBe(figure('職員研修の柱'));
  });

  it('agree with the rules on the gathering time and the grant', () => {
    const rule = (item: string) => rules.find((row) => row.item === item)?.value;
    expect(rule('集合')).toBe(String(figure('講義開始前の集合')));
    expect(rule('自主研究グループの助成')).toBe(String(figure('自主研究グループの助成限度額')));
  });

  it('count the five members of the joint training council as printed', () => {
    // 3 cities + 1 town + 1 village
    const members = ['市', '町', '村'].map((kind) =>
      figure(`やまなみ合同職員研修協議会の${kind}`),
    );
    expect(members).toEqual([3, 1, 1]);
    expect(course('地域別研修').remark).toBe('3市1町1村合同');
  });
});

describe('the chart of the training system', () => {
  it('shows every general course of the list exactly once', () => {
    const shown = system
      .filter((row) => row.branch === '一般')
      .flatMap((row) => values(row.courses));
    const listed = courses.filter((row) => row.group === '一般研修');
    expect([...shown].sort()).toEqual(column(listed, 'course').sort());
  });

  it('names only courses of the list', () => {
    const listed = column(courses, 'course');
    for (const row of system) {
      for (const name of values(row.courses)) expect(listed).toContain(name);
    }
  });

  it('says of every content whether it stands on the course’s line or was matched to it', () => {
    for (const row of filled(system, 'contents')) {
      expect(['同じ行', '突き合わせ']).toContain(row.established);
    }
  });
});
