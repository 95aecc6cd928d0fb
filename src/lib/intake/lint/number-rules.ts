import { normaliseText } from '#lib/domain/normalise-text.ts';
import { readNumber } from '../cells/read-number.ts';
import type { Finding } from '../collect-issues.ts';
import { sumUp, type ColumnProfile } from './profile-columns.ts';

/** Columns whose cells are numbers. */
const NUMERIC: ReadonlySet<string | null> = new Set<string | null>(
  `people courses attendances target actual hours days capacity eligible pre post follow_up
   full_marks satisfaction understanding usefulness enps`.split(/\s+/u),
);

/** Columns of things that are counted; marks and answers have no unit. */
const HAS_UNIT: ReadonlySet<string | null> = new Set<string | null>(
  'people courses attendances target actual hours days eligible'.split(' '),
);

/** Whether a column is meant to hold numbers. */
export const isNumeric = ({ column }: ColumnProfile): boolean => NUMERIC.has(column.id);

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const CLOCK = /^\d{1,3}:\d{2}$/;
/** What stands for a value that is not shown, or not there. */
const SYMBOL = /^(?:[xXχ×*＊…‥秘]|[-‐‑–—―ー−－]+|n\.?a\.?|\.{2,3}|\*{2,3})$/iu;
const DASH = /^[-‐‑–—―ー−－]+$/u;
/** A header that says in which unit it counts: 受講者数, 人数, 目標値（人）, 実績(%). */
const SAYS_UNIT = /[人名数率点円件]|時間|日|回|[％%]|[（(].+[)）]|score|count|hours/iu;

/** L1-09: an empty cell may be 0, or nothing known; a column with both does not tell them apart. */
export function blankOrZero(profile: ColumnProfile): Finding[] {
  if (profile.blanks === null || !isNumeric(profile)) return [];
  const zero = sumUp(profile, (cell) => DASH.test(cell.trim()) || readNumber(cell) === 0);
  if (zero === null) return [];
  const { row, count } = profile.blanks;
  return [{ code: 'lint-blank-or-zero', row, column: profile.column.header, count }];
}

/** L2-01: 1,234 and 120人 and 35※ are texts to a machine. */
export function numberSigns(profile: ColumnProfile): Finding[] {
  if (!isNumeric(profile)) return [];
  const signs = sumUp(profile, (cell) => {
    const text = normaliseText(cell);
    return /\d/.test(text) && !PLAIN.test(text) && !CLOCK.test(text);
  });
  return signs ? [findingOf('lint-number-signs', profile, signs)] : [];
}

/** L3-03: x, * and － hide a number or say that there is none; which, the table must say. */
export function symbols(profile: ColumnProfile): Finding[] {
  if (!isNumeric(profile)) return [];
  const found = sumUp(profile, (cell) => SYMBOL.test(cell.trim()));
  return found ? [findingOf('lint-symbols', profile, found)] : [];
}

/** Where a unit may be stated besides a column's own header. */
export type UnitContext = {
  readonly row: number;
  /** Whether a column 単位 or a line （単位：人） above says it. */
  readonly isStated: boolean;
  /** Whether the header names what it counts; years across may not. */
  readonly isNamed: boolean;
};

/** L3-04: the unit of a number stands in its header, in a column of its own or above the table. */
export function units(
  profiles: readonly ColumnProfile[],
  { row, isStated, isNamed }: UnitContext,
): Finding[] {
  const silent = profiles.filter(
    ({ column: { id, header } }) => HAS_UNIT.has(id) && !(isNamed && SAYS_UNIT.test(header)),
  );
  if (isStated || silent.length === 0) return [];
  if (!isNamed) return [{ code: 'lint-unit', row }];
  return silent.map(({ column }) => ({ code: 'lint-unit', row, column: column.header }));
}

function findingOf(
  code: 'lint-number-signs' | 'lint-symbols',
  { column }: ColumnProfile,
  { row, count, cell }: { readonly row: number; readonly count: number; readonly cell: string },
): Finding {
  return { code, row, column: column.header, found: cell.trim(), count };
}
