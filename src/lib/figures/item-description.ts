import type { Published } from '#lib/disclosure/published.ts';
import { isBandUndecided } from '#lib/domain/bands.ts';
import { integer, score } from '#lib/i18n/format.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import { joined, type FigureContext } from './figure-context.ts';

/**
 * A figure of items in words: the finding, every item's mean, which bands are not decided, how many
 * answered at least.
 */
export function itemDescription(
  title: string,
  items: readonly Published<ItemRow>[],
  context: FigureContext,
): string {
  const { locale, workspace, words } = context;
  const undecided = items
    .filter((row) => isBandUndecided(row.ci_low, row.ci_high, workspace.bands))
    .map((row) => row.item);
  const values = items
    .filter((row) => row.mean !== null)
    .map((row) => {
      const label = workspace.instrument.items[row.item - 1]?.label ?? String(row.item);
      return `${label} ${score(row.mean, locale)}`;
    });
  const least = Math.min(...items.map((row) => row.n ?? Number.POSITIVE_INFINITY));
  return joined(context, [
    title,
    values.join(words.pages.listSeparator),
    undecided.length > 0 && words.pages.notes.undecided(undecided),
    Number.isFinite(least) && words.pages.atLeast(words.pages.tables.n, integer(least, locale)),
  ]);
}
