/**
 * Characters that the tables of a personnel department are full of. Bytes read in a wrong encoding
 * turn into kanji as well, but hardly ever into these.
 */
const FREQUENT = new Set(
  '年度月日部課係室局所長員職名人事総務企画財政市民税保険福祉健康建設農林水道教育会計管理監督一般' +
    '回答調査区分研修科目受講者数講座修了欠席目標実績値単位計画対象常勤任期時間状況番号氏名性別' +
    '代男女その他以上未満主査級補佐参次事主任専門担当庁舎本支援地域環境防災情報推進無合小満足理解',
);

const HALF_WIDTH_KANA = [0xff61, 0xff9f] as const;
/** ｡｢｣､･ at the beginning of the half-width block: the lead bytes of EUC-JP's kana and symbols. */
const HALF_WIDTH_MARKS_END = 0xff65;
const PRIVATE_USE = [0xe000, 0xf8ff] as const;
const KANA = [0x3041, 0x30ff] as const;
const KANJI = [0x4e00, 0x9fff] as const;

const within = (code: number, [from, to]: readonly [number, number]) => code >= from && code <= to;

/**
 * How much a text looks like Japanese that somebody wrote, and not like bytes read in a wrong
 * encoding: a number to compare readings of the same bytes by.
 */
export function rateText(text: string): number {
  let rating = 0;
  for (const character of text) rating += rate(character, character.codePointAt(0) ?? 0);
  return rating;
}

function rate(character: string, code: number): number {
  if (code === 0xfffd) return -20;
  if (code < 0x20) return code === 9 || code === 10 || code === 13 ? 0 : -10;
  if (code < 0x7f) return 0;
  if (FREQUENT.has(character)) return 3;
  if (within(code, KANA)) return 1;
  // Two of them are one kanji in EUC-JP, so together they cost less than a rare one.
  if (within(code, HALF_WIDTH_KANA)) return code <= HALF_WIDTH_MARKS_END ? -3 : -0.4;
  if (within(code, KANJI)) return -1;
  if (within(code, PRIVATE_USE)) return -5;
  // Controls and the letters of Western Europe, which neither CP932 nor EUC-JP tables hold.
  return code < 0x250 ? -5 : 0;
}
