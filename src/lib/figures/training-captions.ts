import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';
import { fictional, joined, type FigureContext } from './figure-context.ts';

/** 区分 × 年度 of the years shown. */
export type TrainingRows = readonly Published<TrainingTotalRow>[];

/** 出典 of training records, and of what a figure rests on besides. */
export function trainingSource(context: FigureContext, more: string | null = null): string {
  const { words, workspace } = context;
  const { sources } = words.pages;
  const records = sources.atYearEnd(workspace.sources.training ?? sources.names.training);
  return fictional(context, more === null ? records : joined(context, [records, more]));
}

/** 注: which years come from a published table and know no people. */
export function totalsNote({ words }: FigureContext, rows: TrainingRows): string | null {
  const years = [...new Set(rows.filter((r) => r.source === 'totals').map((r) => r.fiscal_year))];
  if (years.length === 0) return null;
  return words.pages.notes.fromTotals(years.map(words.pages.years.short).join(', '));
}

/** First and last 年度 of rows in order of 年度; `null` without any. */
export function yearSpan(
  rows: readonly { readonly fiscal_year: FiscalYear }[],
): { from: FiscalYear; to: FiscalYear } | null {
  const years = rows.map((row) => row.fiscal_year);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}
