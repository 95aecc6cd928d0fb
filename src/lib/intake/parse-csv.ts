import Papa from 'papaparse';
import type { Finding } from './collect-issues.ts';
import { parseLikeExcel, type ExcelRecords } from './text/parse-like-excel.ts';

export type Delimiter = ',' | '\t' | ';';
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';'];

/** Consecutive records of a file. */
export type CsvChunk = {
  readonly records: string[][];
  /** Number of the first record as a spreadsheet shows it: a record is a row, whatever its lines. */
  readonly firstRow: number;
  /** Characters read so far, of the whole text. */
  readonly consumed: number;
  readonly findings: Finding[];
};

/** About 5,000 rows of a survey: short enough to stop after, long enough to be fast. */
const CHUNK_LENGTH = 400_000;

const SAMPLE_LENGTH = 65_536;
const SAMPLE_ROWS = 50;

/** A quoted cell, whatever the delimiter is: what stands in it delimits nothing. */
const QUOTED = /(^|[,;\t\n])"(?:[^"]|""){0,2000}"(?=[,;\t\n]|$)/g;

/**
 * The records of a text whose line ends are `\n`, piece by piece. Nothing is skipped and nothing
 * is trimmed; only the empty record after the last line end is no row.
 */
export function* parseCsv(text: string, delimiter: Delimiter): Generator<CsvChunk> {
  let start = 0;
  let firstRow = 1;
  let length = CHUNK_LENGTH;
  while (start < text.length) {
    const isLast = start + length >= text.length;
    const { records, findings, end } = parsePiece(
      text.slice(start, start + length),
      delimiter,
      firstRow,
      isLast,
    );
    if (!isLast && records.length === 0) {
      length *= 2; // A record longer than the piece.
      continue;
    }
    start = isLast ? text.length : start + end;
    length = CHUNK_LENGTH;
    yield { records, firstRow, consumed: start, findings };
    firstRow += records.length;
  }
}

/**
 * The delimiter of a text: the one that cuts its first rows most evenly into most cells; a comma
 * where nothing is cut.
 */
export function decideDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(QUOTED, '$1""');
  const isCut = text.length > SAMPLE_LENGTH;
  const scores = DELIMITERS.map((delimiter) => {
    const { records } = parse(sample, delimiter, isCut, SAMPLE_ROWS);
    return { delimiter, score: evenness(records.map((record) => record.length)) };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** Cuts made by the rows of one width, the more of the rows have it the better. */
function evenness(widths: readonly number[]): number {
  const rows = new Map<number, number>();
  for (const width of widths) rows.set(width, (rows.get(width) ?? 0) + 1);
  const scores = [...rows].map(([width, count]) => ((width - 1) * count * count) / widths.length);
  return Math.max(0, ...scores);
}

type ParserResult = { data: string[][]; errors: Papa.ParseError[]; meta: { cursor: number } };

/** `isCut`: the text goes on, so that its last record is incomplete and stays unread. */
function parse(text: string, delimiter: Delimiter, isCut: boolean, preview = 0): ExcelRecords {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview });
  const { data, errors, meta } = parser.parse(text, 0, isCut) as ParserResult;
  if (errors.length > 0) return parseLikeExcel(text, delimiter, isCut);
  return { records: data, end: meta.cursor, misplaced: [], unclosed: null };
}

function parsePiece(piece: string, delimiter: Delimiter, firstRow: number, isLast: boolean) {
  const { records, end, misplaced, unclosed } = parse(piece, delimiter, !isLast);
  const last = records.at(-1);
  if (isLast && piece.endsWith('\n') && last?.length === 1 && last[0] === '') records.pop();
  const findings = misplaced.map((index): Finding => ({
    code: 'quote-misplaced',
    row: firstRow + index,
  }));
  if (unclosed !== null) {
    const count = records[unclosed]?.at(-1)?.trimEnd().split('\n').length;
    findings.push({ code: 'quote-not-closed', row: firstRow + unclosed, count });
  }
  return { records, findings, end };
}
