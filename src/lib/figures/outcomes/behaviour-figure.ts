import { appliedShares } from '#lib/charts/outcomes/applied-shares.ts';
import { courseMarkId } from '#lib/charts/outcomes/score-before-and-after.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { appliedFinding } from '#lib/findings/outcome-findings.ts';
import { integer, percent } from '#lib/i18n/format.ts';
import type { BehaviourRow } from '#lib/metrics/outcomes-behaviour.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { cellsOf } from '../table-figure.ts';
import { appliedBars } from '../native/outcome-natives.ts';
import { evaluationSource } from './outcome-captions.ts';

/** Who uses at work what a course taught, course by course. */
export function behaviourFigure(
  rows: readonly Published<BehaviourRow>[],
  fiscalYear: FiscalYear,
  context: FigureContext,
): Figure | null {
  const { words, locale, minN } = context;
  const finding = appliedFinding(rows);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const { subtitles, notes, mark, tables: t } = words.outcomesPage;
  const shown = rows.filter((row) => row.share !== null);
  const count = (value: number) => integer(value, locale);
  const share = (value: number) => percent(value, locale);
  const description = joined(context, [
    title,
    shown
      .map((row) => `${row.course} ${percent(row.share, locale)}`)
      .join(words.pages.listSeparator),
  ]);
  const table: Figure['table'] = {
    columns: [
      { header: t.course },
      { header: t.n, format: count },
      { header: t.applied, format: count },
      { header: t.share, format: share, isStrong: true },
      { header: t.low, format: share },
      { header: t.high, format: share },
    ],
    rows: rows.map((row) => [
      row.course,
      // A share that is too small a group's goes with the count that would give it away.
      ...cellsOf({ suppressed: row.share === null }, [
        ...[row.n, row.applied, row.share, row.low, row.high],
      ]),
    ]),
  };
  return {
    id: 'behaviour',
    metric: 'outcomes.behaviour',
    title,
    subtitle: subtitles.behaviour(fiscalYear),
    note: joined(context, [notes.own, shown.length < rows.length && notes.appliedHidden(minN)]),
    source: evaluationSource(context),
    n: integer(
      shown.reduce((sum, row) => sum + (row.n ?? 0), 0),
      locale,
    ),
    description,
    legend: [],
    draw: (settings) => appliedShares(rows, { ...settings, title, description, id: 'behaviour' }),
    table,
    native: appliedBars(table, context),
    marks: rows.map((row) => ({
      id: courseMarkId(row.course),
      label: row.course,
      details:
        row.share === null
          ? [mark.hidden]
          : [
              mark.share(row.share, row.n ?? 0),
              ...(row.low === null || row.high === null ? [] : [mark.between(row.low, row.high)]),
            ],
    })),
  };
}
