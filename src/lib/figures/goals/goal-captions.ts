import type { Published } from '#lib/disclosure/published.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';
import { fiscalMonth } from '#lib/domain/fiscal-year.ts';
import type { Scenario } from '#lib/domain/training/forecast.ts';
import { decimal, integer } from '#lib/i18n/format.ts';
import { fictional, type FigureContext } from '../figure-context.ts';
import type { FigureTable } from '../figure.ts';

export type Outlook = Published<GoalOutlookRow>;
export type Progress = readonly Published<GoalProgressRow>[];

/** 出典 of goals and completions with the 基準日. */
export function goalSource({ words, workspace, asOf }: FigureContext): string {
  const { sources } = words.pages;
  const name = workspace.sources.goals ?? sources.names.goals;
  return fictional({ words, workspace }, asOf === null ? name : sources.at(name, asOf));
}

/**
 * The years of one goal as a table: plan and actual, by year and running.
 *
 * @param ahead where the pace so far leads, with its range, is told in the last year
 */
export function goalTable(
  progress: Progress,
  { words, locale }: FigureContext,
  ahead: Outlook | null = null,
): FigureTable {
  const t = words.pages.tables;
  const own = words.goalsPage.tables;
  const last = progress.at(-1);
  const isAhead = ahead !== null && ahead.straight_line !== null && last?.actual == null;
  const count = (value: number) => integer(value, locale);
  return {
    columns: [
      { header: t.year },
      { header: t.target, format: count },
      { header: t.actual, format: count, isStrong: true },
      { header: t.cumulativeTarget, format: count },
      { header: t.cumulativeActual, format: count },
      ...(isAhead ? [own.straightLine, own.low, own.high] : []).map((header) => ({
        header,
        format: count,
      })),
    ],
    rows: progress.map((row) => [
      words.pages.years.full(row.fiscal_year),
      row.target,
      row.actual,
      row.cumulative_target,
      row.cumulative_actual,
      ...(isAhead ? endsOf(row === last ? ahead : null) : []),
    ]),
  };
}

const endsOf = (ahead: Outlook | null) =>
  [ahead?.straight_line, ahead?.low, ahead?.high].map((value) => value ?? null);

/** What stands behind an outlook: how long the pace was, the method of the range, or why none. */
export function outlookNotes(
  outlook: Outlook,
  scenario: Scenario,
  { words }: FigureContext,
): (string | false)[] {
  const { notes } = words.goalsPage;
  const { pace_per_month: pace, required_per_month: required, method, probability } = outlook;
  const months = fiscalMonth(outlook.as_of);
  if (scenario === 'required') return [required !== null && notes.required(required)];
  if (scenario === 'this-year') {
    const { this_year: now } = outlook;
    return [now !== null && notes.thisYear(months, now / months)];
  }
  return [
    pace !== null && method !== null && notes.pace(outlook.months_done, pace),
    method !== null && notes.range(method),
    probability !== null && notes.probability(probability),
    outlook.reason !== null && notes.reason(outlook.reason),
  ];
}

/** One goal's pace and outlook as a table. */
export function paceTable(outlook: Outlook, { words, locale }: FigureContext): FigureTable {
  const t = words.pages.tables;
  const own = words.goalsPage.tables;
  return {
    columns: [{ header: t.measure }, { header: t.value, format: (v) => decimal(v, 1, locale) }],
    rows: [
      [t.required, outlook.required_per_month],
      [t.pace, outlook.pace_per_month],
      [own.thisYear, outlook.this_year],
      [own.sameMonths, outlook.same_months_before],
      [own.straightLine, outlook.straight_line],
      [own.low, outlook.low],
      [own.low50, outlook.low_50],
      [own.high50, outlook.high_50],
      [own.high, outlook.high],
      [own.thisYearLine, outlook.this_year_line],
    ],
  };
}
