import type { Post } from '../people/staff.ts';
import { csvFile, type Cell, type SampleFile } from '../csv.ts';
import { seededRandom, type Random } from '../random.ts';
import { EVALUATED, type EvaluatedCourse } from './evaluation-courses.ts';
import { plannedRecords } from './planned-records.ts';

const HEADER = [
  ...['年度', '研修名', '受講者ID', '職位', '満点', '事前', '事後', '三か月後', '行動変容'],
  ...['総合満足度', '仕事に役立つ', '教材・資料', '進め方・時間', '講師の説明'],
];

/** Means and spreads of the five questions, from 1 to 5. */
const QUESTIONS: readonly (readonly [mean: number, spread: number])[] = [
  [4.12, 0.82],
  [4.21, 0.8],
  [3.98, 0.88],
  [3.71, 0.98],
  [4.18, 0.78],
];
/** Of ten who came nearly nine answered the questions. */
const ANSWERED = 0.884;
const STEPS = 50;

const share = (value: number) => Math.min(1, Math.max(0, value / 100));
/** A score in whole steps of the test: two points of 100, one of 50. */
const score = (of100: number, fullMarks: number) =>
  Math.round(share(of100) * STEPS) * (fullMarks / STEPS);

const reaction = ([mean, spread]: readonly [number, number], liking: number, random: Random) =>
  Math.min(5, Math.max(1, Math.round(mean + liking + spread * random.normal())));

/** 満点, 事前, 事後, 三か月後, 行動変容 of the i-th attendee; blank where nothing was measured. */
function measured({ test, later }: EvaluatedCourse, index: number, random: Random): Cell[] {
  const ability = 9 * random.normal();
  const [one, two, three] = [random.normal(), random.normal(), random.normal()];
  if (!test || index >= test.pairs + test.single) return [null, null, null, null, null];
  const { fullMarks, pairs } = test;
  const isSingle = index >= pairs;
  const isLater = later !== null && index < later.people;
  return [
    fullMarks,
    isSingle && index % 2 === 0 ? null : score(test.before + ability + 5 * one, fullMarks),
    isSingle && index % 2 === 1 ? null : score(test.after + 0.8 * ability + 6 * two, fullMarks),
    isLater ? score(later.mean + 0.8 * ability + 6 * three, fullMarks) : null,
    isLater ? (index < later.applied ? 'はい' : 'いいえ') : null,
  ];
}

function rowsOf(plan: EvaluatedCourse, random: Random): Cell[][] {
  const attended = new Map<string, Post>(
    plannedRecords()
      .filter((record) => record.course === plan.course && record.status === '受講')
      .map(({ post }) => [post.member.id, post]),
  );
  const people = random.shuffle([...attended.values()]);
  const rows = people.map((post, index) => {
    const isAnswered = random.next() < ANSWERED;
    const told = measured(plan, index, random);
    const reactions = QUESTIONS.map((own) =>
      isAnswered ? reaction(own, plan.liking, random) : null,
    );
    return [2026, plan.course, post.member.id, post.position, ...told, ...reactions];
  });
  return rows.filter((row) => row.slice(5).some((cell) => cell !== null));
}

/** 研修効果 of 令和8年度 up to September: reactions to fifteen courses, tests in eight of them. */
export function evaluationR8File(): SampleFile {
  const random = seededRandom('minori evaluation 2026');
  const rows = EVALUATED.flatMap((plan) => rowsOf(plan, random));
  return csvFile('研修効果_R8.csv', 'utf8-bom', HEADER, rows);
}
