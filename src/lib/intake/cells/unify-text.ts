import { foldRadicals } from '#lib/domain/normalise-text.ts';

const WIDE_OR_NARROW = /[Ａ-Ｚａ-ｚ０-９｡-ﾟ⼀-⿟]+/gu;
const SOUND_MARK = /.[\u3099\u309A]/gu;
const PLAIN = /^[\x21-\x7e]*$/;

/**
 * A value as it is shown and grouped by: full-width letters and digits, half-width kana, radicals
 * and divided sound marks written the ordinary way, white space single and trimmed. Brackets, ～, ①
 * and ㈱ stay as found, unlike in the key of `normaliseText`: 20～29歳 stays 20～29歳. Only the two
 * characters that CP932 and Unicode map differently (〜, −) become one (～, －).
 *
 * Applying it twice changes nothing more.
 */
export function unifyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return foldRadicals(text)
    .replace(WIDE_OR_NARROW, (run) => run.normalize('NFKC'))
    .replace(SOUND_MARK, (pair) => pair.normalize('NFC'))
    .replaceAll('〜', '～')
    .replaceAll('−', '－')
    .replace(/\s+/gu, ' ')
    .trim();
}
