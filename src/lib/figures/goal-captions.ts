import type { Published } from '#lib/disclosure/published.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { GoalProgressRow } from '#lib/metrics/goals-progress.ts';
import { decimal, integer } from '#lib/i18n/format.ts';
import { fictional, type FigureContext } from './figure-context.ts';
import type { FigureTable } from './figure.ts';

export type Outlook = Published<GoalOutlookRow>;
export type Progress = readonly Published<GoalProgressRow>[];

/** 出典 of goals and completions with the 基準日. */
export function goalSource({ words, workspace, asOf }: FigureContext): string {
  const { sources } = words.pages;
  const name = workspace.sources.goals ?? sources.names.goals;
  return fictional({ words, workspace }, asOf === null ? name : sources.at(name, asOf));
}

/** The years of one goal as a table: plan and actual, by year and running. */
export function goalTable(progress: Progress, { words, locale }: FigureContext): FigureTable {
  const t = words.pages.tables;
  const count = (value: number) => integer(value, locale);
  return {
    columns: [
      { header: t.year },
      { header: t.target, format: count },
      { header: t.actual, format: count, isStrong: true },
      { header: t.cumulativeTarget, format: count },
      { header: t.cumulativeActual, format: count },
    ],
    rows: progress.map((row) => [
      words.pages.years.full(row.fiscal_year),
      row.target,
      row.actual,
      row.cumulative_target,
      row.cumulative_actual,
    ]),
  };
}

/** One goal's pace as a table. */
export function paceTable(outlook: Outlook, { words, locale }: FigureContext): FigureTable {
  const t = words.pages.tables;
  return {
    columns: [{ header: t.measure }, { header: t.value, format: (v) => decimal(v, 1, locale) }],
    rows: [
      [t.required, outlook.required_per_month],
      [t.pace, outlook.pace_per_month],
    ],
  };
}
