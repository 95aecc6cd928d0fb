import { csvText } from '#lib/export/write-csv.ts';

/** The columns of a plan as a file, in their order. */
const PLAN_COLUMNS = [
  '計画名',
  '年度',
  '研修名',
  '区分',
  '対象者',
  '対象職位',
  '選考方法',
  '実施予定',
  '日数',
  '定員',
  '能力',
  'ねらい',
  '主催',
  '会場',
  '申込締切',
  '派遣年数',
  '備考',
] as const;
type PlanColumn = (typeof PLAN_COLUMNS)[number];

/** One line of a plan: every column, empty where the document says nothing. */
export type PlanLine = Readonly<Record<PlanColumn, string>>;

type Said = Partial<Readonly<Record<Exclude<PlanColumn, '備考'>, string | undefined>>> & {
  /** Parts of the remark, the source last. */
  readonly 備考: readonly string[];
};

/** A line from what a document says of a course. */
export function planLine({ 備考: remarks, ...said }: Said): PlanLine {
  const empty = Object.fromEntries(PLAN_COLUMNS.map((column) => [column, '']));
  const known = Object.entries(said).filter(([, cell]) => cell !== undefined);
  const remark = remarks.filter(Boolean).join('。');
  return { ...empty, ...Object.fromEntries(known), 備考: remark } as PlanLine;
}

/** Lines as a CSV that any spreadsheet opens. */
export const planCsv = (lines: readonly PlanLine[]): string =>
  csvText([PLAN_COLUMNS, ...lines.map((line) => PLAN_COLUMNS.map((column) => line[column]))]);
