import { z } from './zod.ts';
import { FiscalYearSchema } from './fiscal-year.ts';
import { ScheduleKindSchema } from './plan-date.ts';

/** What a file can be. */
export const DATASET_KINDS = [
  'survey',
  'headcount',
  'attendance',
  'attendance_total',
  'goal',
  'goal_actual',
  'plan',
  'evaluation',
  'roster',
] as const;
export const DatasetKindSchema = z.enum(DATASET_KINDS);
export type DatasetKind = z.infer<typeof DatasetKindSchema>;

const Text = z.string().min(1).nullable();
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** How an attendance stands. All count as 受講 but `applied`, `absent` and `cancelled`. */
export const AttendanceStatusSchema = z.enum([
  'applied',
  'attended',
  'completed',
  'absent',
  'late',
  'left_early',
  'cancelled',
]);
export type AttendanceStatus = z.infer<typeof AttendanceStatusSchema>;

/** Whether an attendance stands for training taken: 受講, 修了, also late or left early. */
export const isTaken = (status: AttendanceStatus): boolean =>
  ['attended', 'completed', 'late', 'left_early'].includes(status);

/** 目標の単位: 延べ (attendances), 実人数 (people), or not said by the plan. */
export const GoalUnitSchema = z.enum(['attendances', 'people', 'unspecified']);
export type GoalUnit = z.infer<typeof GoalUnitSchema>;

/** One 調査回答: a respondent's answers in item order, `null` where an item has no valid answer. */
export const SurveyRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  respondent_id: Text,
  answers: z.array(z.int().min(1).max(5).nullable()),
  /** Attribute id (a known one, or the header of the city's own column) to value. */
  attributes: z.record(z.string(), Text),
  comment: Text,
  /**
   * 複数選択の設問 by their headers, each option once; `null` where none was chosen. Absent where the file
   * asks none.
   */
  choices: z.record(z.string(), z.array(z.string().min(1)).min(1).nullable()).optional(),
});
export type SurveyRow = z.infer<typeof SurveyRowSchema>;

/** One line of 職員数: how many people one combination of attributes has. */
export const HeadcountRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  division: Text,
  section: Text,
  position: Text,
  employment_type: Text,
  people: z.int().nonnegative(),
});
export type HeadcountRow = z.infer<typeof HeadcountRowSchema>;

/** One 受講記録: one person and one course. */
export const AttendanceRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string().min(1),
  category: Text,
  organiser: Text,
  /** 職員番号, the only key of a person; without it only 延べ can be counted. */
  person: Text,
  date: IsoDate.nullable(),
  /** 終了日 of a stay of several days or years: it counts in every 年度 from `date` to here. */
  end: IsoDate.nullable(),
  division: Text,
  section: Text,
  position: Text,
  employment_type: Text,
  hours: z.number().nonnegative().nullable(),
  days: z.number().nonnegative().nullable(),
  status: AttendanceStatusSchema,
  /** Whether a 欠席届 came; `null` where the file does not say. */
  absence_notice: z.boolean().nullable(),
  /** Whether the 報告書 was handed in; `null` where the file does not say. */
  report: z.boolean().nullable(),
});
export type AttendanceRow = z.infer<typeof AttendanceRowSchema>;

/** One line of 受講集計, a published table: a 区分 in a 年度. */
export const AttendanceTotalRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  category: z.string().min(1),
  courses: z.int().nonnegative().nullable(),
  attendances: z.int().nonnegative(),
});
export type AttendanceTotalRow = z.infer<typeof AttendanceTotalRowSchema>;

/** One line of 目標: what a plan wants of one 年度. */
export const GoalRowSchema = z.strictObject({
  goal: z.string().min(1),
  fiscal_year: FiscalYearSchema,
  target: z.number().nonnegative(),
  unit: GoalUnitSchema,
  /** What counts, as `parseCounts` reads it; `null`: the goal has its own actuals. */
  counts: Text,
  step: Text,
  /** 母数: how many people the goal speaks of; `null` where it does not say. */
  base: z.int().nonnegative().nullable(),
});
export type GoalRow = z.infer<typeof GoalRowSchema>;

/** One line of 目標実績: what was reached in one month (its first day) or 年度. */
export const GoalActualRowSchema = z.strictObject({
  goal: z.string().min(1),
  fiscal_year: FiscalYearSchema,
  /** First day of the month; `null` when the file gives whole years. */
  month: IsoDate.nullable(),
  actual: z.number().nonnegative(),
  division: Text,
  section: Text,
});
export type GoalActualRow = z.infer<typeof GoalActualRowSchema>;

/** How a planned course stands, where the plan says so. */
export const PlanStateSchema = z.enum(['held', 'running', 'rescheduled', 'cancelled']);
export type PlanState = z.infer<typeof PlanStateSchema>;

/** One line of 研修計画: a course and when and for whom it is planned. */
export const PlanRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  /** The plan's name, where one file holds several or it is not the city's own. */
  plan: Text,
  course: z.string().min(1),
  category: Text,
  organiser: Text,
  audience: Text,
  /** Positions the course is for, separated by `|`. */
  audience_position: Text,
  selection: Text,
  /** 実施予定 as the plan words it. */
  schedule: Text,
  /** What kind of time is known; `null` when the plan says nothing of it. */
  schedule_kind: ScheduleKindSchema.nullable(),
  /** First and last possible day: 開始日 and 終了日, else what 実施予定 says. */
  start: IsoDate.nullable(),
  end: IsoDate.nullable(),
  /** What 実施予定 alone says: before a 日程変更, when it was to be. */
  worded_start: IsoDate.nullable(),
  worded_end: IsoDate.nullable(),
  days: z.number().nonnegative().nullable(),
  capacity: z.int().nonnegative().nullable(),
  eligible: z.int().nonnegative().nullable(),
  /** Capabilities the course builds, as `parseCapabilities` reads them. */
  capability: Text,
  venue: Text,
  /** `null`: to be told from the days and the attendance. */
  state: PlanStateSchema.nullable(),
  /** 申込締切 as the plan words it. */
  deadline: Text,
  /** How many years a 派遣 lasts. */
  years: z.number().nonnegative().nullable(),
  /** What the course serves: aims or policies, separated by `|`. */
  aim: Text,
  /** How the course is to be evaluated, as worded: 事前・事後テスト, 3か月後. */
  evaluation: Text,
  /** What an attendee can do afterwards. */
  learning_goal: Text,
  /** 備考 as worded. */
  remark: Text,
});
export type PlanRow = z.infer<typeof PlanRowSchema>;

const Score = z.number().nonnegative().nullable();

/** One line of 研修効果: what one attendee scored, or said of the course. */
export const EvaluationRowSchema = z.strictObject({
  fiscal_year: FiscalYearSchema,
  course: z.string().min(1),
  person: Text,
  division: Text,
  section: Text,
  position: Text,
  employment_type: Text,
  full_marks: Score,
  pre: Score,
  post: Score,
  /** 三か月後. */
  follow_up: Score,
  /** 行動変容: whether what was learnt is used at work; `null` where the file does not say. */
  applied: z.boolean().nullable(),
  /** Answers from 1 to 5 by question: `satisfaction`, `understanding`, `usefulness` or its header. */
  reactions: z.record(z.string(), z.int().min(1).max(5).nullable()),
});
export type EvaluationRow = z.infer<typeof EvaluationRowSchema>;

/** One line of 職員名簿. Who left has a 退職年度 and stays in the years before. */
export const RosterRowSchema = z.strictObject({
  person: z.string().min(1),
  division: Text,
  section: Text,
  position: Text,
  employment_type: Text,
  hired: FiscalYearSchema.nullable(),
  left: FiscalYearSchema.nullable(),
});
export type RosterRow = z.infer<typeof RosterRowSchema>;

/** The row of each kind. */
export type DatasetRows = {
  survey: SurveyRow;
  headcount: HeadcountRow;
  attendance: AttendanceRow;
  attendance_total: AttendanceTotalRow;
  goal: GoalRow;
  goal_actual: GoalActualRow;
  plan: PlanRow;
  evaluation: EvaluationRow;
  roster: RosterRow;
};
/** The kinds whose rows are taken in: all of them. */
export type LoadedKind = keyof DatasetRows;
