import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { IntakeContext } from '../dataset.ts';
import { decodeText } from '../decode-text.ts';
import type { Opening } from '../open-file.ts';
import { decodeStrictly } from '../text/decode-bytes.ts';
import { previewEncodings } from '../text/preview-encodings.ts';
import { loadMarkup } from './load-workbook.ts';
import { openSheets } from './open-workbook.ts';
import type { Markup } from './recognise-markup.ts';

/** Ten times what a web system exports; a page is read as one text in several copies. */
const LARGEST = 100_000_000;

/** A page with tables, or a workbook written as XML. */
export async function openMarkup(
  bytes: Uint8Array,
  { format, encoding: named }: Markup,
  context: IntakeContext,
): Promise<Opening> {
  if (bytes.length > LARGEST) {
    return { opened: null, findings: [{ code: 'file-too-large', found: String(bytes.length) }] };
  }
  const decoded = decodeText(bytes, context.choices?.encoding ?? fitting(bytes, named));
  if (decoded.text === null) return { opened: null, findings: decoded.findings };
  const { text, encoding } = decoded;
  if (format === 'html' && !/<table[\s>]/iu.test(text)) {
    return { opened: null, findings: [{ code: 'page-without-table' }] };
  }
  const { opened, findings } = openSheets(await loadMarkup(text, format), format, context);
  const previews = previewEncodings(bytes, encoding, withoutTags);
  return {
    opened: opened && { ...opened, encoding, previews },
    findings: [...decoded.findings, ...findings],
  };
}

/**
 * The encoding that a page names, if its bytes are as it says. Bytes that fit UTF-8 are UTF-8: they
 * often fit CP932 too, which systems name from habit.
 */
function fitting(bytes: Uint8Array, named: TextEncoding | null): TextEncoding | undefined {
  if (named === null || decodeStrictly(bytes, 'utf-8') !== null) return undefined;
  return decodeStrictly(bytes, named) === null ? undefined : named;
}

const withoutTags = (text: string) =>
  text.replace(/<(style|script|head)\b.*?<\/\1>/gisu, '').replace(/<[^>]*>/gu, ' ');
