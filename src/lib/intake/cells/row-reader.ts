import type { AnswerScale } from '#lib/domain/file-choices.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Finding, IssueLog } from '../collect-issues.ts';
import type { IssueCode } from '../issue-codes.ts';
import type { ColumnMatch } from '../match-columns.ts';
import { saysNothing } from './missing-words.ts';
import { FULL_WIDTH_DIGIT, signOfNumber } from './read-number.ts';
import { readYesNo } from './read-status.ts';
import { yearReader } from './read-year.ts';
import { unifyText } from './unify-text.ts';

/** Why a row cannot be used. */
export type Rejection = { readonly reason: IssueCode };

type NumberReading = (cell: string) => number | null;
type TextReading = { readonly text: string | null; readonly code: IssueCode | null };

/** Distinct values kept per column: groups and courses are few, ids need no memory. */
const CACHED_CELLS = 5000;
const YEAR = 'fiscal_year';

/**
 * Reads the cells of one row after another by the name of their column, and reports what it
 * changes. `take` points it at a row; every other method speaks of that row.
 */
export class RowReader {
  readonly #columns: ReadonlyMap<string, ColumnMatch>;
  readonly #texts = new Map<string, Map<string, TextReading>>();
  readonly #readYear = yearReader();
  readonly #log: IssueLog;
  readonly #fallback: FiscalYear | null;
  #cells: readonly string[] = [];
  #row = 0;

  constructor(columns: readonly ColumnMatch[], log: IssueLog, fallback: FiscalYear | null) {
    this.#columns = new Map(columns.flatMap((c) => (c.id === null ? [] : [[c.id, c] as const])));
    this.#log = log;
    this.#fallback = fallback;
  }

  has(id: string): boolean {
    return this.#columns.has(id);
  }

  take(cells: readonly string[], row: number): void {
    this.#cells = cells;
    this.#row = row;
  }

  /** The cell as found; empty where the file has no such column. */
  cell(id: string): string {
    const column = this.#columns.get(id);
    return column ? (this.#cells[column.index] ?? '') : '';
  }

  report(code: IssueCode, id: string | null, found?: string): void {
    const column = id === null ? undefined : this.#columns.get(id)?.header;
    const finding: Finding = { code, row: this.#row, column, found };
    this.#log.report(finding);
  }

  /** Reports why the row cannot be used. */
  reject(code: IssueCode, id: string | null, found?: string): Rejection {
    this.report(code, id, found);
    return { reason: code };
  }

  /** The text of a cell in one spelling; `null` where it is empty or says 無回答 or －. */
  text(id: string): string | null {
    const cell = this.cell(id);
    if (cell === '') return null;
    const { text, code } = this.#readText(id, cell);
    if (code !== null) this.report(code, id, this.#mayShow(id, code) ? cell.trim() : undefined);
    return text;
  }

  /** A text that the row cannot do without. */
  requiredText(id: string): string | Rejection {
    return this.text(id) ?? this.reject('value-missing', id);
  }

  /** 年度 by the file's column, else by what was chosen for the file. */
  fiscalYear(): FiscalYear | Rejection {
    if (!this.has(YEAR)) return this.#fallback ?? this.reject('year-missing', null);
    const cell = this.cell(YEAR);
    if (cell.trim() === '') return this.reject('year-missing', YEAR);
    const { year, code } = this.#readYear(cell);
    if (year === null) return this.reject('year-invalid', YEAR, cell.trim());
    if (code !== null) this.report(code, YEAR, cell.trim());
    return year;
  }

  /** A number that the row cannot do without, as `read` understands it. */
  number(id: string, read: NumberReading): number | Rejection {
    const cell = this.cell(id);
    if (cell.trim() === '' || saysNothing(cell)) return this.reject('value-missing', id);
    const value = read(cell);
    if (value === null) return this.reject('number-invalid', id, cell.trim());
    this.noteDigits(id, cell);
    return value;
  }

  /** A number that may be missing; one that `read` refuses is reported and missing. */
  optionalNumber(id: string, read: NumberReading): number | null {
    const cell = this.cell(id);
    if (cell.trim() === '' || saysNothing(cell)) return null;
    const value = read(cell);
    if (value === null) this.report('optional-number-invalid', id, cell.trim());
    else this.noteDigits(id, cell);
    return value;
  }

  /** Yes or no, or not said; a word of neither is reported and says nothing. */
  yesNo(id: string): boolean | null {
    const cell = this.cell(id).trim();
    if (cell === '') return null;
    const answer = readYesNo(cell);
    if (answer === null && !saysNothing(cell)) this.report('yes-no-unknown', id, cell);
    return answer;
  }

  /** Notes what a number was written with: full-width digits, ※, 約. */
  noteDigits(id: string, cell: string): void {
    if (FULL_WIDTH_DIGIT.test(cell)) this.report('digits-full-width', id, cell.trim());
    const sign = signOfNumber(cell);
    if (sign !== null) this.report(sign, id, cell.trim());
  }

  /** A city's own column may turn out to be free text, which no issue repeats. */
  #mayShow(id: string, code: IssueCode): boolean {
    return code === 'answer-not-given' || this.#columns.get(id)?.use === 'mapped';
  }

  #readText(id: string, cell: string): TextReading {
    let cache = this.#texts.get(id);
    if (!cache) this.#texts.set(id, (cache = new Map<string, TextReading>()));
    const known = cache.get(cell);
    if (known) return known;
    const reading = readText(cell);
    if (cache.size < CACHED_CELLS) cache.set(cell, reading);
    return reading;
  }
}

/** Turns the row that the reader points at into a row of its kind, or says why it cannot. */
export type RowNormaliser<Row> = () => Row | Rejection;

/** What a normaliser is made from, once per file. */
export type NormaliserSource = {
  readonly reader: RowReader;
  readonly columns: readonly ColumnMatch[];
  readonly instrument: Instrument;
  /** The first rows below the header. */
  readonly sample: readonly (readonly string[])[];
  /** How the steps of the file stand to the instrument's, once somebody has said so. */
  readonly scale: AnswerScale | undefined;
  /** Takes what is to be asked for findings once all rows are read. */
  readonly afterwards: (findings: () => Finding[]) => void;
};

export const isRejection = <Value>(value: Value | Rejection): value is Rejection =>
  typeof value === 'object' && value !== null && 'reason' in value;

function readText(cell: string): TextReading {
  const text = unifyText(cell);
  if (text === '') return { text: null, code: null };
  if (saysNothing(text)) return { text: null, code: 'answer-not-given' };
  if (text === cell) return { text, code: null };
  const spacesOnly = text === cell.trim().replace(/\s+/gu, ' ');
  return { text, code: spacesOnly ? 'spaces-removed' : 'text-unified' };
}
