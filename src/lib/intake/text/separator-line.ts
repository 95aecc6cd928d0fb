import type { Delimiter } from '../parse-csv.ts';

const LINE = /^"?sep=([,;\t])"?(?:\n|$)/iu;

/**
 * The line `sep=;` by which some systems tell Excel the delimiter of the rows below it. Excel takes
 * it out and counts its rows from the next line; so do we.
 */
export function takeSeparatorLine(text: string): { text: string; delimiter: Delimiter | null } {
  const line = LINE.exec(text);
  if (line === null) return { text, delimiter: null };
  return { text: text.slice(line[0].length), delimiter: line[1] as Delimiter };
}
