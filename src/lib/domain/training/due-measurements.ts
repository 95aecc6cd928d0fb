import { z } from '../zod.ts';
import { PlannedMeasurementSchema, type PlannedMeasurement } from './outcome-settings.ts';

export type MeasurementKind = PlannedMeasurement['kind'];

const KindSchema = PlannedMeasurementSchema.shape.kind;
/** How plans word what is to be measured. */
const WORDED: readonly (readonly [MeasurementKind, RegExp])[] = [
  ['reaction', /アンケート|満足度|questionnaire/iu],
  ['prepost', /事前|事後|テスト|確認問題|test/iu],
  ['follow_up', /月後|行動変容|追跡|フォロー|follow/iu],
];
/** 三か月後: when what was learnt is asked about again. */
const MONTHS_LATER = 3;

/** What a plan's 効果測定 wants to be measured; none where the words are others. */
export const measurementsIn = (worded: string | null): MeasurementKind[] =>
  worded === null ? [] : WORDED.flatMap(([kind, words]) => (words.test(worded) ? [kind] : []));

/** Some months after a day; the last of the month where it has no such day. */
function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const then = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return then.toISOString().slice(0, 10);
}

/** A course of a plan, with which levels have been measured. */
export type PlannedEvaluation = {
  readonly course: string;
  readonly evaluation: string | null;
  readonly start_date: string | null;
  readonly end_date: string | null;
  readonly with_reaction: number;
  readonly with_prepost: number;
  readonly with_follow_up: number;
};

/** A measurement still to come; `isEntered`: somebody entered its day. */
export type DueMeasurement = {
  readonly course: string;
  readonly kind: MeasurementKind;
  /** ISO date; `null` where the plan has no day either. */
  readonly date: string | null;
  readonly isEntered: boolean;
};

/**
 * What is to be measured yet, in the order of days: what was entered, and of the plan what its 効果測定
 * names and no file has; tests on the course's first day, the rest on its last or three months later.
 */
export function dueMeasurements(
  planned: readonly PlannedEvaluation[],
  entered: readonly PlannedMeasurement[],
): DueMeasurement[] {
  const own = entered.map((one) => ({ ...one, isEntered: true }));
  const isEntered = (course: string, kind: MeasurementKind) =>
    own.some((one) => one.course === course && one.kind === kind);
  const isDone = (row: PlannedEvaluation, kind: MeasurementKind) => row[`with_${kind}`] === 1;
  const ofPlan = planned.flatMap((row) =>
    measurementsIn(row.evaluation)
      .filter((kind) => !isDone(row, kind) && !isEntered(row.course, kind))
      .map((kind) => ({ course: row.course, kind, date: dayOf(row, kind), isEntered: false })),
  );
  const day = ({ date }: DueMeasurement) => date ?? '9999';
  return [...own, ...ofPlan].sort((a, b) =>
    day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.course < b.course ? -1 : 1,
  );
}

function dayOf({ start_date, end_date }: PlannedEvaluation, kind: MeasurementKind): string | null {
  if (kind === 'prepost') return start_date;
  if (end_date === null) return null;
  return kind === 'follow_up' ? monthsLater(end_date, MONTHS_LATER) : end_date;
}

/** The kind that a form names. */
export const measurementKind = (value: string): MeasurementKind | null =>
  z.nullable(KindSchema).catch(null).parse(value);
