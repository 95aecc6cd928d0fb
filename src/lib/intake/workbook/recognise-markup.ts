import type { TextEncoding } from '#lib/domain/file-choices.ts';
import { encodingNamed } from '../text/decode-bytes.ts';

/** A text that is a page with tables, or a workbook written as XML (Excel 2003), by its beginning. */
export type Markup = {
  readonly format: 'html' | 'xls';
  /** The encoding that the text itself names. */
  readonly encoding: TextEncoding | null;
};

const SEARCHED = 4096;
const SPREADSHEET = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/iu;
const PAGE = /^<(?:!doctype html|html|head|meta|body|div|center|style|table|!--)[\s>-]/iu;
const PROLOGUE = /^<\?xml[^>]*>\s*/iu;
const NAMED = /(?:charset|<\?xml[^>]*encoding)\s*=\s*["']?([\w-]+)/iu;

/** Web systems export such files under the name .xls; `null` for any other text. */
export function recogniseMarkup(bytes: Uint8Array): Markup | null {
  const head = new TextDecoder('latin1')
    .decode(bytes.subarray(0, SEARCHED))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
    .replaceAll('\0', '')
    .trimStart();
  if (!head.startsWith('<')) return null;
  const name = NAMED.exec(head)?.[1];
  const encoding = name === undefined ? null : encodingNamed(name);
  if (SPREADSHEET.test(head) && !/<html/iu.test(head)) return { format: 'xls', encoding };
  return PAGE.test(head.replace(PROLOGUE, '')) ? { format: 'html', encoding } : null;
}
