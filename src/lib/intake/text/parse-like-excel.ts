/** Records as Excel cuts them, with what it had to put up with. */
export type ExcelRecords = {
  readonly records: string[][];
  /** Characters up to the end of the last record. */
  readonly end: number;
  /** Positions of the records with text behind a closing quotation mark. */
  readonly misplaced: readonly number[];
  /** Position of the record whose quotation mark is never closed, or `null`. */
  readonly unclosed: number | null;
};

type Cell = { readonly value: string; readonly end: number; readonly flaw: Flaw | null };
type Flaw = 'misplaced' | 'unclosed';

/**
 * The records of a text with misplaced quotation marks, where PapaParse would look for a better
 * mark beyond the end of the row and swallow what lies between. Excel takes the first mark that is
 * not doubled for the closing one and keeps what follows it up to the delimiter: `"x"y` is `xy`.
 *
 * @param isCut the text goes on: its last record is incomplete and left for the next piece
 */
export function parseLikeExcel(text: string, delimiter: string, isCut: boolean): ExcelRecords {
  const records: string[][] = [];
  const misplaced: number[] = [];
  let unclosed: number | null = null;
  let record: string[] = [];
  let [start, end] = [0, 0];
  const stop = new RegExp(`[${delimiter}\n]`, 'g');
  while (start <= text.length) {
    const cell = readCell(text, start, stop);
    record.push(cell.value);
    if (cell.flaw === 'misplaced') misplaced.push(records.length);
    if (cell.flaw === 'unclosed') unclosed = records.length;
    start = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (isCut && cell.end >= text.length) break;
    records.push(record);
    record = [];
    end = Math.min(start, text.length);
  }
  const complete = (index: number) => index < records.length;
  return {
    ...{ records, end, misplaced: [...new Set(misplaced)].filter(complete) },
    unclosed: unclosed !== null && complete(unclosed) ? unclosed : null,
  };
}

function readCell(text: string, start: number, stop: RegExp): Cell {
  const stopAfter = (from: number): number => {
    stop.lastIndex = from;
    return stop.exec(text)?.index ?? text.length;
  };
  if (text[start] !== '"') {
    const end = stopAfter(start);
    return { value: text.slice(start, end), end, flaw: null };
  }
  const close = closingMark(text, start + 1);
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  if (close >= text.length) return { value, end: text.length, flaw: 'unclosed' };
  const end = stopAfter(close + 1);
  const tail = text.slice(close + 1, end);
  return tail.trim() === ''
    ? { value, end, flaw: null }
    : { value: value + tail, end, flaw: 'misplaced' };
}

/** The first quotation mark that is not doubled; the text's length when there is none. */
function closingMark(text: string, from: number): number {
  let mark = text.indexOf('"', from);
  while (mark !== -1 && text[mark + 1] === '"') mark = text.indexOf('"', mark + 2);
  return mark === -1 ? text.length : mark;
}
