import {
  courseMarkId,
  prepostLegend,
  scoreBeforeAndAfter,
} from '#lib/charts/outcomes/score-before-and-after.ts';
import { isBeyondError } from '#lib/charts/outcomes/prepost-layout.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { CEILING_WARNING, MIN_N_INTERVAL } from '#lib/domain/thresholds.ts';
import { scoresFinding } from '#lib/findings/outcome-findings.ts';
import { decimal, integer, percent } from '#lib/i18n/format.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { cellsOf } from '../table-figure.ts';
import { prepostDots } from '../native/outcome-natives.ts';
import { evaluationSource } from './outcome-captions.ts';

type Rows = readonly Published<PrepostRow>[];

const MOST = 100;

/** Tests before and after the courses of one 年度, of who took both. */
export function prepostFigure(
  rows: Rows,
  fiscalYear: FiscalYear,
  context: FigureContext,
): Figure | null {
  const { words, locale, minN } = context;
  const finding = scoresFinding(rows);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const { charts, subtitles, mark } = words.outcomesPage;
  const known = rows.filter((row) => !row.suppressed && row.difference !== null);
  const description = joined(context, [
    title,
    known
      .map((row) => `${row.course} ${charts.difference(row.difference)}`)
      .join(words.pages.listSeparator),
  ]);
  const table: Figure['table'] = prepostTable(rows, context);
  return {
    id: 'prepost',
    metric: 'outcomes.prepost',
    title,
    subtitle: subtitles.prepost(fiscalYear),
    note: joined(context, notesOf(rows, context)),
    source: evaluationSource(context),
    n: integer(
      known.reduce((sum, row) => sum + (row.pairs ?? 0), 0),
      locale,
    ),
    description,
    legend: prepostLegend({
      locale,
      hasLater: rows.some((row) => row.mean_follow_up !== null),
      hasHidden: rows.some((row) => row.suppressed),
    }),
    draw: (settings) =>
      scoreBeforeAndAfter(rows, { ...settings, title, description, id: 'prepost', minN }),
    table,
    native: prepostDots(table, context),
    marks: rows.map((row) => ({
      id: courseMarkId(row.course),
      label: row.course,
      details: row.suppressed ? [mark.hidden] : detailsOf(row, context),
    })),
  };
}

function notesOf(rows: Rows, { words, minN }: FigureContext): (string | false)[] {
  const { notes } = words.outcomesPage;
  const shown = rows.filter((row) => !row.suppressed);
  const unpaired = shown.reduce((sum, row) => sum + (row.unpaired ?? 0), 0);
  const ceiling = shown.filter((row) => (row.ceiling_share ?? 0) >= CEILING_WARNING);
  const names = ceiling.map(({ course }) => course).join(words.pages.listSeparator);
  return [
    notes.samePeople,
    shown.some((row) => row.full_marks !== null && row.full_marks !== MOST) && notes.rescaled,
    unpaired > 0 && notes.unpaired(unpaired),
    ceiling.length > 0 && notes.ceiling(names),
    shown.some((row) => (row.pairs ?? 0) < MIN_N_INTERVAL) && notes.few,
    rows.some((row) => row.suppressed) && notes.hidden(minN),
  ];
}

function detailsOf(row: PrepostRow, { words }: FigureContext): string[] {
  const { mark } = words.outcomesPage;
  const { mean_pre, mean_post, difference, ci_low, ci_high } = row;
  return [
    mark.pairs(row.pairs ?? 0),
    ...(mean_pre === null || mean_post === null ? [] : [mark.scores(mean_pre, mean_post)]),
    ...(row.mean_follow_up === null
      ? []
      : [mark.later(row.mean_follow_up, row.follow_up_pairs ?? 0)]),
    ...(difference === null ? [] : [mark.difference(difference, ci_low, ci_high)]),
    ...(ci_low !== null && !isBeyondError(row) ? [mark.within] : []),
  ];
}

function prepostTable(rows: Rows, { words, locale }: FigureContext): FigureTable {
  const t = words.outcomesPage.tables;
  const count = (value: number) => integer(value, locale);
  const one = (value: number) => decimal(value, 1, locale);
  const two = (value: number) => decimal(value, 2, locale);
  const share = (value: number) => percent(value, locale);
  const p = (value: number) => (value < 0.001 ? '<0.001' : decimal(value, 3, locale));
  return {
    columns: [
      { header: t.course },
      { header: t.pairs, format: count },
      { header: t.before, format: one },
      { header: t.after, format: one },
      { header: t.later, format: one },
      { header: t.difference, format: one, isStrong: true },
      { header: t.low, format: one },
      { header: t.high, format: one },
      { header: t.g, format: two },
      { header: t.wilcoxon, format: p },
      { header: t.gain, format: share },
      { header: t.ceiling, format: share },
      { header: t.improved, format: count },
      { header: t.unchanged, format: count },
      { header: t.worsened, format: count },
      { header: t.unpaired, format: count },
    ],
    rows: rows.map((row) => [
      row.course,
      ...cellsOf(row, [
        ...[row.pairs, row.mean_pre, row.mean_post, row.mean_follow_up, row.difference],
        ...[row.ci_low, row.ci_high, row.g_av, row.wilcoxon_p, row.gain, row.ceiling_share],
        ...[row.improved, row.unchanged, row.worsened, row.unpaired],
      ]),
    ]),
  };
}
