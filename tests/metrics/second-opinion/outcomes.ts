/** The evaluations once more, counted in plain TypeScript from the files. */
import { cell, readRows, type CityRow } from '../../data/read-city.ts';
import { attendance } from './city-tables.ts';
import { groups, staff, type Opinion } from './engagement.ts';

type Filed = CityRow & { readonly year: string };

const FILES = [
  { year: '2024', file: '研修効果_R6.csv' },
  { year: '2026', file: '研修効果_R8.csv' },
] as const;
const rows: readonly Filed[] = FILES.flatMap(({ year, file }) =>
  readRows(file).map((row) => ({ ...row, year })),
);
const QUESTIONS: Readonly<Record<string, string>> = {
  満足度: 'satisfaction',
  総合満足度: 'satisfaction',
  理解度: 'understanding',
  有用度: 'usefulness',
};
const NOT_QUESTIONS = new Set([
  ...['year', '年度', '研修名', '受講者ID', '職位', '満点', '事前', '事後', '三か月後', '行動変容'],
]);

type Reaction = {
  readonly fiscal_year: number;
  readonly course: string;
  readonly organiser: string;
  readonly question: string;
  readonly n: number;
  readonly [count: string]: unknown;
};
type Record_ = {
  readonly fiscal_year: number;
  readonly course: string;
  readonly person: string;
  readonly division: string;
};
const records = attendance.objects() as readonly Record_[];

const distinct = (values: readonly string[]) => [...new Set(values)];
const coursesOf = (year: string) =>
  distinct(rows.filter((row) => row.year === year).map((row) => cell(row, '研修名')));
const of = (year: string, course: string) =>
  rows.filter((row) => row.year === year && (course === '' || cell(row, '研修名') === course));
const says = (row: Filed, column: string) => (row[column] ?? '') !== '';

/** みのり市 holds every course that it evaluates, or the city's association or academy does. */
function organiserOf(year: string, course: string): string {
  const table = attendance.objects() as readonly (Record_ & { readonly organiser: string })[];
  return (
    table.find((row) => row.fiscal_year === Number(year) && row.course === course)?.organiser ?? ''
  );
}

/** Whose answers the smaller groups beside the total would tell: the least that a sum of them is. */
function withFewest(rows: readonly Reaction[]): Opinion[] {
  const weight = ({ n, ...counts }: Reaction) =>
    Object.values(counts).some((count) => count === n) ? 1 : n;
  return rows.map((row) => {
    const others = rows.filter(
      (own) =>
        own.course !== '' &&
        own.fiscal_year === row.fiscal_year &&
        own.question === row.question &&
        weight(own) < weight(row),
    );
    const smaller = others.reduce((sum, own) => sum + weight(own), 0);
    const isTold = row.course !== '' && smaller > 0;
    return { ...row, fewest: isTold ? Math.min(weight(row), smaller) : weight(row) };
  });
}

export function reaction(): Opinion[] {
  return withFewest(reactions());
}

function reactions(): Reaction[] {
  return FILES.flatMap(({ year }) => {
    const [first] = of(year, '');
    const questions = Object.keys(first ?? {}).filter((column) => !NOT_QUESTIONS.has(column));
    return ['', ...coursesOf(year)].flatMap((course) =>
      questions.flatMap((column) => {
        const answers = of(year, course)
          .filter((row) => says(row, column))
          .map((row) => Number(cell(row, column)));
        if (answers.length === 0) return [];
        const count = (answer: number) => answers.filter((own) => own === answer).length;
        return {
          fiscal_year: Number(year),
          course,
          organiser: course === '' ? '' : organiserOf(year, course),
          question: QUESTIONS[column] ?? column,
          n: answers.length,
          mean: answers.reduce((sum, answer) => sum + answer, 0) / answers.length,
          top2_share: (count(4) + count(5)) / answers.length,
          ...{ count_1: count(1), count_2: count(2), count_3: count(3), count_4: count(4) },
          count_5: count(5),
        };
      }),
    );
  });
}

export function behaviour(): Opinion[] {
  return coursesOf('2026').flatMap((course) => {
    const asked = of('2026', course).filter((row) => says(row, '行動変容'));
    if (asked.length === 0) return [];
    const applied = asked.filter((row) => cell(row, '行動変容') === 'はい').length;
    return {
      fiscal_year: 2026,
      course,
      organiser: organiserOf('2026', course),
      n: asked.length,
      applied,
      fewest: asked.length,
      share: applied / asked.length,
      ...wilson(applied, asked.length),
    };
  });
}

/** Where (p − q)² = 1.96²·q(1 − q)/n, the two q (Wilson 1927), by the formula for roots. */
function wilson(successes: number, n: number) {
  const z2 = 1.959963984540054 ** 2;
  const [a, b, c] = [1 + z2 / n, -(2 * successes + z2) / n, (successes / n) ** 2];
  const root = Math.sqrt(b * b - 4 * a * c);
  return { low: (-b - root) / (2 * a), high: (-b + root) / (2 * a) };
}

export function levels(): Opinion[] {
  const years = distinct(records.map((row) => String(row.fiscal_year)));
  return years.map((year) => {
    const held = records.filter((row) => row.fiscal_year === Number(year));
    const measured = (is: (row: Filed) => boolean) =>
      coursesOf(year).filter((course) => of(year, course).some(is)).length;
    return {
      fiscal_year: Number(year),
      courses: distinct(held.map((row) => row.course)).length,
      with_reaction: measured((row) => says(row, '満足度') || says(row, '総合満足度')),
      with_prepost: measured((row) => says(row, '事前') && says(row, '事後')),
      with_follow_up: measured(
        (row) =>
          (says(row, '事前') && says(row, '事後') && says(row, '三か月後')) ||
          says(row, '行動変容'),
      ),
    };
  });
}

export function planned(): Opinion[] {
  return readRows('研修計画_R8.csv')
    .filter((row) => cell(row, '効果測定') !== '')
    .map((row) => {
      const course = cell(row, '研修名');
      const has = (...columns: string[]) =>
        Number(of('2026', course).some((own) => columns.every((column) => says(own, column))));
      return {
        fiscal_year: 2026,
        plan: null,
        course,
        evaluation: cell(row, '効果測定'),
        learning_goal: cell(row, '学習目標'),
        start_date: cell(row, '開始日') || null,
        end_date: cell(row, '終了日') || null,
        with_reaction: has('総合満足度'),
        with_prepost: has('事前', '事後'),
        with_follow_up: has('行動変容'),
      };
    });
}

export function associationPoints(): Opinion[] {
  return groups()
    .filter((row) => row['attribute'] === 'division' && row['item'] === 0)
    .flatMap((row) => {
      const { fiscal_year: year, value } = row as { fiscal_year: number; value: string };
      const headcount = staff.get(`${year}/division//${value}`);
      if (headcount === undefined) return [];
      const attendees = new Set(
        records
          .filter((own) => own.fiscal_year === year && own.division === value)
          .map(({ person }) => person),
      ).size;
      const { mean, ...own } = row;
      return { ...own, score: mean, attendees, headcount, rate: attendees / headcount };
    });
}
