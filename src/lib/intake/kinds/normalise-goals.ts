import type { GoalActualRow, GoalRow, GoalUnit } from '#lib/domain/dataset.ts';
import { fiscalYearOfDate, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { readMonth } from '../cells/read-date.ts';
import { readNames } from '../cells/read-names.ts';
import { readNumber, readWholeNumber } from '../cells/read-number.ts';
import { readGoalUnit } from '../cells/read-status.ts';
import {
  isRejection,
  type NormaliserSource,
  type Rejection,
  type RowNormaliser,
  type RowReader,
} from '../cells/row-reader.ts';

/** A month that leaves its year to 年度: 4月, 4. */
const BARE_MONTH = /^(\d{1,2})月?$/u;

/** 目標: what a plan wants of one 年度. */
export function normaliseGoal({ reader }: NormaliserSource): RowNormaliser<GoalRow> {
  return () => {
    const goal = reader.requiredText('goal');
    if (isRejection(goal)) return goal;
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    const target = reader.number('target', readNumber);
    if (isRejection(target)) return target;
    const unit = unitOf(reader);
    const counts = readNames(reader.cell('counts'));
    const base = reader.optionalNumber('base', readWholeNumber);
    return { goal, fiscal_year: fiscalYear, target, unit, counts, step: reader.text('step'), base };
  };
}

function unitOf(reader: RowReader): GoalUnit {
  const cell = reader.cell('unit').trim();
  if (cell === '') return 'unspecified';
  const unit = readGoalUnit(cell);
  if (unit === null) reader.report('unit-unknown', 'unit', cell);
  return unit ?? 'unspecified';
}

/** 目標実績: what was reached in a month, or in a 年度 where the file gives no month. */
export function normaliseGoalActual({ reader }: NormaliserSource): RowNormaliser<GoalActualRow> {
  return () => {
    const goal = reader.requiredText('goal');
    if (isRejection(goal)) return goal;
    const time = timeOf(reader);
    if (isRejection(time)) return time;
    const actual = reader.number('actual', readNumber);
    if (isRejection(actual)) return actual;
    const [division, section] = [reader.text('division'), reader.text('section')];
    return { goal, fiscal_year: time.fiscalYear, month: time.month, actual, division, section };
  };
}

type Time = { readonly fiscalYear: FiscalYear; readonly month: string | null };

function timeOf(reader: RowReader): Time | Rejection {
  const cell = reader.cell('month').trim();
  const { date: month, code } = readMonth(cell);
  if (month !== null) {
    if (code !== null) reader.report(code, 'month', cell);
    return { fiscalYear: fiscalYearOfDate(month), month };
  }
  const bare = Number(BARE_MONTH.exec(normaliseText(cell))?.[1] ?? 0);
  if (cell !== '' && (bare < 1 || bare > 12)) return reader.reject('month-invalid', 'month', cell);
  const fiscalYear = reader.fiscalYear();
  if (isRejection(fiscalYear)) return fiscalYear;
  return { fiscalYear, month: bare === 0 ? null : firstDay(fiscalYear, bare) };
}

function firstDay(fiscalYear: FiscalYear, month: number): string {
  const year = month >= 4 ? fiscalYear : fiscalYear + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
