declare const published: unique symbol;

/**
 * A row that has passed the disclosure gate. The brand has no constructor: only `gate.ts` makes
 * one, so that charts, tables, exports and sentences cannot be handed anything else.
 */
export type Published<Row extends object> = Row & {
  readonly [published]: true;
  /** Whether this row's values are hidden; then every protected key is `null`. */
  readonly suppressed: boolean;
};

/** The rows of one metric as published together, with the threshold they passed. */
export type PublishedTable<Row extends object = Record<string, unknown>> = {
  readonly metric: string;
  readonly minN: number;
  /** Below the lowest threshold: for use inside the office only, and marked 内部限り. */
  readonly internal: boolean;
  readonly rows: readonly Published<Row>[];
};
