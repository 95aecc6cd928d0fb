import type { trainingPage as ja } from '../../ja/training/training-page.ts';
import { fiscalYearEra, integer, percent } from '../../format.ts';

const L = 'en';

/** Words of the page on participation. */
export const trainingPage: typeof ja = {
  filters: {
    category: 'Category',
    organiser: 'Organiser',
    division: 'Division',
    section: 'Section',
    position: 'Position',
    all: 'All',
    everybody: 'Whole city',
    everySection: 'The whole division',
    measure: 'Count',
    measures: { attendances: 'Attendances', people: 'People', days: 'Person-days' },
    unit: 'By',
    hidden: (minN) => `fewer than ${integer(minN, L)} staff, or told by subtraction`,
  },
  leftOut: (year, count) => [
    `Attended or completed only. ${fiscalYearEra(year, L)}: absent or cancelled`,
    integer(count, L),
    'left out',
  ],
  countedOnly: 'Attended or completed only',
  refused: (minN) =>
    `Not shown: these are fewer than ${integer(minN, L)} staff, or a subtraction would tell of fewer. Widen the conditions.`,
  refusedAddress: 'A condition of the address does not occur in these years and has been left out.',
  reset: 'Reset conditions',
  scoped: (subtitle, scope) => `${subtitle}; ${scope}`,
  subtitles: {
    days: (from, to) => `Person-days by category, ${from}–${to}`,
    people: (year) => `People by category and their share of the staff, ${fiscalYearEra(year, L)}`,
    results: {
      attendances: 'In the order of the city’s own table',
      people: 'Courses and people; the total is people who came at least once',
      days: 'Courses and person-days',
    },
    groups: (attribute, year) =>
      `Attendance rate by ${attribute}: staff who took training in ${fiscalYearEra(year, L)}`,
    courses: (year) => `Courses with attendances in ${fiscalYearEra(year, L)}, by category`,
    compared: 'Counted from records, and as published: courses and attendances',
    excluded: 'Records left out, and records that count with something unknown',
  },
  titles: {
    courses: (courses, attendances) =>
      `${integer(attendances, L)} attendances in ${integer(courses, L)} courses`,
    results: {
      attendances: 'Courses and attendances by category',
      people: 'Courses and people by category',
      days: 'Courses and person-days by category',
    },
    agree: 'Records and published table agree',
    differ: (cells) => `Records and published table differ in ${integer(cells, L)} places`,
    excluded: (records) => `Records left out: ${integer(records, L)}`,
  },
  notes: {
    notAdded: 'People do not add up over categories (some took several)',
    asOfAttendance:
      'The unit is that of the day of the course; where the record names none, the roster’s',
    hidden: (minN) => `x: fewer than ${integer(minN, L)} staff, or told by subtraction`,
    noHeadcount: 'No rate where the staff is not known',
    moreThanStaff: 'No rate where more people came than the headcount knows',
    days: 'Person-days: the days of the record, else of the plan, else one for a dated record',
    daysUnknown: (count) =>
      `The days of ${integer(count, L)} records are not known: no person-days are shown`,
    hours: 'Records without hours are not in the hours',
    stays: 'A stay over several fiscal years counts in each',
    totalRows: (agree, differ) =>
      differ === 0
        ? `Printed totals that agree with their columns: ${integer(agree, L)}`
        : `Printed totals that differ from their columns: ${integer(differ, L)}`,
    coursesCompared: (different) =>
      different === 0
        ? 'The numbers of courses agree too'
        : `The numbers of courses differ in ${integer(different, L)} places`,
    repeats: 'A repeat is a further record of the same person, course and date',
    unknownPerson:
      'Records with a number that the roster does not have do count; check for mistyped numbers and leavers',
  },
  chart: {
    base: (attendees, staff) => `${attendees}/${staff}`,
    baseHeader: 'People / staff',
    city: (rate) => `City ${rate}`,
    rate: 'Attendance rate',
    cityRate: 'Rate of the whole city',
    wholeYear: 'All (at least once)',
  },
  mark: {
    rate: (rate) => `Attendance rate ${percent(rate, L)}`,
    base: (attendees, staff) => `${integer(attendees, L)} of ${integer(staff, L)} staff`,
    attendances: (attendances) => `${integer(attendances, L)} attendances`,
    hidden: (minN) => `Not shown: fewer than ${integer(minN, L)} staff, or told by subtraction`,
    noRate: 'There is no rate',
  },
  tables: {
    course: 'Course',
    organiser: 'Organiser',
    sessions: 'Days held',
    attendances: 'Attendances',
    attendees: 'People',
    completed: 'Completed',
    hours: 'Hours',
    days: 'Person-days',
    perStaff: 'Per member of staff',
    recorded: 'Records',
    published: 'Published',
    difference: 'Difference',
  },
  reasons: {
    applied: 'Applied only',
    absent: 'Absent',
    cancelled: 'Cancelled',
    repeats: 'Repeats',
    no_person: 'No staff number',
    unknown_person: 'Not on the roster',
  },
  groups: { left_out: 'Left out', counted: 'Counted' },
  empty: {
    days: 'How many person-days of training?',
    people: 'How many people by category?',
    peopleSentence: 'Shown once attendance records with staff numbers are there.',
    groups: 'Whose staff took training?',
    groupsSentence: 'Shown once attendance records with divisions and a headcount are there.',
  },
};
