import { isoDay, someCourseDays } from '../dates.ts';
import { staffOf } from '../people/staff.ts';
import { seededRandom, type Random } from '../random.ts';
import { chooseAttendees, type Seat, type Taken } from './choose-attendees.ts';
import { attendedIn, COURSES, type Course } from './courses.ts';
import { inFilingOrder, type TrainingRecord } from './record.ts';

/** What the records of one 年度 must come to besides the numbers per course. */
type Year = {
  readonly year: number;
  /** 実人数 */
  readonly people: number;
  readonly absent: number;
  readonly cancelled: number;
  /** Rows that stand in the file twice. */
  readonly repeated: number;
};

const YEARS: readonly Year[] = [
  { year: 2021, people: 298, absent: 12, cancelled: 6, repeated: 2 },
  { year: 2022, people: 471, absent: 24, cancelled: 9, repeated: 4 },
  { year: 2023, people: 338, absent: 17, cancelled: 8, repeated: 3 },
  { year: 2024, people: 489, absent: 28, cancelled: 13, repeated: 5 }, // 28 + 13 = 41 not counted
];

const SEATS_A_DAY = 40;

/** The days on which a course is held: the first of the month for a 派遣, else one day for 40. */
export function daysOf(course: Course, year: number, people: number, random: Random): string[] {
  if (course.category === '派遣研修') return [isoDay(year, course.month, 1)];
  const count = Math.max(1, Math.ceil(people / SEATS_A_DAY));
  return someCourseDays(year, course.month, count, random);
}

export function recordOf(
  course: Course,
  { post }: Taken,
  days: readonly string[],
  status: TrainingRecord['status'],
  random: Random,
): TrainingRecord {
  const { name, category, organiser, hours } = course;
  return { date: random.pick(days), course: name, category, organiser, post, hours, status };
}

const attendedStatus = (course: Course): TrainingRecord['status'] =>
  course.category === 'その他研修' ? '受講' : '修了';

/** Rows of people who were expected and did not come, in courses of the year. */
function notAttended(
  plan: Year,
  attended: readonly TrainingRecord[],
  random: Random,
): TrainingRecord[] {
  const own = attended.filter(({ category }) => category === 'その他研修');
  const has = new Set(attended.map((r) => `${r.post.member.id} ${r.course}`));
  const others = random.shuffle(staffOf(plan.year));
  return [...Array(plan.absent + plan.cancelled).keys()].flatMap((index) => {
    const model = random.pick(own);
    const post = others.find(
      (p) => p.position === model.post.position && !has.has(`${p.member.id} ${model.course}`),
    );
    if (!post) return [];
    has.add(`${post.member.id} ${model.course}`);
    others.splice(others.indexOf(post), 1);
    return [{ ...model, post, status: index < plan.absent ? '欠席' : '取消' }];
  });
}

function recordsOfYear(plan: Year): TrainingRecord[] {
  const { year } = plan;
  const random = seededRandom(`minori training ${year}`);
  const seats = COURSES.flatMap((course): Seat[] =>
    Array.from({ length: attendedIn(course, year) }, () => ({
      course: course.name,
      isFor: (post) => course.isFor(post, year),
    })),
  );
  const taken = chooseAttendees(seats, staffOf(year), plan.people, random);
  const attended = COURSES.flatMap((course) => {
    const own = taken.filter((one) => one.course === course.name);
    const days = daysOf(course, year, own.length, random);
    return own.map((one) => recordOf(course, one, days, attendedStatus(course), random));
  });
  const repeated = random.shuffle(attended).slice(0, plan.repeated);
  return inFilingOrder([...attended, ...repeated, ...notAttended(plan, attended, random)]);
}

const made = new Map<number, readonly TrainingRecord[]>();

/** The records of 令和3, 4, 5 or 6年度 with their repeated and uncounted rows. */
export function recordsOf(year: number): readonly TrainingRecord[] {
  const plan = YEARS.find((one) => one.year === year);
  if (!plan) throw new RangeError(`training records of ${year}: made for 2021 to 2024`);
  const records = made.get(year) ?? recordsOfYear(plan);
  made.set(year, records);
  return records;
}
