import type { Published } from '#lib/disclosure/published.ts';
import type { Asked, Frozen } from '#lib/domain/report/report.ts';
import type { Ask, AskedParameters } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { METRICS, MetricId } from '#lib/metrics/catalogue.ts';
import type { RowOf } from '#lib/metrics/metric.ts';

/** The published rows of a metric. */
export type RowsOf<Id extends MetricId> = readonly Published<RowOf<(typeof METRICS)[Id]>>[];

/**
 * Reads rows that were kept: the rows of the metric, or `null` where they are not of its shape. The
 * rooms that know the shapes hand it in.
 */
export type ReadRows = <Id extends MetricId>(
  metric: Id,
  rows: readonly Readonly<Record<string, unknown>>[],
) => RowsOf<Id> | null;

/** What a frozen figure remembers cannot be used: another shape, or not what is asked. */
export class FrozenError extends Error {
  override readonly name = 'FrozenError';
}

const keyOf = (metric: string, parameters: AskedParameters = {}) =>
  JSON.stringify([metric, Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** An `Ask` that remembers what it was asked and what was answered. */
export function recordingAsk(ask: Ask): { readonly ask: Ask; readonly asked: () => Asked[] } {
  const answers = new Map<string, Asked>();
  const recording: Ask = async (metric, parameters = {}) => {
    const rows = await ask(metric, parameters);
    answers.set(keyOf(metric, parameters), {
      metric,
      parameters: { ...parameters },
      rows: rows.map((row) => ({ ...row })),
    });
    return rows;
  };
  return { ask: recording, asked: () => [...answers.values()] };
}

/**
 * Answers from what a frozen figure remembers, and from nothing else.
 *
 * @throws FrozenError where it does not remember it, or rows are of another shape
 */
export function frozenAsk({ asked }: Frozen, readRows: ReadRows): Ask {
  const known = new Map(asked.map((one) => [keyOf(one.metric, one.parameters), one]));
  return (metric, parameters) => {
    const answer = known.get(keyOf(metric, parameters));
    const rows = answer ? readRows(metric, answer.rows) : null;
    return rows === null
      ? Promise.reject(new FrozenError(`frozen figure: no usable rows of ${metric}`))
      : Promise.resolve(rows);
  };
}
