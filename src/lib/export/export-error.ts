export type ExportErrorCode = 'picture-too-large' | 'picture-failed' | 'template-unreadable';

/** A figure that could not be written. Its sentence is in i18n, `exports.errors`, under the code. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly code: ExportErrorCode;

  constructor(code: ExportErrorCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
