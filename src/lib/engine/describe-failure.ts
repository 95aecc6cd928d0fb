import type { Parameters } from './engine.ts';

/** Failures that DuckDB finds in the text of a statement, before it has met a row. */
const ABOUT_THE_STATEMENT =
  /^(?:Parser|Binder|Catalog|Permission|Not implemented|Extension \w+|INTERRUPT) Error/i;
/** The excerpt of the statement that DuckDB appends. */
const EXCERPT = /\s*\n\nLINE \d+:[\s\S]*$/;

/** A single character is left: it would take every such letter, and DuckDB quotes a whole value. */
function withoutParameters(message: string, parameters: Parameters): string {
  const texts = Object.values(parameters).filter((value) => typeof value === 'string');
  return texts.reduce(
    (rest, text) => (text.length > 1 ? rest.replaceAll(text, '…') : rest),
    message,
  );
}

/** What follows the first quote or line may be a cell, and so may any number. */
function withoutCells(message: string): string {
  return message.replace(/['"\n][\s\S]*/, '…').replace(/(?<![\w.])-?\d[\d.:e+-]*/gi, '…');
}

/**
 * DuckDB's failure as an error that may be copied into a report: its kind and its words, but no
 * value. "Could not convert string '山田' to INT32" becomes "Could not convert string …".
 *
 * An error of our own (a column of the wrong length, say) names no value and passes as it is.
 *
 * @param parameters those the statement ran with; the excerpt would show them, so it goes too
 */
export function describeFailure(failure: unknown, parameters?: Parameters): Error {
  if (failure instanceof RangeError || failure instanceof TypeError) return failure;
  const message = failure instanceof Error ? failure.message : String(failure);
  const withExcerpt = ABOUT_THE_STATEMENT.test(message) && parameters === undefined;
  const text = withExcerpt ? message : message.replace(EXCERPT, '');
  const open = parameters === undefined ? text : withoutParameters(text, parameters);
  return new Error(ABOUT_THE_STATEMENT.test(message) ? open : withoutCells(open));
}
