import { describe, expect, it } from 'vitest';
import { readSeed, wholeNumber, type SeedRow } from './read-seed.ts';

const results = readSeed('yuzawa/results.csv');
const totals = readSeed('yuzawa/results-totals.csv');
const plan = readSeed('yuzawa/plan.csv');
const policies = readSeed('yuzawa/policies.csv');
const policyCourses = readSeed('yuzawa/policy-courses.csv');
const system = readSeed('yuzawa/system.csv');
const positions = readSeed('yuzawa/positions.csv');
const structure = readSeed('yuzawa/structure.csv');
const documents = readSeed('documents.csv');

const UNKNOWN = '不明';

function cell(row: SeedRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`seed has no column ${column}`);
  return value;
}

function column(rows: SeedRow[], name: string): string[] {
  return rows.map((row) => cell(row, name));
}

function distinct(list: string[]): string[] {
  return [...new Set(list)];
}

function countBy(rows: SeedRow[], key: (row: SeedRow) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
  return counts;
}

function sum(rows: SeedRow[], name: string): number {
  return rows.reduce((total, row) => total + wholeNumber(row, name), 0);
}

function ofYear(rows: SeedRow[], year: string): SeedRow[] {
  return rows.filter((row) => cell(row, 'fiscal_year') === year);
}

function planned(measure: string): number {
  const row = plan.find((fact) => cell(fact, 'measure') === measure);
  if (row === undefined) throw new Error(`plan has no measure ${measure}`);
  return wholeNumber(row, 'value');
}

describe('the training results of Yuzawa', () => {
  it('are 20 rows: four fiscal years of five categories, in the printed order', () => {
    // 4 × 5 = 20
    const categories = ['市長会研修', '自治研修所研修', '派遣研修', 'その他研修', '自主研修'];
    const years = ['2021', '2022', '2023', '2024'];
    expect(results.map((row) => `${cell(row, 'fiscal_year')} ${cell(row, 'category')}`)).toEqual(
      years.flatMap((year) => categories.map((category) => `${year} ${category}`)),
    );
  });

  it.each([
    // 10+1+2+9+3 = 25 and 64+39+2+257+3 = 365
    { year: 2021, courses: 25, attendances: 365 },
    // 9+1+5+8+4 = 27 and 67+31+7+586+4 = 695
    { year: 2022, courses: 27, attendances: 695 },
    // 9+1+5+10+12 = 37 and 64+36+7+353+12 = 472
    { year: 2023, courses: 37, attendances: 472 },
    // 9+1+4+10+9 = 33 and 51+36+6+651+9 = 753
    { year: 2024, courses: 33, attendances: 753 },
  ])('add up to the printed totals of $year', ({ year, courses, attendances }) => {
    const total = ofYear(totals, String(year));
    expect(sum(ofYear(results, String(year)), 'courses')).toBe(courses);
    expect(sum(ofYear(results, String(year)), 'attendances')).toBe(attendances);
    expect(column(total, 'courses')).toEqual([String(courses)]);
    expect(column(total, 'attendances')).toEqual([String(attendances)]);
  });

  it('more than doubled in attendances from fiscal year 2021 to 2024', () => {
    const change = (name: string) =>
      sum(ofYear(totals, '2024'), name) - sum(ofYear(totals, '2021'), name);
    expect(change('courses')).toBe(8); // 33 − 25
    expect(change('attendances')).toBe(388); // 753 − 365; 388 / 365 = 106.3 %
  });

  it('come to 122 courses and 2,285 attendances over the four years', () => {
    expect(sum(totals, 'courses')).toBe(122); // 25 + 27 + 37 + 33
    expect(sum(totals, 'attendances')).toBe(2285); // 365 + 695 + 472 + 753
  });

  it('count one attendance per course in self-chosen training', () => {
    const own = results.filter((row) => cell(row, 'category') === '自主研修');
    expect(column(own, 'attendances')).toEqual(column(own, 'courses'));
  });
});

describe('the plan of Yuzawa', () => {
  it('runs four fiscal years, 2025 to 2028', () => {
    // 2028 − 2025 + 1 = 4
    expect([planned('計画期間の始まり'), planned('計画期間の終わり')]).toEqual([2025, 2028]);
    expect(planned('計画期間の長さ')).toBe(4);
  });

  it('follows the years of the results without a gap', () => {
    const years = totals.map((row) => wholeNumber(row, 'fiscal_year'));
    expect(planned('実績の始まり')).toBe(Math.min(...years));
    expect(planned('実績の終わり')).toBe(Math.max(...years));
    expect(planned('計画期間の始まり')).toBe(planned('実績の終わり') + 1); // 2024 + 1
  });

  it('counts as many policies, measures, branches and positions as the tables hold', () => {
    expect(policies).toHaveLength(planned('研修の基本方針'));
    expect(distinct(column(policyCourses, 'number'))).toHaveLength(planned('具体的な取り組み'));
    expect(distinct(column(system, 'branch'))).toHaveLength(planned('研修の基本体系の柱'));
    expect(positions).toHaveLength(planned('構成図の職位'));
  });

  it('sends people away for one to three years', () => {
    expect([planned('派遣研修の期間（最短）'), planned('派遣研修の期間（最長）')]).toEqual([1, 3]);
  });
});

describe('the five basic policies of Yuzawa', () => {
  it('are numbered one to five', () => {
    expect(column(policies, 'number')).toEqual(['1', '2', '3', '4', '5']);
  });

  it('are served by measures with 20 courses', () => {
    // 8 + 4 + 7 + 0 + 1 = 20; measure 4 names no course
    const named = policyCourses.filter((row) => cell(row, 'course') !== '');
    expect(countBy(named, (row) => cell(row, 'number'))).toEqual({ 1: 8, 2: 4, 3: 7, 5: 1 });
    expect(policyCourses).toHaveLength(21); // 20 + the empty row of measure 4
  });

  it('share their name with the measure, which leaves digital skills without one', () => {
    for (const row of policyCourses) {
      const policy = policies.find((one) => cell(one, 'number') === cell(row, 'policy'));
      if (policy === undefined) {
        expect(cell(row, 'heading')).toBe('研修成果のフィードバック');
      } else {
        expect(cell(policy, 'name')).toBe(cell(row, 'heading').replace(/向上$/, 'の向上'));
      }
    }
    const served = column(policyCourses, 'policy');
    const unserved = policies.filter((row) => !served.includes(cell(row, 'number')));
    expect(column(unserved, 'name')).toEqual(['デジタル化対応能力の向上']);
  });

  it('list the training by rank in seven steps', () => {
    const byRank = policyCourses.find((row) => cell(row, 'course') === '職階別研修');
    expect(byRank && cell(byRank, 'detail').split('|')).toHaveLength(7);
  });
});

describe('the training system of Yuzawa', () => {
  it('has 25 leaves in three branches', () => {
    // 3 + 19 + 3 = 25
    expect(countBy(system, (row) => cell(row, 'branch'))).toEqual({
      職場内研修: 3,
      職場外研修: 19,
      自己啓発研修: 3,
    });
  });

  it('divides training away from work into four groups', () => {
    // 8 + 6 + 3 + 2 = 19
    const away = system.filter((row) => cell(row, 'branch') === '職場外研修');
    expect(countBy(away, (row) => cell(row, 'group'))).toEqual({
      独自研修: 8,
      市長会研修: 6,
      自治研修所研修: 3,
      派遣研修: 2,
    });
  });

  it('names every leaf once', () => {
    expect(distinct(column(system, 'course'))).toHaveLength(system.length);
  });
});

describe('the chart of training away from work in Yuzawa', () => {
  it('has seven positions, from 部長・課長 to 新規採用', () => {
    expect(column(positions, 'position')).toEqual([
      '部長・課長',
      '参事',
      '主幹',
      '主査',
      '主任',
      '主事',
      '新規採用',
    ]);
  });

  it('has 24 boxes, each with its own label', () => {
    expect(structure).toHaveLength(24);
    expect(distinct(column(structure, 'course'))).toHaveLength(24);
  });

  it('takes the group of a box from the training system, and from nowhere else', () => {
    for (const row of structure) {
      const leaf = system.find((one) => cell(one, 'course') === cell(row, 'system_course'));
      expect([cell(row, 'course'), cell(row, 'group')]).toEqual([
        cell(row, 'course'),
        leaf === undefined ? UNKNOWN : cell(leaf, 'group'),
      ]);
      expect(cell(row, 'system_course') === '').toBe(leaf === undefined);
    }
    // 24 boxes: 6 + 8 + 3 + 2 with a group, 5 without
    expect(countBy(structure, (row) => cell(row, 'group'))).toEqual({
      独自研修: 6,
      市長会研修: 8,
      自治研修所研修: 3,
      派遣研修: 2,
      [UNKNOWN]: 5,
    });
  });

  it('gives a position only where the label of the box names it', () => {
    const placed = structure.filter((row) => cell(row, 'position') !== '');
    expect(placed.map((row) => `${cell(row, 'course')} ${cell(row, 'position')}`)).toEqual([
      '新規採用職員庁内研修 新規採用',
      '課長級職員研修（ハラスメント等） 部長・課長',
      '課長級職員 部長・課長',
      '新規採用職員 新規採用',
    ]);
    const known = column(positions, 'position');
    for (const row of placed) expect(known).toContain(cell(row, 'position'));
  });

  it('leaves the width of every other box unknown', () => {
    for (const row of structure) {
      const extent = cell(row, 'position') === '' ? UNKNOWN : '名称の職位';
      expect([cell(row, 'course'), cell(row, 'extent')]).toEqual([cell(row, 'course'), extent]);
    }
  });
});

describe('every Yuzawa table', () => {
  const tables = Object.entries({
    results,
    totals,
    plan,
    policies,
    policyCourses,
    system,
    positions,
    structure,
  });

  it.each(tables)('ends with a known document and a place: %s', (_name, rows) => {
    const known = column(documents, 'document');
    for (const row of rows) {
      expect(Object.keys(row).slice(-2)).toEqual(['document', 'place']);
      expect(cell(row, 'document')).toBe('yuzawa');
      expect(known).toContain(cell(row, 'document'));
      expect(cell(row, 'place')).toMatch(/^[ⅠⅡⅢⅣⅤⅥⅦ] /);
    }
  });

  it.each(tables)('has no half-width kana and no radical look-alikes: %s', (_name, rows) => {
    const text = rows.flatMap((row) => Object.values(row)).join('\n');
    expect(text).not.toMatch(/[\uff61-\uff9f\u2e80-\u2fdf]/);
  });
});
