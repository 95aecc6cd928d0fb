import { itemDotPlot } from '#lib/charts/item-dot-plot.ts';
import { itemBandsFinding, lowestItemsFinding } from '#lib/findings/engagement-findings.ts';
import { integer } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure } from './figure.ts';
import { itemDescription } from './item-description.ts';
import { itemMarks } from './item-marks.ts';
import { itemTable, ofRound, type SurveyRows } from './item-rows.ts';
import { itemDots } from './native/item-natives.ts';
import { bandNotes, surveyPopulation, surveySource, suppressionNotes } from './survey-captions.ts';

/** 概要's first figure: the items from high to low, the clearly lowest ones in the title. */
export function itemDotPlotFigure(rows: SurveyRows, context: FigureContext): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument, bands } = workspace;
  const { overall, items, changes } = ofRound(rows);
  const finding =
    lowestItemsFinding(items, instrument) ?? itemBandsFinding(items, instrument, bands);
  if (!finding) return null;
  const title = words.findings.sentence(finding);
  const description = itemDescription(title, items, context);
  const population = surveyPopulation(context, overall, rows.fiscalYear, rows.group);
  const emphasis =
    finding.code === 'lowest-items' ? finding.values.lowest.map(({ item }) => item) : [];
  const table = itemTable(rows, context);
  return {
    id: 'items-overview',
    metric: 'engagement.items',
    title,
    subtitle: words.pages.subtitles.items(population, rows.fiscalYear),
    note: joined(context, [
      ...bandNotes(context, items),
      changes.length > 0 && words.pages.notes.blankChange,
      ...suppressionNotes(context, items),
    ]),
    source: surveySource(context, overall, rows.fiscalYear),
    n: overall?.respondents == null ? null : integer(overall.respondents, locale),
    description,
    legend: [],
    draw: (settings) =>
      itemDotPlot(items, {
        ...settings,
        title,
        description,
        id: 'items-overview',
        instrument,
        bands,
        changes,
        ...(overall ? { overall } : {}),
        order: 'score',
        emphasis,
      }),
    table,
    native: itemDots(table, rows, 'score', context),
    marks: itemMarks(rows, context),
  };
}
