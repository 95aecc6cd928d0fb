import { countedBars } from '#lib/charts/counted-bars.ts';
import type { Published } from '#lib/disclosure/published.ts';
import { commentsFinding } from '#lib/findings/response-findings.ts';
import { integer, sharePercent } from '#lib/i18n/format.ts';
import type { CommentsRow } from '#lib/metrics/engagement-comments.ts';
import type { KeywordsRow } from '#lib/metrics/engagement-keywords.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import { joined, type FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import { surveySource } from '../survey-captions.ts';
import { cellsOf, type TableFigure } from '../table-figure.ts';
import { keywordBars } from '../native/response-natives.ts';
import { attributeName } from './response-rows.ts';

/** More words than these are left to the table. */
const MOST_WORDS = 10;

/** What was written: how many comments hold which word, the most frequent first. */
export function keywordsFigure(
  keywords: readonly Published<KeywordsRow>[],
  comments: Published<CommentsRow> | undefined,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): Figure | null {
  const { words, minN, locale } = context;
  const finding = commentsFinding(keywords, comments);
  if (!finding || !comments || keywords.length === 0) return null;
  const { subtitles, notes, tables: t } = words.responsePage;
  const sorted = keywords
    .filter((row) => row.suppressed || (row.comments ?? 0) > 0)
    .sort((a, b) => (b.comments ?? -1) - (a.comments ?? -1));
  const title = words.findings.sentence(finding);
  const description = joined(context, [
    title,
    sorted
      .slice(0, 5)
      .filter((row) => row.comments !== null)
      .map((row) => `${row.keyword} ${integer(row.comments, locale)}`)
      .join(words.pages.listSeparator),
  ]);
  const bars = sorted.slice(0, MOST_WORDS).map((row) => ({
    label: row.keyword,
    count: row.comments,
    share: row.share,
    isHidden: row.suppressed,
  }));
  const count = (value: number) => integer(value, locale);
  const table: Figure['table'] = {
    columns: [
      { header: t.keyword },
      { header: t.comments, format: count, isStrong: true },
      { header: t.share, format: (share) => sharePercent(share, locale) },
      { header: t.occurrences, format: count },
    ],
    rows: sorted.map((row) => [
      row.keyword,
      ...cellsOf(row, [row.comments, row.share, row.occurrences]),
    ]),
  };
  return {
    id: 'keywords',
    metric: 'engagement.keywords',
    title,
    subtitle: subtitles.keywords(comments.comments ?? 0, comments.fiscal_year),
    note: joined(context, [
      notes.keywords,
      (comments.content_free ?? 0) > 0 && notes.contentFree(comments.content_free ?? 0),
      notes.masked,
      bars.some(({ isHidden }) => isHidden) && notes.hidden(minN),
    ]),
    source: surveySource(context, overall, comments.fiscal_year),
    n: comments.comments === null ? null : count(comments.comments),
    description,
    legend: [],
    draw: (settings) => countedBars(bars, { ...settings, title, description, id: 'keywords' }),
    table,
    native: keywordBars(table, context),
  };
}

/** How many comments each group wrote. */
export function commentsTable(
  rows: readonly Published<CommentsRow>[],
  everybody: Published<CommentsRow> | undefined,
  overall: Published<OverallRow> | undefined,
  context: FigureContext,
): TableFigure | null {
  const [first] = rows;
  if (!first) return null;
  const { words, minN, locale } = context;
  const { subtitles, notes, tables: t } = words.responsePage;
  const unit = attributeName(first.attribute, context);
  const count = (value: number) => integer(value, locale);
  const finding = commentsFinding([], everybody);
  return {
    id: 'comments',
    metric: 'engagement.comments',
    title: finding ? words.findings.sentence(finding) : words.responsePage.titles.comments,
    subtitle: subtitles.comments(unit, first.fiscal_year),
    note: joined(context, [notes.masked, rows.some((row) => row.suppressed) && notes.hidden(minN)]),
    source: surveySource(context, overall, first.fiscal_year),
    table: {
      columns: [{ header: unit }, { header: t.comments, format: count, isStrong: true }],
      rows: rows.map((row) => [row.value, ...cellsOf(row, [row.comments])]),
    },
  };
}
