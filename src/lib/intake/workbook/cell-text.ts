import type { CellObject } from '@e965/xlsx';
import { readNumberFormat, type NumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';
import { serialDate, serialMoment, serialTime } from './serial-date.ts';

/** What Excel shows for the errors that a formula ends in, by their number in the file. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** In an .xls the days that a Japanese Excel has built in have no code, and are shown as 4/1/24. */
const SHOWN_AS_DAY = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/u;

/**
 * Cells of one workbook as text: a day as 2024-06-03, whatever its format; a number in plain
 * decimals, without the rounding and the commas of its format, but with what the format makes it
 * mean (00123, 80%, 令和6年度); a formula by the value it last had.
 */
export function cellWriter(is1904: boolean): (cell: CellObject | undefined) => string {
  const formats = new Map<string, NumberFormat>();
  const formatOf = (code: string): NumberFormat => {
    const known = formats.get(code);
    if (known) return known;
    const read = readNumberFormat(code);
    formats.set(code, read);
    return read;
  };
  return (cell) => {
    if (cell === undefined) return '';
    const { v: value } = cell;
    if (cell.t === 'e') return typeof value === 'number' ? (ERRORS[value] ?? '#N/A') : '#N/A';
    if (typeof value === 'string') return value.replace(/\r\n?/gu, '\n');
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if (typeof value !== 'number') return '';
    const code = cell.z ?? (SHOWN_AS_DAY.test(cell.w ?? '') ? 'yyyy/m/d' : '');
    return formatted(value, formatOf(String(code)));
  };

  function formatted(value: number, { shows, digits, prefix, suffix }: NumberFormat): string {
    if (shows === 'percent') return `${numberText(value * 100)}%`;
    if (shows === 'month') {
      // What somebody typed as 2025年4月 is the first of the month to Excel.
      return serialDate(value, is1904)?.replace(/-01$/u, '') ?? numberText(value);
    }
    if (shows === 'date') return serialDate(value, is1904) ?? numberText(value);
    if (shows === 'moment') return serialMoment(value, is1904) ?? numberText(value);
    if (shows === 'time' || shows === 'elapsed') {
      return value < 0 ? numberText(value) : serialTime(value, shows === 'elapsed');
    }
    return `${prefix}${numberText(value).padStart(digits, '0')}${suffix}`;
  }
}
