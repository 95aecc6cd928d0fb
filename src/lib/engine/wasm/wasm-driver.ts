import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { arrowStreams } from './arrow-streams.ts';
import { readArrowResult } from './arrow-cells.ts';
import type { Driver } from '../driver.ts';
import type { Column } from '../engine.ts';
import type { ResultTable } from '../result-table.ts';

/**
 * What the worker says once DuckDB's memory cannot be trusted any more. An error of WebAssembly or
 * JavaScript itself has left it in the middle of a step; only a plain `Error` comes from DuckDB.
 */
const GIVEN_UP =
  /^(?:FATAL Error|table index is out of bounds|function signature mismatch|memory access out of bounds|unreachable$|Aborted\()/;

const SYNTAX_ERROR = /^\{"exception_type":/;

/** DuckDB-WASM delivers an error of the parser as JSON; this is the message DuckDB itself gives. */
function plainMessage(message: string): string {
  if (!SYNTAX_ERROR.test(message)) return message;
  const parsed = JSON.parse(message) as { exception_type: string; exception_message: string };
  return `${parsed.exception_type} Error: ${parsed.exception_message}`;
}

/** DuckDB in a worker of the page. */
export class WasmDriver implements Driver {
  readonly name = 'duckdb-wasm';
  readonly #database: AsyncDuckDB;
  readonly #connection: AsyncDuckDBConnection;
  #tellCrash: (cause: unknown) => void = () => undefined;
  #alive = true;

  constructor(worker: Worker, database: AsyncDuckDB, connection: AsyncDuckDBConnection) {
    this.#database = database;
    this.#connection = connection;
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#crash(new Error(event.message));
    });
    worker.addEventListener('messageerror', () => this.#crash(new Error('message unreadable')));
  }

  async execute(sql: string): Promise<ResultTable> {
    const { schema, batches } = await this.#answer(async () => {
      const reader = await (await this.#connection.send(sql)).open();
      // The reader forgets its schema with the last batch.
      const { schema } = reader;
      return { schema, batches: await reader.readAll() };
    });
    return readArrowResult(schema, batches);
  }

  async append(table: string, columns: readonly Column[]): Promise<void> {
    const options = { name: table, create: false };
    for (const stream of arrowStreams(columns)) {
      await this.#answer(() => this.#connection.insertArrowFromIPCStream(stream, options));
    }
  }

  interrupt(): void {
    if (this.#alive) this.#connection.cancelSent().catch(() => undefined);
  }

  onCrash(listener: (cause: unknown) => void): void {
    this.#tellCrash = listener;
  }

  /** A terminated worker answers nothing: what it was asked never settles. */
  close(): Promise<void> {
    this.#alive = false;
    return this.#database.terminate();
  }

  /** What the worker answers; a failure that means its end is told. */
  async #answer<T>(ask: () => Promise<T>): Promise<T> {
    if (!this.#alive) throw new Error('worker ended');
    try {
      return await ask();
    } catch (failure) {
      const { name, message } = failure as Error;
      if (name !== 'Error' || GIVEN_UP.test(message)) this.#crash(failure);
      throw new Error(plainMessage(message));
    }
  }

  #crash(cause: unknown): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#tellCrash(cause);
  }
}
