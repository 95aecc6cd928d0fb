import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Driver } from '../driver.ts';
import type { Column } from '../engine.ts';
import { nativeChunks } from './native-chunks.ts';
import { readNativeResult } from './native-cells.ts';
import type { ResultTable } from '../result-table.ts';

/** What DuckDB says once it has given itself up. */
const GIVEN_UP = /^FATAL Error/;
const STOP_INTERVAL_MS = 25;

/** DuckDB in the same process, through its Node library. */
export class NativeDriver implements Driver {
  readonly name = 'duckdb-native';
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  #running: Promise<unknown> = Promise.resolve();
  #tellCrash: (cause: unknown) => void = () => undefined;
  #closed: Promise<void> | null = null;

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  execute(sql: string): Promise<ResultTable> {
    return this.#track(async () => readNativeResult(await this.#connection.run(sql)));
  }

  append(table: string, columns: readonly Column[]): Promise<void> {
    return this.#track(() => this.#append(table, columns));
  }

  interrupt(): void {
    this.#connection.interrupt();
  }

  onCrash(listener: (cause: unknown) => void): void {
    this.#tellCrash = listener;
  }

  close(): Promise<void> {
    this.#closed ??= this.#stopAndFree();
    return this.#closed;
  }

  async #append(table: string, columns: readonly Column[]): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    try {
      for (const chunk of nativeChunks(columns)) appender.appendDataChunk(chunk);
    } finally {
      appender.closeSync();
    }
  }

  /** The connection must not be freed under a running statement: that ends the process. */
  async #stopAndFree(): Promise<void> {
    const stopping = setInterval(() => this.#connection.interrupt(), STOP_INTERVAL_MS);
    await this.#running;
    clearInterval(stopping);
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  #track<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#closed) return Promise.reject(new Error('closed'));
    const work = ask();
    this.#running = work.then(
      () => undefined,
      (failure: unknown) => {
        if (failure instanceof Error && GIVEN_UP.test(failure.message)) this.#tellCrash(failure);
      },
    );
    return work;
  }
}
