import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import type { Finding } from '../collect-issues.ts';
import { isNumeric } from './number-rules.ts';
import { sumUp, type ColumnProfile, type Seen } from './profile-columns.ts';
import { isYearColumn } from './year-rules.ts';

/** 総 務 課: every character apart. */
const SPREAD = /^\s*\S(?:[\s\u3000]+\S){2,}\s*$/u;
const LINE_BREAK = /[\r\n]/;
/**
 * Characters that only the vendors' additions to Shift_JIS have (NEC row 13, IBM's signs). The kanji
 * among them, as in 髙 and 﨑, are people's names and are left alone.
 */
const VENDOR =
  /[①-⑳Ⅰ-Ⅻⅰ-ⅻ㍉㌔㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻㎜㎝㎞㎎㎏㏄㎡㍻㍼㍽㍾〝〟№㏍℡㊤-㊨㈱㈲㈹∮∑∟⊿￤]/u;
/** その他 and what somebody added to it. */
const OTHER_TEXT = /^その他\s*[（(:：、・／/]\s*[^\s）)]/u;
const CODE = /^\d{1,2}$/;

/** Columns whose values may well be small numbers. */
const NUMBERED: ReadonlySet<string | null> = new Set<string | null>(['age_band', 'tenure', 'step']);
const MOST_CODES = 30;

/** Whether a column holds names that somebody chose: not numbers, dates, comments. */
export const isName = (profile: ColumnProfile): boolean =>
  !isNumeric(profile) && !isYearColumn(profile);

/** A city's own column may turn out to be free text, which no issue repeats. */
const shown = ({ column }: ColumnProfile, cell: string): string | undefined =>
  column.use === 'mapped' ? cell.trim() : undefined;

type Found = (Seen & { readonly cell: string }) | null;
type Code = 'lint-layout-spaces' | 'lint-line-breaks';

const whole = (code: Code, profile: ColumnProfile, found: Found): Finding[] => {
  if (found === null) return [];
  const { row, count, cell } = found;
  const text = shown(profile, cell.replace(/\s*[\r\n]+\s*/gu, ' '));
  return [{ code, row, column: profile.column.header, found: text, count }];
};

/** L1-03: a name spread by blanks is another name to a machine. */
export const layoutSpaces = (profile: ColumnProfile): Finding[] =>
  whole(
    'lint-layout-spaces',
    profile,
    sumUp(profile, (cell) => SPREAD.test(cell)),
  );

/** L1-06: a line break in a name. */
export const lineBreaks = (profile: ColumnProfile): Finding[] =>
  whole(
    'lint-line-breaks',
    profile,
    sumUp(profile, (cell) => LINE_BREAK.test(cell)),
  );

/** L1-08: ①, ㈱ and Ⅲ are not the same on every machine. */
export function vendorCharacters(profile: ColumnProfile): Finding[] {
  const found = sumUp(profile, (cell) => VENDOR.test(cell));
  if (found === null) return [];
  const { row, count, cell } = found;
  const column = profile.column.header;
  return [{ code: 'lint-vendor-characters', row, column, found: vendorCharacterIn(cell), count }];
}

/** The first character of a text that only some vendors’ encodings have (①, ㈱, Ⅲ). */
export const vendorCharacterIn = (text: string): string | undefined => VENDOR.exec(text)?.[0];

/** L2-04: one name in two spellings; they are one in the figures, and two to a machine. */
export function spellings(profile: ColumnProfile): Finding[] {
  if (!isName(profile)) return [];
  const first = new Map<string, string>();
  const others: { one: string; other: string; row: number }[] = [];
  for (const [cell, { row }] of profile.values) {
    const key = comparisonKey(cell);
    const one = first.get(key);
    if (one === undefined) first.set(key, cell);
    else others.push({ one, other: cell, row });
  }
  const [example] = others;
  if (!example) return [];
  const found = shown(profile, `「${example.one}」「${example.other}」`);
  const { row } = example;
  const column = profile.column.header;
  return [{ code: 'lint-spellings', row, column, found, count: others.length }];
}

/** L2-05: what somebody wrote behind その他 is a text of its own. */
export function otherText(profile: ColumnProfile): Finding[] {
  const found = isName(profile) ? sumUp(profile, (cell) => OTHER_TEXT.test(cell.trim())) : null;
  if (found === null) return [];
  const { row, count } = found;
  return [{ code: 'lint-other-text', row, column: profile.column.header, count }];
}

/** L3-02: a column of 1, 2, 3 means nothing without the table that says what they are. */
export function codeTable(profile: ColumnProfile): Finding[] {
  const { column, values } = profile;
  if (!isName(profile) || NUMBERED.has(column.id)) return [];
  const isCoded = values.size >= 2 && values.size <= MOST_CODES;
  if (!isCoded || ![...values.keys()].every((cell) => CODE.test(normaliseText(cell)))) return [];
  const row = Math.min(...[...values.values()].map((seen) => seen.row));
  return [{ code: 'lint-code-table', row, column: column.header, count: values.size }];
}
