import type { AttendanceRow, AttendanceStatus, AttendanceTotalRow } from '#lib/domain/dataset.ts';
import { fiscalYearOfDate, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import { readDate } from '../cells/read-date.ts';
import { readHours, readNumber, readWholeNumber } from '../cells/read-number.ts';
import { readStatus } from '../cells/read-status.ts';
import {
  isRejection,
  type NormaliserSource,
  type Rejection,
  type RowNormaliser,
  type RowReader,
} from '../cells/row-reader.ts';

/**
 * 受講記録: one person and one course. Without 状況 the person attended; without 年度 the date tells
 * it (January to March belong to the 年度 before).
 */
export function normaliseAttendance({ reader }: NormaliserSource): RowNormaliser<AttendanceRow> {
  return () => {
    const course = reader.requiredText('course');
    if (isRejection(course)) return course;
    const status = statusOf(reader);
    if (isRejection(status)) return status;
    const { date, code } = readDate(reader.cell('date'));
    const fiscalYear = yearOf(reader, date);
    if (isRejection(fiscalYear)) return fiscalYear;
    if (code !== null) reader.report(code, 'date', reader.cell('date').trim());
    const end = endOf(reader, date);
    return {
      fiscal_year: fiscalYear,
      course,
      category: reader.text('category'),
      organiser: reader.text('organiser'),
      person: reader.text('person'),
      date,
      end,
      division: reader.text('division'),
      section: reader.text('section'),
      position: reader.text('position'),
      employment_type: reader.text('employment_type'),
      hours: reader.optionalNumber('hours', readHours),
      days: reader.optionalNumber('days', readNumber),
      status,
      absence_notice: reader.yesNo('absence_notice'),
      report: reader.yesNo('report'),
    };
  };
}

/** The last day, where there is one and it does not lie before the first. */
function endOf(reader: RowReader, date: string | null): string | null {
  const cell = reader.cell('end').trim();
  const { date: end, code } = readDate(cell);
  if (code !== null) reader.report(code, 'end', cell);
  if (end === null || date === null || end >= date) return end;
  reader.report('dates-reversed', 'end', cell);
  return null;
}

function statusOf(reader: RowReader): AttendanceStatus | Rejection {
  const cell = reader.cell('status').trim();
  if (cell === '') return 'attended';
  return readStatus(cell) ?? reader.reject('status-unknown', 'status', cell);
}

function yearOf(reader: RowReader, date: string | null): FiscalYear | Rejection {
  const ofDate = date === null ? null : fiscalYearOfDate(date);
  if (reader.has('date') && reader.cell('fiscal_year').trim() === '') {
    return ofDate ?? reader.reject('year-missing', 'date', reader.cell('date').trim() || undefined);
  }
  const fiscalYear = reader.fiscalYear();
  if (!isRejection(fiscalYear) && ofDate !== null && ofDate !== fiscalYear) {
    reader.report('year-differs-from-date', 'date', reader.cell('date').trim());
  }
  return fiscalYear;
}

/** 受講集計: a 区分 in a 年度, as a table prints it. */
export function normaliseAttendanceTotal({
  reader,
}: NormaliserSource): RowNormaliser<AttendanceTotalRow> {
  return () => {
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    const category = reader.requiredText('category');
    if (isRejection(category)) return category;
    const attendances = reader.number('attendances', readWholeNumber);
    if (isRejection(attendances)) return attendances;
    const courses = reader.optionalNumber('courses', readWholeNumber);
    return { fiscal_year: fiscalYear, category, courses, attendances };
  };
}
