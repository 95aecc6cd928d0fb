import type { HeadcountRow } from '#lib/domain/dataset.ts';
import { readWholeNumber } from '../cells/read-number.ts';
import { isRejection, type NormaliserSource, type RowNormaliser } from '../cells/row-reader.ts';

/** 職員数: how many people a division, section, position … has. */
export function normaliseHeadcount({ reader }: NormaliserSource): RowNormaliser<HeadcountRow> {
  return () => {
    const fiscalYear = reader.fiscalYear();
    if (isRejection(fiscalYear)) return fiscalYear;
    const people = reader.number('people', readWholeNumber);
    if (isRejection(people)) return people;
    return {
      fiscal_year: fiscalYear,
      division: reader.text('division'),
      section: reader.text('section'),
      position: reader.text('position'),
      employment_type: reader.text('employment_type'),
      people,
    };
  };
}
