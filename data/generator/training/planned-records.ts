import { courseDays } from '../dates.ts';
import { staffOf, type Post } from '../people/staff.ts';
import { seededRandom, type Random } from '../random.ts';
import { COURSES } from './courses.ts';
import { PLAN, type PlannedCourse } from './plan-courses.ts';
import { inFilingOrder, type TrainingRecord } from './record.ts';

const YEAR = 2026;
/** まちづくり研修 is in October: 14 people have applied. */
const APPLIED = { course: 'まちづくり研修', people: 14 };

/** Taken at one's own time from April on: who has not finished has only applied. */
const ANY_TIME = 'eラーニング講座';
const MONTHS = [4, 5, 6, 7, 8, 9];
const TEMPORARY = '会計年度任用職員';

function isInvited(course: PlannedCourse, post: Post): boolean {
  if (!course.positions.includes(post.position)) return false;
  if (course.name === '会計年度任用職員研修') return post.employment === TEMPORARY;
  if (post.employment !== '正規職員') return false;
  if (course.name === '新規採用職員研修') return post.member.hireYear === YEAR;
  if (course.name === '採用2年目研修') return post.member.hireYear === YEAR - 1;
  return true;
}

/** The days on which a course was held before October. */
function daysOf({ name, start, end, days }: PlannedCourse): string[] {
  if (name === ANY_TIME) return MONTHS.flatMap((month) => courseDays(YEAR, month));
  return days > 1 || start === end ? [start] : [start, end];
}

/** What the 受講記録 call a course of the plan: 区分 and 主催 as in the years before. */
export function filedUnder({ name, category }: PlannedCourse) {
  const known = COURSES.find((course) => course.name === name);
  if (known) return { category: known.category, organiser: known.organiser };
  return category === '派遣研修'
    ? { category, organiser: '派遣先' }
    : { category: 'その他研修', organiser: 'みのり市' };
}

function recordsOfCourse(course: PlannedCourse, random: Random): TrainingRecord[] {
  const people = random.shuffle(staffOf(YEAR).filter((post) => isInvited(course, post)));
  const isApplied = course.name === APPLIED.course;
  const attended = course.attended ?? 0;
  const count = isApplied ? APPLIED.people : course.attended === null ? 0 : course.invited;
  if (people.length < count) throw new Error(`plan: ${people.length} people for ${course.name}`);
  const missed = isApplied || course.name === ANY_TIME ? '申込' : '欠席';
  const filed = { course: course.name, ...filedUnder(course), hours: course.days * 6 };
  return people.slice(0, count).map((post, index) => ({
    ...{ ...filed, post, date: random.pick(daysOf(course)) },
    status: index < attended ? '受講' : missed,
  }));
}

/**
 * The records of 令和8年度 up to September: 789 people of 872 attended, 61 were absent, 22 have yet
 * to finish their eラーニング.
 */
export function plannedRecords(): TrainingRecord[] {
  const random = seededRandom('minori training 2026');
  return inFilingOrder(PLAN.flatMap((course) => recordsOfCourse(course, random)));
}
