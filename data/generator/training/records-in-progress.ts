import { staffOf } from '../people/staff.ts';
import { seededRandom } from '../random.ts';
import { chooseAttendees } from './choose-attendees.ts';
import { COURSES } from './courses.ts';
import { inFilingOrder, type TrainingRecord } from './record.ts';
import { daysOf, recordOf } from './yearly-records.ts';

const YEAR = 2025;
const PEOPLE = 230;
/** Courses from January on are not in the file yet. */
const LAST_MONTH = 12;
/** 令和7年度 was about as busy as six tenths of 令和6年度 by then. */
const SHARE = 0.6;
const COURSES_APPLIED_FOR = ['説明力向上研修', 'マネジメント研修'];
const NOT_YET_ENTERED = 0.3;

/** The records of 令和7年度 so far: some courses are entered as applications only (集計中). */
export function recordsInProgress(): TrainingRecord[] {
  const random = seededRandom('minori training 2025');
  const held = COURSES.filter(({ month }) => month >= 4 && month <= LAST_MONTH);
  const seats = held.flatMap((course) =>
    Array.from({ length: Math.round(course.attended[3] * SHARE) }, () => ({
      course: course.name,
      isFor: (post: Parameters<typeof course.isFor>[0]) => course.isFor(post, YEAR),
    })),
  );
  const taken = chooseAttendees(seats, staffOf(YEAR), PEOPLE, random);
  const records = held.flatMap((course) => {
    const own = taken.filter((one) => one.course === course.name);
    const days = daysOf(course, YEAR, own.length, random);
    const isApplied = COURSES_APPLIED_FOR.includes(course.name);
    return own.map((one): TrainingRecord => {
      const isOpen = isApplied && random.next() < NOT_YET_ENTERED;
      const draw = random.next();
      const counted = draw < 0.95 ? '受講' : '欠席';
      return recordOf(course, one, days, isOpen ? '申込' : counted, random);
    });
  });
  return inFilingOrder(records);
}
