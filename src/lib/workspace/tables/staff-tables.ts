import type { HeadcountRow, RosterRow } from '#lib/domain/dataset.ts';
import { tableOf, type CellOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';
import type { PersonNumbers } from './person-numbers.ts';

/** Where somebody belongs, as kinds with people say it. */
type Membership = Pick<RosterRow, 'division' | 'section' | 'position' | 'employment_type'>;

/** The columns of a `Membership` as codes; a section is told apart by its division. */
export function membershipColumns(dictionary: Dictionary) {
  return {
    division: ['integer', (row) => dictionary.code('division', row.division)],
    section: [
      'integer',
      ({ section, division }) =>
        section === null ? null : dictionary.code('section', section, division ?? ''),
    ],
    position: ['integer', (row) => dictionary.code('position', row.position)],
    employment_type: ['integer', (row) => dictionary.code('employment_type', row.employment_type)],
  } satisfies Record<string, CellOf<Membership>>;
}

/** A 職員数 line with the file it came from: two files may tell of the same people. */
export type FiledHeadcount = HeadcountRow & { readonly fileNo: number };

/** `headcount`: one row per line of a 職員数 file. */
export function headcountTable(rows: readonly FiledHeadcount[]): Table {
  return tableOf('headcount', rows, {
    file: ['integer', (row) => row.fileNo],
    fiscal_year: ['integer', (row) => row.fiscal_year],
    division: ['text', (row) => row.division],
    section: ['text', (row) => row.section],
    position: ['text', (row) => row.position],
    employment_type: ['text', (row) => row.employment_type],
    people: ['integer', (row) => row.people],
  });
}

/** `roster`: one row per line of a 職員名簿; people by their numbers. */
export function rosterTable(
  rows: readonly RosterRow[],
  dictionary: Dictionary,
  people: PersonNumbers,
): Table {
  return tableOf('roster', rows, {
    person: ['integer', (row) => people.of(row.person)],
    ...membershipColumns(dictionary),
    hired_year: ['integer', (row) => row.hired],
    left_year: ['integer', (row) => row.left],
  });
}
