import { itemMarkId } from '#lib/charts/mark-boxes.ts';
import type { Published } from '#lib/disclosure/published.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureMark } from './figure.ts';
import { bandText } from './item-band.ts';
import { ofRound, type SurveyRows } from './item-rows.ts';

type Item = Published<ItemRow>;

/** What can be said of one item: mean with band, margin, n, change, shares; or why nothing can. */
function itemDetails(
  row: Item,
  change: Published<ChangeRow> | undefined,
  context: FigureContext,
): string[] {
  const { words, minN } = context;
  const { mark } = words.itemsPage;
  if (row.suppressed) return [mark.hidden(minN)];
  const { mean, n, ci_low: low, ci_high: high, top2_share: top, bottom2_share: bottom } = row;
  const difference = change?.suppressed ? null : (change?.difference ?? null);
  return [
    mean === null ? null : mark.mean(mean, bandText(row, context) ?? ''),
    low === null || high === null ? null : mark.interval(low, high),
    n === null ? null : mark.n(n),
    difference === null ? null : mark.change(difference, change?.distinguishable ?? null),
    top === null || bottom === null ? null : mark.shares(top, bottom),
    row.top2_low === null || row.top2_high === null
      ? null
      : mark.sharesWithin(row.top2_low, row.top2_high),
  ].filter((line) => line !== null);
}

/** The items of a figure as marks that can be pointed at. */
export function itemMarks(rows: SurveyRows, context: FigureContext): FigureMark[] {
  const { items, changes } = ofRound(rows);
  return items.map((row) => ({
    id: itemMarkId(row.item),
    label: context.workspace.instrument.items[row.item - 1]?.label ?? String(row.item),
    details: itemDetails(
      row,
      changes.find(({ item }) => item === row.item),
      context,
    ),
  }));
}
