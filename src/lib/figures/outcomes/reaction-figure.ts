import { questionMarkId, reactionBars } from '#lib/charts/outcomes/reaction-bars.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { reactionFinding } from '#lib/findings/outcome-findings.ts';
import { integer, percent, score } from '#lib/i18n/format.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure, FigureTable } from '../figure.ts';
import { cellsOf } from '../table-figure.ts';
import { evaluationSource } from './outcome-captions.ts';
import { reactionBarsNative } from '../native/outcome-natives.ts';
import { pooledReactions } from './reaction-rows.ts';

type Rows = readonly Published<ReactionRow>[];

/** What attendees of one course, or of all of a 年度, answered to each question. */
export function reactionFigure(
  rows: Rows,
  fiscalYear: FiscalYear,
  course: string,
  context: FigureContext,
): Figure | null {
  const { words, locale, minN } = context;
  const total = rows.filter((row) => row.course === course);
  const isPooled = course === '' && total.length === 0;
  const shown = isPooled ? pooledReactions(rows) : total;
  const finding = reactionFinding(shown);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const { subtitles, notes, mark, question } = words.outcomesPage;
  const of = rows.filter((row) => row.course !== '' && (!isPooled || row.count_5 !== null));
  const courses = new Set(of.map((row) => row.course)).size;
  const n = Math.max(0, ...shown.map((row) => row.n ?? 0));
  const description = joined(context, [
    title,
    shown
      .filter((row) => row.mean !== null)
      .map((row) => `${question(row.question)} ${score(row.mean, locale)}`)
      .join(words.pages.listSeparator),
  ]);
  const hasHidden = shown.some((row) => row.count_5 === null);
  const table: Figure['table'] = reactionTable(shown, context);
  return {
    id: 'reaction',
    metric: 'outcomes.reaction',
    title,
    subtitle:
      course === ''
        ? subtitles.reaction(fiscalYear, courses, n)
        : subtitles.reactionOf(fiscalYear, course, n),
    note: joined(context, [
      notes.notAlone,
      isPooled && notes.pooled(minN * 2),
      hasHidden && notes.reactionHidden(minN),
    ]),
    source: evaluationSource(context),
    n: integer(n, locale),
    description,
    legend: [],
    draw: (settings) => reactionBars(shown, { ...settings, title, description, id: 'reaction' }),
    table,
    native: reactionBarsNative(table, context),
    marks: shown.map((row) => ({
      id: questionMarkId(row.question),
      label: question(row.question),
      details:
        row.suppressed || row.mean === null
          ? [mark.hidden]
          : [
              mark.mean(row.mean, row.n ?? 0),
              ...(row.top2_share === null ? [] : [mark.favourable(row.top2_share)]),
            ],
    })),
  };
}

function reactionTable(rows: Rows, { words, locale }: FigureContext): FigureTable {
  const { tables: t, question } = words.outcomesPage;
  const count = (value: number) => integer(value, locale);
  return {
    columns: [
      { header: t.question },
      { header: t.n, format: count },
      { header: t.mean, format: (value) => score(value, locale), isStrong: true },
      { header: t.favourable, format: (share) => percent(share, locale) },
      ...[5, 4, 3, 2, 1].map((answer) => ({ header: String(answer), format: count })),
    ],
    rows: rows.map((row) => [
      question(row.question),
      ...cellsOf(row, [
        ...[row.n, row.mean, row.top2_share],
        ...[row.count_5, row.count_4, row.count_3, row.count_2, row.count_1],
      ]),
    ]),
  };
}
