import { fiscalYearInFileName, type FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { LoadedKind } from '#lib/domain/dataset.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import type { IntakeContext, YearSource } from './dataset.ts';
import type { ColumnMatch } from './match-columns.ts';

export type ChosenYear = { readonly fiscalYear: FiscalYear; readonly source: YearSource };

/** The columns that tell 年度 beside its own, by kind. */
const YEAR_TELLERS: Partial<Readonly<Record<LoadedKind, string>>> = {
  attendance: 'date',
  goal_actual: 'month',
};

/**
 * Whether a file says 年度 in none of its columns, so that it has to come from outside. A roster has
 * none.
 */
export function lacksYear(kind: LoadedKind, columns: readonly ColumnMatch[]): boolean {
  const has = (id: string) => columns.some((column) => column.id === id);
  const teller = YEAR_TELLERS[kind];
  return kind !== 'roster' && !has('fiscal_year') && !(teller !== undefined && has(teller));
}

const baseName = (path: string): string => normaliseText(path).split(/[\\/]/u).at(-1) ?? '';

/**
 * The 年度 of a file that has no column for it: the one the user chose, else that of the round
 * naming the file, else the one in its name; `null` when none of them says.
 */
export function chooseYear(fileName: string, context: IntakeContext): ChosenYear | null {
  const chosen = context.choices?.fiscalYear;
  if (chosen !== undefined) return { fiscalYear: chosen, source: 'chosen' };
  const name = baseName(fileName);
  const round = context.rounds.find(({ file }) => file !== undefined && baseName(file) === name);
  if (round) return { fiscalYear: round.fiscalYear, source: 'round' };
  const fiscalYear = fiscalYearInFileName(name);
  return fiscalYear === null ? null : { fiscalYear, source: 'file-name' };
}
