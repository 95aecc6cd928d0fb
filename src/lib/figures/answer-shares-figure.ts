import { answersByItem } from '#lib/charts/answers-by-item.ts';
import { integer, sharePercent } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import type { Figure } from './figure.ts';
import { itemMarks } from './item-marks.ts';
import { itemTable, ofRound, type SurveyRows } from './item-rows.ts';
import { answerShares } from './native/item-natives.ts';
import { surveyPopulation, surveySource, suppressionNotes } from './survey-captions.ts';

/**
 * How the answers to each item are distributed: the share of the two highest answers from the least
 * to the most in the title. `null` where no distribution may be shown.
 */
export function answerSharesFigure(rows: SurveyRows, context: FigureContext): Figure | null {
  const { words, workspace, locale } = context;
  const { instrument, bands } = workspace;
  const { overall, items } = ofRound(rows);
  const shares = items
    .flatMap(({ item, top2_share: share }) => (share === null ? [] : [{ item, share }]))
    .sort((one, other) => one.share - other.share);
  const [least, most] = [shares[0], shares.at(-1)];
  if (!least || !most) return null;
  const w = words.itemsPage.answers;
  const label = (item: number) => instrument.items[item - 1]?.label ?? String(item);
  const of = ({ item, share }: { item: number; share: number }) =>
    w.share(label(item), sharePercent(share, locale));
  const { max } = instrument.scale;
  const title = w.title(max, of(least), of(most));
  const inOrder = [...shares].sort((one, other) => one.item - other.item);
  const description = joined(context, [title, inOrder.map(of).join(words.pages.listSeparator)]);
  const population = surveyPopulation(context, overall, rows.fiscalYear, rows.group);
  const table = itemTable(rows, context);
  return {
    id: 'answer-shares',
    metric: 'engagement.items',
    title,
    subtitle: w.subtitle(population, rows.fiscalYear),
    note: joined(context, [words.pages.notes.smallShares, ...suppressionNotes(context, items)]),
    source: surveySource(context, overall, rows.fiscalYear),
    n: overall?.respondents == null ? null : integer(overall.respondents, locale),
    description,
    // The key of the answers stands in the figure.
    legend: [],
    draw: (settings) =>
      answersByItem(items, {
        ...settings,
        ...{ title, description, id: 'answer-shares', instrument, bands, order: 'item' },
      }),
    table,
    native: answerShares(table, context),
    marks: itemMarks(rows, context),
  };
}
