export type EngineErrorCode =
  | 'engine-start-failed'
  | 'engine-start-timeout'
  | 'engine-closed'
  | 'engine-crashed'
  | 'query-cancelled'
  | 'query-failed';

/** A failure of the engine, with the statement that met it. Never holds a row or a parameter. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly code: EngineErrorCode;
  /** The statement as run; absent where none was. */
  readonly sql: string | undefined;

  constructor(code: EngineErrorCode, options: { sql?: string; cause?: unknown } = {}) {
    super(
      options.sql === undefined ? code : `${code}: ${options.sql}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.code = code;
    this.sql = options.sql;
  }
}
