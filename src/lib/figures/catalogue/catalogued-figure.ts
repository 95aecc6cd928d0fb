import type { Published } from '#lib/disclosure/published.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { METRICS, MetricId } from '#lib/metrics/catalogue.ts';
import type { RowOf } from '#lib/metrics/metric.ts';
import type { FigureContext } from '../figure-context.ts';
import type { Figure } from '../figure.ts';
import type { TableFigure } from '../table-figure.ts';

/** What a metric is asked with; without any, the whole city over all years. */
export type AskedParameters = Readonly<Record<string, string | number | null>>;

/**
 * Asks for the published rows of a metric: of the open workspace, of a stored result, or of what a
 * frozen figure remembers. Whoever answers has let them through the gate.
 */
export type Ask = <Id extends MetricId>(
  metric: Id,
  parameters?: AskedParameters,
) => Promise<readonly Published<RowOf<(typeof METRICS)[Id]>>[]>;

/** Which chapter a figure belongs to. */
export const FIGURE_TOPICS = ['survey', 'training', 'plan', 'outcomes', 'goals'] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** A figure or table of a page, to be made again anywhere from its name and its options. */
export type CataloguedFigure = {
  /** The same as its `Figure`'s: `items`, `goal-burn-up`. */
  readonly id: string;
  readonly topic: FigureTopic;
  /** Whether it is numbered as 図 or as 表. */
  readonly kind: 'figure' | 'table';
  /** What the outline calls it: 「13項目の平均スコア」, with its filters where it has any. */
  readonly name: (options: FigureOptions, context: FigureContext) => string;
  /**
   * The figure under its options; `null` where there are no data for it, or where the options name a
   * group that is not shown.
   */
  readonly make: (
    options: FigureOptions,
    ask: Ask,
    context: FigureContext,
  ) => Promise<Figure | TableFigure | null>;
};

/** Whether what was made has a drawing. */
export const isDrawn = (made: Figure | TableFigure): made is Figure => 'draw' in made;
