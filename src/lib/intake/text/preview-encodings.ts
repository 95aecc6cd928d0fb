import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { EncodingPreview } from '../dataset.ts';
import { cleanControls } from './clean-controls.ts';
import { decode } from './decode-bytes.ts';
import { byRating, SAMPLE } from './guess-encoding.ts';
import { REPLACEMENT } from './replacement.ts';

/** Files up to this length are tried as a whole. */
const TRIED_WHOLE = 2_000_000;

const LINES = 3;
const LINE_LENGTH = 60;
const ENTRIES = 3;

/** How a text reads in the encoding used and in those that it is most often taken for. */
export function previewEncodings(
  bytes: Uint8Array,
  used: TextEncoding,
  toPlainText = (text: string): string => text,
): EncodingPreview[] {
  const rivals = byRating(bytes).filter((encoding) => encoding !== used);
  // Beside a certain UTF-16 there is room for the two that everybody knows.
  const others = rivals.length < ENTRIES ? rivals : rivals.filter((rival) => rival !== 'euc-jp');
  const tried = bytes.length <= TRIED_WHOLE ? bytes : bytes.subarray(0, SAMPLE);
  return [used, ...others].map((encoding): EncodingPreview => {
    const text = decode(tried, encoding);
    const lines = firstLines(toPlainText(text.slice(0, SAMPLE)));
    return { encoding, lines, unreadable: countUnreadable(text, tried === bytes) };
  });
}

function countUnreadable(text: string, isWhole: boolean): number {
  const unreadable = text.split(REPLACEMENT).length - 1;
  // Where the text goes on, its last character may be cut in two.
  const isCut = !isWhole && text.endsWith(REPLACEMENT);
  return unreadable - Number(isCut);
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (const [line] of text.matchAll(/[^\r\n]+/gu)) {
    if (line.trim() !== '') lines.push(shorten(cleanControls(line.trim()).text));
    if (lines.length === LINES) break;
  }
  return lines;
}

const shorten = (line: string) =>
  line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH)}…`;
