import type { RosterRow } from '#lib/domain/dataset.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { saysNothing } from '../cells/missing-words.ts';
import { readYear } from '../cells/read-year.ts';
import {
  isRejection,
  type NormaliserSource,
  type RowNormaliser,
  type RowReader,
} from '../cells/row-reader.ts';

/** 職員名簿: one person and where they belong. Names have no column here. */
export function normaliseRoster({ reader }: NormaliserSource): RowNormaliser<RosterRow> {
  return () => {
    const person = reader.requiredText('person');
    if (isRejection(person)) return person;
    return {
      person,
      division: reader.text('division'),
      section: reader.text('section'),
      position: reader.text('position'),
      employment_type: reader.text('employment_type'),
      hired: yearOf(reader, 'hired'),
      left: yearOf(reader, 'left'),
    };
  };
}

/** 採用年度 and 退職年度 as a year or, in a column that gives days, as the 年度 of the day. */
function yearOf(reader: RowReader, id: 'hired' | 'left'): FiscalYear | null {
  const cell = reader.cell(id);
  if (cell.trim() === '' || saysNothing(cell)) return null;
  const { year, code } = readYear(cell);
  if (year === null) reader.report('date-invalid', id, cell.trim());
  else if (code !== null) reader.report(code, id);
  return year;
}
