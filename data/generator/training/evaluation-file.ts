import { csvFile, type Cell, type SampleFile } from '../csv.ts';
import { seededRandom, type Random } from '../random.ts';
import { recordsOf } from './yearly-records.ts';

/** What a course is to have done to the scores of those who took both tests. */
type Evaluated = {
  readonly course: string;
  readonly pairs: number;
  readonly before: number;
  readonly after: number;
  /** Mean three months later, where it was asked. */
  readonly later: number | null;
  /** People with only one of the two tests. */
  readonly single: number;
};

/** 350 pairs in seven courses, and one course with too few to show. */
const COURSES: readonly Evaluated[] = [
  {
    course: 'コミュニケーション能力向上研修',
    pairs: 48,
    before: 59,
    after: 73,
    later: 69,
    single: 4,
  },
  { course: 'コンプライアンス研修', pairs: 96, before: 61, after: 75, later: 71, single: 6 },
  { course: 'ハラスメント研修', pairs: 104, before: 70, after: 79, later: 76, single: 8 },
  { course: '説明力向上研修', pairs: 32, before: 56, after: 66, later: null, single: 3 },
  { course: 'マネジメント研修', pairs: 21, before: 50, after: 62, later: null, single: 2 },
  { course: '人事評価者研修', pairs: 22, before: 63, after: 70, later: null, single: 2 },
  { course: 'ビジネスマナー研修', pairs: 27, before: 67, after: 68, later: null, single: 1 },
  { course: '行政法実務研修', pairs: 5, before: 48, after: 60, later: null, single: 0 },
];

const FULL_MARKS = 100;
const STEP = 2;
const HEADER = [
  ...['研修名', '受講者ID', '満点', '事前', '事後', '三か月後'],
  ...['満足度', '理解度', '有用度'],
];

const score = (value: number) => Math.min(FULL_MARKS, Math.max(0, Math.round(value / STEP) * STEP));

/** A reaction from 1 to 5 around a mean. */
const reaction = (mean: number, random: Random) =>
  Math.min(5, Math.max(1, Math.round(mean + 0.85 * random.normal())));

function rowsOf(plan: Evaluated, random: Random): Cell[][] {
  const attended = recordsOf(2024).filter(
    (r) => r.course === plan.course && (r.status === '受講' || r.status === '修了'),
  );
  const ids = random.shuffle([...new Set(attended.map(({ post }) => post.member.id))]);
  if (ids.length < plan.pairs + plan.single) throw new Error(`evaluation: few in ${plan.course}`);
  return ids.slice(0, plan.pairs + plan.single).map((id, index) => {
    const ability = 9 * random.normal();
    const before = score(plan.before + ability + 5 * random.normal());
    const after = score(plan.after + 0.8 * ability + 6 * random.normal());
    const later =
      plan.later === null ? null : score(plan.later + 0.8 * ability + 6 * random.normal());
    const isSingle = index >= plan.pairs;
    const isLaterAnswered = index % 12 !== 0;
    return [
      ...[plan.course, id, FULL_MARKS],
      ...[isSingle && index % 2 === 0 ? null : before, isSingle && index % 2 === 1 ? null : after],
      isLaterAnswered ? later : null,
      ...[reaction(4.15, random), reaction(4, random), reaction(4.25, random)],
    ];
  });
}

/** 研修効果 of 令和6年度: tests before and after, three months later, and reactions. */
export function evaluationFile(): SampleFile {
  const random = seededRandom('minori evaluation 2024');
  const rows = COURSES.flatMap((plan) => rowsOf(plan, random));
  return csvFile('研修効果_R6.csv', 'cp932', HEADER, rows);
}
