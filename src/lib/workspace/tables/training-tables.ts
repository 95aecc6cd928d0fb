import type {
  AttendanceRow,
  AttendanceTotalRow,
  EvaluationRow,
  PlanRow,
} from '#lib/domain/dataset.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import type { PersonNumbers } from './person-numbers.ts';
import { membershipColumns } from './staff-tables.ts';

/** Yes or no as 1 or 0. */
const flag = (value: boolean | null): number | null => (value === null ? null : Number(value));

/** `attendance`: one row per 受講記録, everything but date, hours and status as codes. */
export function attendanceTable(
  rows: readonly AttendanceRow[],
  dictionary: Dictionary,
  people: PersonNumbers,
): Table {
  return tableOf('attendance', rows, {
    attendance_no: ['integer', (_, index) => index + 1],
    fiscal_year: ['integer', (row) => row.fiscal_year],
    course: ['integer', (row) => dictionary.code('course', row.course)],
    category: ['integer', (row) => dictionary.code('category', row.category)],
    organiser: ['integer', (row) => dictionary.code('organiser', row.organiser)],
    person: ['integer', (row) => people.of(row.person)],
    date: ['date', (row) => row.date],
    end_date: ['date', (row) => row.end],
    ...membershipColumns(dictionary),
    hours: ['double', (row) => row.hours],
    days: ['double', (row) => row.days],
    status: ['text', (row) => row.status],
    absence_notice: ['integer', (row) => flag(row.absence_notice)],
    report: ['integer', (row) => flag(row.report)],
  });
}

/** `attendance_total`: one row per line of a published 受講集計. */
export function attendanceTotalTable(
  rows: readonly AttendanceTotalRow[],
  dictionary: Dictionary,
): Table {
  return tableOf('attendance_total', rows, {
    fiscal_year: ['integer', (row) => row.fiscal_year],
    category: ['integer', (row) => dictionary.code('category', row.category)],
    courses: ['integer', (row) => row.courses],
    attendances: ['integer', (row) => row.attendances],
  });
}

/** `plan_course`: one row per line of a 研修計画, its words as they are, its days where it has any. */
export function planTable(rows: readonly PlanRow[], dictionary: Dictionary): Table {
  return tableOf('plan_course', rows, {
    plan_no: ['integer', (_, index) => index + 1],
    fiscal_year: ['integer', (row) => row.fiscal_year],
    plan: ['text', (row) => row.plan],
    course: ['integer', (row) => dictionary.code('course', row.course)],
    category: ['integer', (row) => dictionary.code('category', row.category)],
    organiser: ['integer', (row) => dictionary.code('organiser', row.organiser)],
    audience: ['text', (row) => row.audience],
    audience_position: ['text', (row) => row.audience_position],
    selection: ['text', (row) => row.selection],
    schedule: ['text', (row) => row.schedule],
    schedule_kind: ['text', (row) => row.schedule_kind],
    start_date: ['date', (row) => row.start],
    end_date: ['date', (row) => row.end],
    worded_start: ['date', (row) => row.worded_start],
    worded_end: ['date', (row) => row.worded_end],
    days: ['double', (row) => row.days],
    capacity: ['integer', (row) => row.capacity],
    eligible: ['integer', (row) => row.eligible],
    capability: ['text', (row) => row.capability],
    venue: ['text', (row) => row.venue],
    state: ['text', (row) => row.state],
    deadline: ['text', (row) => row.deadline],
    years: ['double', (row) => row.years],
    aim: ['text', (row) => row.aim],
    evaluation: ['text', (row) => row.evaluation],
    learning_goal: ['text', (row) => row.learning_goal],
    remark: ['text', (row) => row.remark],
  });
}

/** `evaluation`: one row per line of a 研修効果; `evaluation_reaction`: one per answer in it. */
export function evaluationTables(
  rows: readonly EvaluationRow[],
  dictionary: Dictionary,
  people: PersonNumbers,
): Table[] {
  const reactions = rows.flatMap((row, index) =>
    Object.entries(row.reactions).map(([question, answer]) => ({
      no: index + 1,
      question,
      answer,
    })),
  );
  return [
    tableOf('evaluation', rows, {
      evaluation_no: ['integer', (_, index) => index + 1],
      fiscal_year: ['integer', (row) => row.fiscal_year],
      course: ['integer', (row) => dictionary.code('course', row.course)],
      person: ['integer', (row) => people.of(row.person)],
      ...membershipColumns(dictionary),
      full_marks: ['double', (row) => row.full_marks],
      pre: ['double', (row) => row.pre],
      post: ['double', (row) => row.post],
      follow_up: ['double', (row) => row.follow_up],
      applied: ['integer', (row) => flag(row.applied)],
    }),
    tableOf('evaluation_reaction', reactions, {
      evaluation_no: ['integer', (reaction) => reaction.no],
      question_no: ['integer', (_, index) => index + 1],
      question: ['text', (reaction) => reaction.question],
      answer: ['integer', (reaction) => reaction.answer],
    }),
  ];
}
