import { itemTableChart, itemTableLegend } from '#lib/charts/item-table-chart.ts';
import type { ItemOrder } from '#lib/charts/item-lines.ts';
import { itemBandsFinding, lowestItemsFinding } from '#lib/findings/engagement-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure } from './figure.ts';
import { itemDescription } from './item-description.ts';
import { itemMarks } from './item-marks.ts';
import { itemTable, ofRound, type SurveyRows } from './item-rows.ts';
import { itemDots } from './native/item-natives.ts';
import { bandNotes, surveyPopulation, surveySource, suppressionNotes } from './survey-captions.ts';

/** Room for the intervals beside the distribution. */
const TABLE_WIDTH = 1172;

/**
 * 13項目's figure: every item with interval, change, distribution and n, by level; the clearly lowest
 * ones bold, the one that the page has chosen washed.
 */
export function itemTableFigure(
  rows: SurveyRows,
  order: ItemOrder,
  context: FigureContext,
  chosen: number | null = null,
): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument, bands } = workspace;
  const { overall, levels, items, changes } = ofRound(rows);
  const finding = itemBandsFinding(items, instrument, bands);
  if (!finding) return null;
  const lowest = lowestItemsFinding(items, instrument);
  const emphasis =
    lowest?.code === 'lowest-items' ? lowest.values.lowest.map(({ item }) => item) : [];
  const title = words.findings.sentence(finding);
  const description = itemDescription(title, items, context);
  const population = surveyPopulation(context, overall, rows.fiscalYear, rows.group);
  const previous = changes[0]?.previous_year;
  const before = rows.overall.find((row) => row.fiscal_year === previous);
  const { notes, sources } = words.pages;
  const table = itemTable(rows, context);
  return {
    id: 'items',
    metric: 'engagement.items',
    title,
    subtitle: words.pages.subtitles.itemsFull(population, rows.fiscalYear),
    note: joined(context, [
      ...bandNotes(context, items),
      changes.length > 0 && notes.changeMarks,
      notes.smallShares,
      ...suppressionNotes(context, items),
    ]),
    source: surveySource(
      context,
      overall,
      rows.fiscalYear,
      previous === undefined ? null : sources.previous(previous, before?.respondents ?? null),
    ),
    n: overall?.respondents == null ? null : integer(overall.respondents, locale),
    description,
    documentWidth: TABLE_WIDTH,
    legend: itemTableLegend({ locale, bands }),
    draw: (settings) =>
      itemTableChart(items, {
        ...settings,
        title,
        description,
        id: 'items',
        instrument,
        bands,
        changes,
        levels,
        ...(overall ? { overall } : {}),
        order,
        emphasis,
        chosen,
      }),
    table,
    native: itemDots(table, rows, order, context),
    marks: itemMarks(rows, context),
  };
}
