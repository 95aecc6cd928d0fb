/** A value that may stand for a parameter in SQL. No BigInt, no array: WASM refuses them. */
export type ParameterValue = number | string | boolean | null;
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** One name, or several; a list within a list stands between parentheses. */
export type Identifier = string | readonly (string | readonly string[])[];

/** Names that a statement takes as identifiers, written `{name}` in the SQL text. */
export type Identifiers = Readonly<Record<string, Identifier>>;

export type CellValue = number | string | boolean | null;

/**
 * A result: rows in order, each a plain object with the statement's snake_case column names. A name
 * that comes twice gets a number: n, n_1.
 */
export type ResultRow = Readonly<Record<string, CellValue>>;

/**
 * One column on its way into the engine. Numbers travel as typed arrays, one value a row;
 * `valid[i] === 0` makes row i null; without `valid` no row is. A wider array than the type is
 * taken where every value fits. A date travels as ISO text, `2024-04-01`, and must exist.
 */
export type Column =
  | {
      readonly name: string;
      readonly type: 'tinyint' | 'smallint' | 'integer';
      readonly values: Int8Array | Int16Array | Int32Array;
      readonly valid?: Uint8Array;
    }
  | {
      readonly name: string;
      readonly type: 'double';
      readonly values: Float64Array;
      readonly valid?: Uint8Array;
    }
  | {
      readonly name: string;
      readonly type: 'text' | 'date';
      readonly values: readonly (string | null)[];
    };

export type QueryOptions = {
  /**
   * Values for `$name` in one SELECT, INSERT, UPDATE or DELETE; DuckDB prepares no CREATE. Whole
   * numbers are INTEGER or BIGINT, others DOUBLE. All must be used, and none may be missing.
   */
  readonly parameters?: Parameters;
  /** All must be used, and none may be missing. */
  readonly identifiers?: Identifiers;
  /** Aborting stops the statement in the engine, not only the waiting for it. */
  readonly signal?: AbortSignal;
};

/**
 * A database that computes and touches nothing else: no file, no URL, no extension. Its
 * configuration is locked before the first row enters.
 *
 * Calls are answered one after another, in their order. Numbers of every size come back as numbers
 * (beyond 2⁵³ rounded), NaN and the infinities as `null`, dates as ISO text, timestamps as ISO text
 * without zone, text, UUID and booleans as they are. A column of any other type (ENUM, list,
 * interval, time of day) is refused: cast it to VARCHAR.
 *
 * Every failure is an `EngineError`; after one, an open transaction is rolled back.
 */
export interface Engine {
  readonly name: 'duckdb-native' | 'duckdb-wasm';
  readonly version: string;
  /** Runs one statement whose rows nobody wants (CREATE, INSERT … SELECT, DROP). */
  run(sql: string, options?: QueryOptions): Promise<void>;
  /** Runs one statement and returns its rows. */
  query(sql: string, options?: QueryOptions): Promise<ResultRow[]>;
  /**
   * Replaces the table of that name by one with these columns and rows (all columns one length);
   * after a failure the old table is still there. Rows keep their order.
   */
  load(table: string, columns: readonly Column[]): Promise<void>;
  /** Ends the engine: what runs, waits or comes later rejects with `engine-closed`. */
  close(): Promise<void>;
}
