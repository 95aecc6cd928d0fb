import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { Finding } from './collect-issues.ts';
import { cleanControls } from './text/clean-controls.ts';
import { decode, decodeStrictly } from './text/decode-bytes.ts';
import { guessEncoding } from './text/guess-encoding.ts';
import { recogniseBinary } from './text/recognise-binary.ts';
import { REPLACEMENT } from './text/replacement.ts';

export { REPLACEMENT };

/** The text of a file without its byte order mark, or `null` with the reason among the findings. */
export type DecodedText =
  | { readonly text: string; readonly encoding: TextEncoding; readonly findings: Finding[] }
  | { readonly text: null; readonly encoding: null; readonly findings: Finding[] };

/** The longest text that every browser can hold is just above 2^29 characters. */
const MAX_BYTES = 500_000_000;

/** Beyond this share of NUL, or of what no encoding explains, a file is no damaged text but none. */
const GARBAGE = 0.1;
/** So many are damage, however short the file. */
const ALWAYS_DAMAGE = 3;

/**
 * The bytes of a text file as text, in the encoding chosen or else in the likeliest. Bytes that do
 * not fit, and NUL, stand in the text as U+FFFD and are reported with their number; other control
 * characters are taken out with a note.
 */
export function decodeText(bytes: Uint8Array, chosen?: TextEncoding): DecodedText {
  const refusal = refuse(bytes);
  if (refusal) return none(refusal);
  const guess = chosen === undefined ? guessEncoding(bytes) : { encoding: chosen, text: null };
  const { encoding } = guess;
  const strict = guess.text ?? decodeStrictly(bytes, encoding);
  const { text, nul, removed } = cleanControls(strict ?? decode(bytes, encoding));
  const lost = countOf(text, REPLACEMENT);
  const isGarbage = lost > ALWAYS_DAMAGE && lost > GARBAGE * text.length;
  // What was chosen is shown as it is; the previews show what would read better.
  if (isGarbage && (chosen === undefined || nul > 0)) {
    return none(nul > 0 ? { code: 'file-has-nul', count: nul } : { code: 'file-not-readable' });
  }
  if (text.trim() === '') return none({ code: 'file-empty' });
  const unreadable = strict === null ? lost - nul : 0;
  return { text, encoding, findings: findingsOf({ encoding, unreadable, nul, removed }) };
}

const none = (finding: Finding): DecodedText => ({
  text: null,
  encoding: null,
  findings: [finding],
});

function refuse(bytes: Uint8Array): Finding | null {
  if (bytes.length === 0) return { code: 'file-empty' };
  if (bytes.length > MAX_BYTES) return { code: 'file-too-large', found: String(bytes.length) };
  return recogniseBinary(bytes);
}

type Flaws = { encoding: TextEncoding; unreadable: number; nul: number; removed: number };

function findingsOf({ encoding, unreadable, nul, removed }: Flaws): Finding[] {
  const findings: Finding[] = [
    { code: 'text-undecodable', found: encoding, count: unreadable },
    { code: 'text-has-nul', count: nul },
    { code: 'controls-removed', count: removed },
  ];
  return findings.filter(({ count }) => count !== 0);
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}
