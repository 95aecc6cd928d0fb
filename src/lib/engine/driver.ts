import type { Column, Engine } from './engine.ts';
import type { ResultTable } from './result-table.ts';

/**
 * One DuckDB with one connection, configuration locked, asked for one thing at a time. It knows
 * nothing of parameters, identifiers, queues and signals: `QueuedEngine` does, for every driver
 * alike, so that the same statement means the same on each. Its failures are DuckDB's own.
 */
export interface Driver {
  readonly name: Engine['name'];
  /** Runs SQL text as it stands and returns the result of its last statement. */
  execute(sql: string): Promise<ResultTable>;
  /** Appends rows to an existing table with exactly these columns. */
  append(table: string, columns: readonly Column[]): Promise<void>;
  /**
   * Asks the running statement to stop; it then rejects. May come too early for a statement that
   * is just starting, so it is called again until the statement has settled.
   */
  interrupt(): void;
  /** Whom to tell, once, when DuckDB can answer nothing any more. */
  onCrash(listener: (cause: unknown) => void): void;
  /** Frees everything. The statement that runs is stopped and may never settle. */
  close(): Promise<void>;
}
