import { describeFailure } from './describe-failure.ts';
import type { Driver } from './driver.ts';
import { EngineError } from './engine-error.ts';
import type { Column, Engine, Parameters, QueryOptions, ResultRow } from './engine.ts';
import { fillIdentifiers } from './fill-identifiers.ts';
import { checkColumns, INCOMING_TABLE, replaceStatements } from './incoming-table.ts';
import { quoteIdentifier } from './quote-identifier.ts';
import { quoteLiteral } from './quote-literal.ts';
import { toRows, type ResultTable } from './result-table.ts';
import { TaskQueue } from './task-queue.ts';

/** The name of the statement being run; the next one replaces it. */
const PREPARED = quoteIdentifier('the running statement');

/** A call of the prepared statement, or `null` where the statement has no parameters. */
function executeStatement(parameters: Parameters | undefined): string | null {
  const entries = Object.entries(parameters ?? {});
  if (entries.length === 0) return null;
  const bound = entries.map(
    ([name, value]) => `${quoteIdentifier(name)} := ${quoteLiteral(value)}`,
  );
  return `EXECUTE ${PREPARED}(${bound.join(', ')})`;
}

/**
 * The engine that everything above knows, on top of any driver: one statement at a time in the
 * order of the calls, identifiers and parameters filled in, failures free of values.
 *
 * Parameters are bound by PREPARE and EXECUTE in SQL, not by each driver's own calls: those of
 * DuckDB-WASM cannot be cancelled and turn whole numbers into DOUBLE, and a statement must mean
 * the same on every engine.
 */
export class QueuedEngine implements Engine {
  readonly name: Engine['name'];
  readonly version: string;
  readonly #driver: Driver;
  readonly #queue = new TaskQueue();

  constructor(driver: Driver, version: string) {
    this.#driver = driver;
    this.name = driver.name;
    this.version = version;
    driver.onCrash((failure) => {
      this.#queue.end(new EngineError('engine-crashed', { cause: describeFailure(failure) }));
      void driver.close();
    });
  }

  async run(sql: string, options: QueryOptions = {}): Promise<void> {
    await this.#ask(sql, options);
  }

  async query(sql: string, options: QueryOptions = {}): Promise<ResultRow[]> {
    return toRows(await this.#ask(sql, options));
  }

  async load(table: string, columns: readonly Column[]): Promise<void> {
    await this.#enqueue(`load ${table}`, undefined, async () => {
      checkColumns(columns);
      const { before, after } = replaceStatements(table, columns);
      try {
        for (const sql of before) await this.#execute(sql);
        await this.#attempt(() => this.#driver.append(INCOMING_TABLE, columns));
        for (const sql of after) await this.#execute(sql);
      } catch (failure) {
        await this.#execute(`DROP TABLE IF EXISTS ${quoteIdentifier(INCOMING_TABLE)}`);
        throw failure;
      }
    });
  }

  async close(): Promise<void> {
    this.#queue.end(new EngineError('engine-closed'));
    await this.#driver.close();
  }

  #ask(sql: string, { parameters, identifiers, signal }: QueryOptions): Promise<ResultTable> {
    return this.#enqueue(sql, signal, async () => {
      const filled = fillIdentifiers(sql, identifiers);
      const execute = executeStatement(parameters);
      if (execute === null) return this.#execute(filled);
      await this.#execute(`PREPARE ${PREPARED} AS ${filled}`);
      signal?.throwIfAborted();
      return this.#execute(execute, parameters);
    });
  }

  #enqueue<T>(sql: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    const failed = (cause: unknown): never => {
      throw new EngineError('query-failed', { sql, cause });
    };
    return this.#queue.add(() => work().catch(failed), {
      signal,
      reason: () => new EngineError('query-cancelled', { sql }),
      stop: () => this.#driver.interrupt(),
    });
  }

  #execute(sql: string, parameters?: Parameters): Promise<ResultTable> {
    return this.#attempt(() => this.#driver.execute(sql), parameters);
  }

  /** What the driver does, or its failure without values, and no transaction left half done. */
  async #attempt<T>(work: () => Promise<T>, parameters?: Parameters): Promise<T> {
    try {
      return await work();
    } catch (failure) {
      await this.#driver.execute('ROLLBACK').catch(() => undefined);
      throw describeFailure(failure, parameters);
    }
  }
}
