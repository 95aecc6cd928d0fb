import { normaliseText } from '#lib/domain/normalise-text.ts';

export const FULL_WIDTH_DIGIT = /[０-９]/u;

const PLAIN_DIGITS = /^[\d.]*$/;
const UNIT = '(?:人|名|件|回|科目|講座|コース|時間|日|点|h|hours?|%)?';
const PLAIN = new RegExp(`^(\\d+(?:\\.\\d+)?)\\s*${UNIT}$`, 'iu');
const GROUPED = new RegExp(`^(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?)\\s*${UNIT}$`, 'iu');
/** 80※1, 120(注2), 35*: a mark that points to a note below the table. */
const MARK = /\s*(?:[※*]\s*\d{0,2}|\(?注\s*\d{0,2}\)?)$/u;
const MARK_BEFORE = /^[※*]\d{0,2}\s+/u;
/** 約100, 100程度. */
const ABOUT = /^(?:約|およそ|概ね|おおむね)\s*|\s*(?:程度|前後|ほど|くらい|ぐらい)$/gu;
const CLOCK = /^(\d{1,3}):([0-5]\d)$/u;
const HOURS_AND_MINUTES = /^(?:(\d{1,3})時間)?\s*(?:(\d{1,3})分)?$/u;

/**
 * A number as a table prints it: 1234, 1,234, １，２３４, 120人, 35.5, 80％ (as 80), 80※1, 約100.
 *
 * @returns the number, zero or more; `null` for anything else, also "若干名" and "△3"
 */
export function readNumber(cell: string): number | null {
  const text = withoutSigns(cell);
  const match = PLAIN.exec(text) ?? GROUPED.exec(text);
  return match ? Number(match[1]?.replaceAll(',', '')) : null;
}

const withoutMarks = (cell: string): string =>
  normaliseText(cell).replace(MARK, '').replace(MARK_BEFORE, '');

const withoutSigns = (cell: string): string => withoutMarks(cell).replace(ABOUT, '');

/** What there is to say of a cell that was read as a number. */
export function signOfNumber(cell: string): 'number-approximate' | 'number-marked' | null {
  if (PLAIN_DIGITS.test(cell)) return null;
  const text = withoutMarks(cell);
  if (text.replace(ABOUT, '') !== text) return 'number-approximate';
  return text === normaliseText(cell) ? null : 'number-marked';
}

/** The same where only a whole number makes sense; 12.5 is `null`. */
export function readWholeNumber(cell: string): number | null {
  const number = readNumber(cell);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** Hours as 6, 6.5, 6時間, 1:30, 1時間30分 or 90分; `null` for anything else. */
export function readHours(cell: string): number | null {
  const number = readNumber(cell);
  if (number !== null) return number;
  const text = normaliseText(cell);
  const match = CLOCK.exec(text) ?? (text === '' ? null : HOURS_AND_MINUTES.exec(text));
  return match ? Number(match[1] ?? 0) + Number(match[2] ?? 0) / 60 : null;
}
