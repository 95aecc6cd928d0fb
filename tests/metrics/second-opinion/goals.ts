/** The goal metrics once more: Arquero finds each person's first completion, the rest is sums. */
import { escape, op } from 'arquero';
import { actuals, attendance, headcount, roster, settings, targets } from './city-tables.ts';
import type { Opinion } from './engagement.ts';
import { quasiPoissonRange } from './quasi-poisson.ts';

type Completion = {
  fiscal_year: number;
  month: string;
  section: string | null;
  division: string | null;
  attendances: number;
  people: number | null;
  person: string | null;
};
const MONTHS_OF_A_YEAR = 12;
const names = [...new Set(targets.map((row) => row.goal))];
const planOf = (goal: string) => targets.filter((row) => row.goal === goal);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Months since year nought. */
const monthNo = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1;
const asOf = monthNo(settings.asOf);
/** The 基準日 is a 30 September. */
const THIS_YEAR = Number(settings.asOf.slice(0, 4));

/** 職員数 of the year under way. */
const STAFF = sum(
  (headcount.objects() as { fiscal_year: number; people: number }[])
    .filter((row) => row.fiscal_year === THIS_YEAR)
    .map((row) => row.people),
);

/** Completions of a course, each person's first one marked by 1. */
function ofCourse(course: string): Completion[] {
  const rows = attendance
    .filter(escape((d: { course: string }) => d.course === course))
    .groupby('person')
    .orderby('date')
    .derive({ order: op.row_number() })
    .objects() as {
    fiscal_year: number;
    date: string;
    section: string;
    division: string;
    person: string;
    order: number;
  }[];
  return rows.map(({ fiscal_year, date, section, division, person, order }) => ({
    fiscal_year,
    month: `${date.slice(0, 7)}-01`,
    section,
    division,
    attendances: 1,
    people: order === 1 ? 1 : 0,
    person,
  }));
}

function completions(goal: string): Completion[] {
  const course = planOf(goal)[0]?.course ?? null;
  if (course !== null) return ofCourse(course);
  return actuals
    .filter((row) => row.goal === goal)
    .map(({ fiscal_year, month, actual }) => {
      return {
        fiscal_year,
        month,
        section: null,
        division: null,
        attendances: actual,
        people: null,
        person: null,
      };
    });
}

const byGoal = new Map(names.map((goal) => [goal, completions(goal)]));
const completionsOf = (goal: string) => byGoal.get(goal) ?? [];

/** What counts for the goal: people where its unit says so, else attendances. */
function counted(goal: string, rows: readonly Completion[]) {
  const attendances = sum(rows.map((row) => row.attendances));
  const known = rows.length > 0 && rows.every((row) => row.people !== null);
  const people = known ? sum(rows.map((row) => row.people ?? 0)) : null;
  const done = planOf(goal)[0]?.unit === 'people' ? (people ?? attendances) : attendances;
  return { attendances, people, done };
}

export function progress(): Opinion[] {
  return names.flatMap((goal) =>
    planOf(goal).map((row) => {
      const { unit, step, fiscal_year, target } = row;
      const began = (year: number) => monthNo(`${year}-04-01`) <= asOf;
      const upTo = planOf(goal).filter((one) => one.fiscal_year <= fiscal_year);
      const inYear = completionsOf(goal).filter((one) => one.fiscal_year === fiscal_year);
      const { attendances, people, done } = counted(goal, inYear);
      const before = completionsOf(goal).filter((one) => one.fiscal_year <= fiscal_year);
      return {
        goal,
        unit,
        step,
        fiscal_year,
        target,
        actual: began(fiscal_year) ? done : null,
        actual_attendances: began(fiscal_year) ? attendances : null,
        actual_people: began(fiscal_year) ? people : null,
        cumulative_target: sum(upTo.map((one) => one.target)),
        cumulative_actual: began(fiscal_year) ? counted(goal, before).done : null,
      };
    }),
  );
}

export function monthly(): Opinion[] {
  return names.flatMap((goal) => {
    const first = monthNo(`${Math.min(...planOf(goal).map((row) => row.fiscal_year))}-04-01`);
    return Array.from({ length: asOf - first + 1 }, (_, index) => {
      const no = first + index;
      const month = `${Math.floor(no / 12)}-${String((no % 12) + 1).padStart(2, '0')}-01`;
      const rows = completionsOf(goal);
      return {
        goal,
        month,
        actual: counted(
          goal,
          rows.filter((row) => row.month === month),
        ).done,
        actual_people: rows.every(({ people }) => people !== null)
          ? sum(rows.filter((row) => row.month === month).map((row) => row.people ?? 0))
          : null,
        cumulative_actual: counted(
          goal,
          rows.filter((row) => row.month <= month),
        ).done,
      };
    });
  });
}

/** Who reached a goal and is on the roster today. */
const inPost = (rows: readonly Completion[]) =>
  rows.filter(({ person, people }) => {
    const post = person === null ? undefined : roster.get(person);
    return people === 1 && post !== undefined && (post.left ?? 9999) >= THIS_YEAR;
  });

export function outlook(): Opinion[] {
  return names.map((goal) => {
    const plan = planOf(goal);
    const [first, last] = [plan[0]?.fiscal_year ?? 0, plan.at(-1)?.fiscal_year ?? 0];
    const { attendances, people, done } = counted(goal, completionsOf(goal));
    const target = sum(plan.map((row) => row.target));
    const over = (year: number) =>
      Math.min(MONTHS_OF_A_YEAR, Math.max(0, asOf - monthNo(`${year}-04-01`) + 1));
    const months = MONTHS_OF_A_YEAR * (last - first + 1);
    const monthsDone = asOf - monthNo(`${first}-04-01`) + 1;
    const left = months - monthsDone;
    const remaining = Math.max(0, target - done);
    const own = completionsOf(goal);
    const inMonths = (from: number, to: number) =>
      own.filter(({ month }) => monthNo(month) >= from && monthNo(month) <= to);
    const series = Array.from({ length: monthsDone }, (_, index) => {
      const month = monthNo(`${first}-04-01`) + index;
      return counted(goal, inMonths(month, month)).done;
    });
    const april = monthNo(`${THIS_YEAR}-04-01`);
    const thisYear = counted(goal, inMonths(april, asOf)).done;
    return {
      goal,
      unit: plan[0]?.unit,
      step: plan[0]?.step,
      counts: plan[0]?.course,
      base: null,
      as_of: settings.asOf,
      first_year: first,
      last_year: last,
      target,
      planned_to_date: sum(plan.map((row) => (row.target * over(row.fiscal_year)) / 12)),
      staff: STAFF,
      different_people:
        STAFF * (1 - plan.reduce((missed, one) => missed * (1 - one.target / STAFF), 1)),
      done,
      done_attendances: attendances,
      done_people: people,
      in_post: people === null ? null : inPost(own).length,
      this_year: thisYear,
      same_months_before: counted(goal, inMonths(april - 12, asOf - 12)).done,
      this_year_line: done + (thisYear / (asOf - april + 1)) * left,
      months_known: monthsDone,
      months_done: monthsDone,
      months,
      remaining,
      months_left: left,
      pace_per_month: done / monthsDone,
      required_per_month: remaining / left,
      required_per_year: (remaining / left) * 12,
      straight_line: done + (done / monthsDone) * left,
      ...quasiPoissonRange(series, left, done, target),
    };
  });
}

export function coverage(): Opinion[] {
  const sections = settings.masters.divisions.flatMap(({ name, sections: own }) =>
    own.map((section) => ({ division: name, section })),
  );
  return names
    .filter((goal) => planOf(goal)[0]?.unit === 'people')
    .flatMap((goal) =>
      sections.map(({ division, section }) => {
        const first = completionsOf(goal).filter(({ people }) => people === 1);
        const then = first.filter((row) => row.division === division && row.section === section);
        const now = inPost(first).filter(({ person }) => {
          const post = roster.get(person ?? '');
          return post?.division === division && post.section === section;
        });
        const people = now.length;
        return { goal, division, section, people, people_at_completion: then.length };
      }),
    );
}
