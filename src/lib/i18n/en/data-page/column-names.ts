import type { columnNames as ja } from '../../ja/data-page/column-names.ts';

const year = { fiscal_year: 'Fiscal year' };
const organisation = {
  division: 'Division',
  section: 'Section',
  position: 'Position',
  employment_type: 'Employment type',
};
const person = { person: 'Staff number' };
const course = { course: 'Course' };
const courseDetails = { category: 'Category', organiser: 'Organiser' };

/** What the columns of each kind are called, by their names in the rows. */
export const columnNames: typeof ja = {
  survey: {
    ...year,
    respondent_id: 'Respondent id',
    ...organisation,
    age_band: 'Age band',
    tenure: 'Tenure',
    gender: 'Gender',
    enps: 'Recommendation (eNPS)',
    comment: 'Comment',
  },
  headcount: { ...year, ...organisation, people: 'People' },
  attendance: {
    ...year,
    ...course,
    ...courseDetails,
    ...person,
    date: 'Date',
    ...organisation,
    hours: 'Hours',
    status: 'Status',
  },
  attendance_total: {
    ...year,
    category: courseDetails.category,
    courses: 'Courses',
    attendances: 'Attendances',
  },
  goal: {
    ...year,
    goal: 'Goal',
    target: 'Target',
    unit: 'Unit (attendances or people)',
    counts: 'What counts',
    step: 'Step',
  },
  goal_actual: {
    ...year,
    goal: 'Goal',
    month: 'Month',
    actual: 'Actual',
    division: organisation.division,
    section: organisation.section,
  },
  plan: {
    ...year,
    ...course,
    ...courseDetails,
    audience: 'Audience',
    audience_position: 'Positions',
    selection: 'Selection',
    schedule: 'Schedule',
    start: 'Start',
    end: 'End',
    days: 'Days',
    capacity: 'Capacity',
    eligible: 'Eligible people',
    capability: 'Capability',
    venue: 'Venue',
  },
  evaluation: {
    ...year,
    ...course,
    ...person,
    ...organisation,
    pre: 'Before',
    post: 'After',
    follow_up: 'Three months later',
    full_marks: 'Full marks',
    satisfaction: 'Satisfaction',
    understanding: 'Understanding',
    usefulness: 'Usefulness',
  },
  roster: { ...person, ...organisation, hired: 'Year hired', left: 'Year left' },
};
