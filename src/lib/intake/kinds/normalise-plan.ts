import type { PlanRow } from '#lib/domain/dataset.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { parsePlanDate, type PlanDate } from '#lib/domain/plan-date.ts';
import { readDate } from '../cells/read-date.ts';
import { saysNothing } from '../cells/missing-words.ts';
import { readNames } from '../cells/read-names.ts';
import { readNumber, readWholeNumber } from '../cells/read-number.ts';
import { readPlanState } from '../cells/read-status.ts';
import {
  isRejection,
  type NormaliserSource,
  type RowNormaliser,
  type RowReader,
} from '../cells/row-reader.ts';

type Schedule = Pick<
  PlanRow,
  'schedule' | 'schedule_kind' | 'start' | 'end' | 'worded_start' | 'worded_end'
>;

/** 研修計画: a course of a 年度. 実施予定 is kept as worded, with the days it stands for beside it. */
export function normalisePlan({ reader }: NormaliserSource): RowNormaliser<PlanRow> {
  return () => {
    const course = reader.requiredText('course');
    if (isRejection(course)) return course;
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    return {
      ...{ fiscal_year: fiscalYear, plan: reader.text('plan'), course },
      category: reader.text('category'),
      organiser: reader.text('organiser'),
      audience: reader.text('audience'),
      audience_position: readNames(reader.cell('audience_position')),
      selection: reader.text('selection'),
      ...scheduleOf(reader, fiscalYear),
      days: reader.optionalNumber('days', readNumber),
      capacity: reader.optionalNumber('capacity', readWholeNumber),
      eligible: reader.optionalNumber('eligible', readWholeNumber),
      capability: readNames(reader.cell('capability')),
      venue: reader.text('venue'),
      state: readPlanState(reader.cell('state')) ?? readPlanState(reader.cell('remark')),
      deadline: reader.text('deadline'),
      years: reader.optionalNumber('years', readNumber),
      aim: readNames(reader.cell('aim')),
      evaluation: reader.text('evaluation'),
      learning_goal: reader.text('learning_goal'),
      remark: reader.text('remark'),
    };
  };
}

/** 開始日 and 終了日 are more exact than the words of 実施予定, and come before them. */
function scheduleOf(reader: RowReader, fiscalYear: FiscalYear): Schedule {
  const cell = reader.cell('schedule');
  const words = saysNothing(cell) ? null : cell.replace(/\s+/gu, ' ').trim() || null;
  const worded = words === null ? null : parsePlanDate(words, fiscalYear);
  if (worded?.kind === 'unreadable') {
    reader.report('schedule-unreadable', 'schedule', words ?? undefined);
  }
  const first = spanOf(reader, 'start', fiscalYear);
  const last = spanOf(reader, 'end', fiscalYear);
  const [worded_start, worded_end] = [worded?.from ?? null, worded?.to ?? null];
  const said = { schedule: words, worded_start, worded_end };
  if (first === null && last === null) {
    return { ...said, schedule_kind: worded?.kind ?? null, start: worded_start, end: worded_end };
  }
  const start = first?.from ?? worded?.from ?? null;
  const end = last?.to ?? endOf(first, worded);
  if (start === null || end === null || start <= end) {
    return { ...said, schedule_kind: 'dated', start, end };
  }
  reader.report('dates-reversed', 'end', reader.cell('end').trim());
  return { ...said, schedule_kind: 'dated', start, end: endOf(first, worded) };
}

type Span = { readonly from: string; readonly to: string };

/** Without a 終了日: the last day that 開始日 may mean, or that the words give to the same start. */
function endOf(first: Span | null, worded: PlanDate | null): string | null {
  if (first === null) return null;
  if (first.from !== first.to) return first.to;
  return worded?.from === first.from ? worded.to : null;
}

/** A day, or the days of a month or of "4月下旬" in its place. */
function spanOf(reader: RowReader, id: 'start' | 'end', fiscalYear: FiscalYear): Span | null {
  const cell = reader.cell(id);
  const { date, code } = readDate(cell);
  const planned = date === null && code !== null ? parsePlanDate(cell, fiscalYear) : null;
  if (planned?.kind === 'dated' && planned.from !== null && planned.to !== null) {
    return { from: planned.from, to: planned.to };
  }
  if (code !== null && (planned === null || planned.kind === 'unreadable')) {
    reader.report(code, id, cell.trim());
  }
  return date === null ? null : { from: date, to: date };
}
