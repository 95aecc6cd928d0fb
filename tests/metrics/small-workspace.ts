/**
 * Workspaces small enough to check by hand: rows with everything a test does not speak of left
 * out, and one metric run on them by the real engine, which starts once for a test file.
 */
import { afterAll } from 'vitest';
import type {
  AttendanceRow,
  AttendanceTotalRow,
  EvaluationRow,
  GoalActualRow,
  GoalRow,
  PlanRow,
  RosterRow,
  SurveyRow,
} from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { WorkspaceFileSchema, type WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { threshold } from '#lib/disclosure/threshold.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import { buildDatabase, type Rows } from '#lib/workspace/build-database.ts';
import { planRelease } from '#lib/workspace/survey/release.ts';
import { runMetric, type Publication, type MetricRow } from '#lib/workspace/run-metric.ts';
import { attributesOf, countedAttributes } from '#lib/workspace/tables/survey-tables.ts';
import type { FiledHeadcount } from '#lib/workspace/tables/staff-tables.ts';

let started: Promise<Engine> | null = null;

/** The engine of this test file. */
export function sharedEngine(): Promise<Engine> {
  started ??= startNativeEngine();
  return started;
}

afterAll(async () => {
  const engine = await started;
  started = null;
  await engine?.close();
});

/** No row of any kind. */
export const NO_ROWS: Rows = {
  survey: [],
  headcount: [],
  attendance: [],
  attendance_total: [],
  goal: [],
  goal_actual: [],
  plan: [],
  evaluation: [],
  roster: [],
};

/** One 調査回答: answers in item order. */
export const sheet = (
  fiscal_year: number,
  answers: readonly (number | null)[],
  attributes: SurveyRow['attributes'] = {},
): SurveyRow => ({
  fiscal_year,
  respondent_id: null,
  answers: [...answers],
  attributes,
  comment: null,
});

/** One line of 職員数. */
export const staff = (
  fiscal_year: number,
  people: number,
  rest: Partial<FiledHeadcount> = {},
): FiledHeadcount => ({
  fiscal_year,
  division: null,
  section: null,
  position: null,
  employment_type: null,
  people,
  fileNo: 0,
  ...rest,
});

/** One 受講記録: a person and a course, attended on a day of R6. */
export const attended = (
  person: string | null,
  course: string,
  rest: Partial<AttendanceRow> = {},
): AttendanceRow => ({
  fiscal_year: 2024,
  course,
  category: 'その他研修',
  organiser: null,
  person,
  date: '2024-06-28',
  division: null,
  section: null,
  position: null,
  employment_type: null,
  hours: null,
  end: null,
  days: null,
  absence_notice: null,
  report: null,
  status: 'attended',
  ...rest,
});

/** One line of 受講集計. */
export const total = (
  fiscal_year: number,
  category: string,
  courses: number | null,
  attendances: number,
): AttendanceTotalRow => ({ fiscal_year, category, courses, attendances });

/** One line of 目標. */
export const target = (
  goal: string,
  fiscal_year: number,
  wanted: number,
  rest: Partial<GoalRow> = {},
): GoalRow => ({
  goal,
  fiscal_year,
  target: wanted,
  unit: 'people',
  counts: null,
  step: null,
  base: null,
  ...rest,
});

/** One line of 目標実績: a month's, or with `null` a year's. */
export const actual = (
  goal: string,
  fiscal_year: number,
  month: string | null,
  reached: number,
): GoalActualRow => ({ goal, fiscal_year, month, actual: reached, division: null, section: null });

/** One line of 研修計画 of R6. */
export const planned = (course: string, rest: Partial<PlanRow> = {}): PlanRow => ({
  ...{ fiscal_year: 2024, course, category: null, organiser: null, audience: null },
  ...{ audience_position: null, selection: null, schedule: null, schedule_kind: null },
  ...{ start: null, end: null, days: null, capacity: null, eligible: null },
  ...{ capability: null, venue: null, plan: null, worded_start: null, worded_end: null },
  ...{ state: null, deadline: null, years: null, aim: null, evaluation: null },
  ...{ learning_goal: null, remark: null },
  ...rest,
});

/** One line of 研修効果 of R6. */
export const evaluated = (
  person: string | null,
  course: string,
  rest: Partial<EvaluationRow> = {},
): EvaluationRow => ({
  ...{ fiscal_year: 2024, course, person, division: null, section: null, position: null },
  ...{ employment_type: null, full_marks: 100, pre: null, post: null, follow_up: null },
  applied: null,
  reactions: {},
  ...rest,
});

/** One line of 職員名簿. */
export const onRoster = (person: string, rest: Partial<RosterRow> = {}): RosterRow => ({
  ...{ person, division: null, section: null, position: null, employment_type: null },
  ...{ hired: null, left: null },
  ...rest,
});

/** A questionnaire of so many items, with levels as lists of items. */
export const questionnaire = (items: number, ...levels: number[][]): Instrument => ({
  id: 'small',
  name: '小さな調査',
  scale: { min: 1, max: 5 },
  answers: [],
  items: Array.from({ length: items }, (_, i) => ({ item: i + 1, label: `項目${i + 1}` })),
  levels: levels.map((own, i) => ({ level: i + 1, label: `段階${i + 1}`, items: own })),
  outcomeItem: null,
});

export type RunOptions = {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly parameters?: Parameters;
  /** 1, so that groups of a few people can be seen, unless a test is about hiding them. */
  readonly minN?: number;
};

/** Under what the metrics of a built database are published; with a threshold of 1 all is shown. */
export async function publicationOf(
  engine: Engine,
  rows: Partial<Rows>,
  settings: WorkspaceFile,
  minN = 1,
): Promise<Publication> {
  const limit = threshold(minN, minN < 5);
  const columns = countedAttributes(attributesOf(rows.survey ?? []));
  const { plan } = await planRelease(engine, columns, settings.instrument, limit);
  return { limit, plan, settings };
}

/** Builds the database of the rows and runs one metric on it. */
export async function rowsOf<Id extends MetricId>(
  id: Id,
  rows: Partial<Rows>,
  { settings = {}, parameters = {}, minN = 1 }: RunOptions = {},
): Promise<readonly Published<MetricRow<Id>>[]> {
  const engine = await sharedEngine();
  const workspace = WorkspaceFileSchema.parse({ minori: 1, ...settings });
  await buildDatabase(engine, { ...NO_ROWS, ...rows }, workspace);
  const publication = await publicationOf(engine, rows, workspace, minN);
  return (await runMetric(engine, id, parameters, publication)).rows;
}
