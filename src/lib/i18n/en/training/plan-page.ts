import type { planPage as ja } from '../../ja/training/plan-page.ts';
import { date, fiscalYear, integer, percent } from '../../format.ts';

const L = 'en';
const monthDay = (iso: string) => date(iso, L).replace(/ \d{4}$/u, '');
const courses = (count: number) => `${integer(count, L)} ${count === 1 ? 'course' : 'courses'}`;

const states: typeof ja.states = {
  held: 'held',
  running: 'running',
  upcoming: 'to come',
  rescheduled: 'rescheduled',
  cancelled: 'cancelled',
  any_time: 'at any time',
  whole_year: 'all year',
  within_another: 'part of another course',
  undecided: 'no date yet',
  open: 'on application',
  no_record: 'no record',
};

/** Words of the training plan. */
export const planPage: typeof ja = {
  states,
  planOf: (year, plan) => (plan === null ? fiscalYear(year, L) : `${plan}, ${fiscalYear(year, L)}`),
  courses: 'courses',
  lines: (shown, all) =>
    shown === all ? `Plan: ${courses(all)}` : `Plan: ${integer(shown, L)} of ${courses(all)} shown`,
  filters: {
    plan: 'Year',
    category: 'Category',
    position: 'Position',
    selection: 'Selection',
    view: 'View',
    views: { year: 'Year', months: 'Months', list: 'List' },
  },
  board: {
    course: 'Course',
    audience: 'Audience',
    counts: 'Attended / base',
    base: (people) => `/ ${people}`,
    applied: (people) => `applied ${people}`,
    noBase: 'no base',
    noCategory: 'No category',
    undecided: 'no date yet',
    withinAnother: 'as part of another course',
    deadline: (text) => `Apply by ${text}`,
    day: monthDay,
    calendarYear: (year) => String(year),
    standing: (state, isUnder) => (isUnder ? `${states[state]}, under 85%` : states[state]),
  },
  legend: {
    wholeYear: 'any time, all year, long',
    under: 'under 85% of its base',
  },
  subtitle: (plan) =>
    `Plan and what was held, ${plan}. Different people; the base is the eligible people of designated courses, else the capacity`,
  monthsSubtitle: (plan) => `${plan}. Courses by month, and how they stand at the reference date`,
  listTitle: (plan) => `Courses of ${plan}`,
  listSubtitle:
    'When, how it stands, people. The base is the eligible people of designated courses, else the capacity',
  notes: {
    under: 'A striped bar is under 85% of the base',
    base: 'A course without eligible people or capacity has no rate',
    noRecord: (lines) =>
      `${courses(lines)} past the planned day without any record ${lines === 1 ? 'is' : 'are'} not counted as held`,
    hidden: (minN) =>
      `x: hidden, fewer than ${integer(minN, L)} applied (notices of absence, reports and the like)`,
    filtered: (shown, all) => `${integer(shown, L)} of ${courses(all)} shown`,
    sameName: 'Records of courses with the same name are told apart by their days',
    stays: 'A stay over several years counts as running within its period',
  },
  source: 'Training plan',
  attendance: 'attendance records',
  atDay: (iso) => ` (as of ${date(iso, L)})`,
  kpi: {
    attended: (asOf) => `Attended (by ${monthDay(asOf)})`,
    ofBase: (base, rate) => `${percent(rate, L)} of ${integer(base, L)} eligible or seats`,
    noBase: 'no eligible people or capacity named',
    missed: 'Absent or not attended',
    notices: (count, hidden) =>
      `${integer(count, L)} with a notice of absence${hidden > 0 ? ` (without ${courses(hidden)} hidden)` : ''}`,
    people: 'people',
  },
  todo: {
    title: 'Courses that need a step',
    none: 'No course needs a step.',
    moved: (iso) => `tell people of the change to ${monthDay(iso)}`,
    movedUndecided: 'new date not decided',
    cancelled: 'consider a substitute',
    undecided: 'date not decided',
    noRecord: 'check whether it was held',
    under: (rate) => `${percent(rate, L)} attended`,
  },
  edit: {
    title: 'Record how a course stands',
    hint: 'Choose a line of the figure, or a course here. What you record stays in the workspace on this computer.',
    course: 'Course',
    choose: 'choose one',
    state: 'State',
    date: 'New date',
    dateNeeded: 'Enter the new date, or leave it empty while it is not decided.',
    fromPlan: 'as plan and records say',
    save: 'Record',
    saved: (course, state) => `Recorded “${course}” as ${state}.`,
    options: {
      held: 'held',
      running: 'running',
      rescheduled: 'rescheduled',
      cancelled: 'cancelled',
    },
  },
  matching: {
    title: 'Matching with the attendance records',
    explain:
      'Records of the same course name are matched by themselves. Records of another name are matched once you have confirmed that it is the same course.',
    proposals: 'Records that may be the same course',
    confirm: 'Match as the same course',
    unmatched: (lines) => `Courses without records: ${integer(lines, L)}`,
    attended: (count) => `Recorded courses not in the plan: ${integer(count, L)}`,
    none: 'Every recorded course belongs to a course of the plan.',
    noProposals: 'No record has a similar name.',
    choose: 'choose a course',
    assign: 'Course of the plan',
    record: 'Course in the records',
    people: 'Attendances',
    confirmed: 'Matches that were confirmed',
    undo: 'Undo',
    same: (planned, attended) => `Matched “${attended}” with “${planned}”.`,
    sameWords: 'spelling differs',
    near: 'similar name',
  },
  examples: {
    title: 'Open a published plan',
    explain:
      'Opens a training plan copied from a city’s published document as a file of the workspace. It can be taken out on the data page.',
    open: (city) => `Open the plan of ${city}`,
    isOpen: 'open',
    source: (document) => `Source: ${document}`,
    failed: 'The example plan could not be loaded.',
  },
  months: {
    name: (month) =>
      new Date(Date.UTC(2024, month - 1, 1)).toLocaleString('en-GB', { month: 'long' }),
    none: 'nothing planned',
    noDay: 'Courses without a day',
    count: courses,
  },
  table: {
    course: 'Course',
    category: 'Category',
    organiser: 'Organiser',
    audience: 'Audience',
    positions: 'Positions',
    selection: 'Selection',
    schedule: 'Schedule',
    days: 'Days',
    state: 'State',
    capacity: 'Capacity',
    eligible: 'Eligible',
    applied: 'Applied',
    attended: 'Attended',
    attendances: 'Attendances',
    completed: 'Completed',
    absent: 'Absent',
    notices: 'Notices',
    reports: 'Reports',
    rate: 'Rate',
    deadline: 'Apply by',
    years: 'Years',
    venue: 'Venue',
    matched: 'Name in the records',
    remark: 'Remark',
  },
  mark: {
    when: (text) => `Schedule: ${text}`,
    audience: (text) => `Audience: ${text}`,
    selection: (text) => `Selection: ${text}`,
    attended: (attended, base) =>
      base === null
        ? `Attended: ${integer(attended, L)}`
        : `Attended: ${integer(attended, L)} of ${integer(base, L)}`,
    rate: (rate) => `Rate: ${percent(rate, L)}`,
    applied: (people) => `Applied: ${integer(people, L)}`,
    absent: (people, notices) =>
      `Absent: ${integer(people, L)}${notices === null ? '' : ` (${integer(notices, L)} with a notice)`}`,
    reports: (people) => `Reports: ${integer(people, L)}`,
  },
  empty: {
    board: 'Did we do what we planned?',
    sentence: 'Take in a CSV of a training plan, or open a published plan below.',
    filtered: 'No course meets these conditions. Widen them.',
  },
};
