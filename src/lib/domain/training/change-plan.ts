import { comparisonKey } from '../normalise-text.ts';
import type { CourseMatch, CourseState, PlanSettings } from './plan-settings.ts';

/** A course of one plan. */
export type PlannedCourse = Pick<CourseMatch, 'fiscalYear' | 'plan' | 'course'>;

const isSame = (one: PlannedCourse, other: PlannedCourse): boolean =>
  one.fiscalYear === other.fiscalYear &&
  one.plan === other.plan &&
  comparisonKey(one.course) === comparisonKey(other.course);

/** The settings with what somebody said of a line; `null` leaves it to the plan and the records. */
export function withState(
  settings: PlanSettings,
  line: PlannedCourse & { readonly line?: number },
  said: Pick<CourseState, 'state' | 'date'> | null,
): PlanSettings {
  const others = settings.states.filter((one) => !isSame(one, line) || one.line !== line.line);
  return { ...settings, states: said === null ? others : [...others, { ...line, ...said }] };
}

/** The settings with the courses of the records that belong to a course; `null` leaves it to the names. */
export function withMatch(
  settings: PlanSettings,
  course: PlannedCourse,
  attended: readonly string[] | null,
): PlanSettings {
  const others = settings.matches.filter((one) => !isSame(one, course));
  const { fiscalYear, plan } = course;
  const match = { fiscalYear, plan, course: course.course, attended: [...new Set(attended)] };
  return { ...settings, matches: attended === null ? others : [...others, match] };
}
