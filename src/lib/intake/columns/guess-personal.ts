import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { shareOf } from './column-values.ts';

const MAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu;
const PHONE = /^(?:\+81|0)[\d() -]{8,14}\d$/u;
/** 山田 太郎, ヤマダ タロウ: family and given name with a space between. */
const SPACED_NAME =
  /^(?:\p{Script=Han}{1,4}|[\p{Script=Katakana}ー]{2,6}) (?:\p{Script=Han}{1,4}|[\p{Script=Katakana}\p{Script=Hiragana}ー]{1,6})$/u;
const JOINED_NAME =
  /^\p{Script=Han}{3,5}$|^\p{Script=Han}{1,3}[\p{Script=Katakana}\p{Script=Hiragana}]{2,4}$/u;
/** The end of a name of an office or a post: no person is called so. */
const OFFICE = /[部課係室局所院校園署庁館級職員長区市町村班組会当]$/u;
/** About a third of the country bears one of these. */
const FAMILY_NAME = new RegExp(
  `^(?:${[
    ...['佐藤', '鈴木', '高橋', '田中', '伊藤', '渡辺', '渡邊', '渡部', '山本', '中村', '小林'],
    ...['加藤', '吉田', '山田', '佐々木', '山口', '松本', '井上', '木村', '斎藤', '斉藤', '齋藤'],
    ...['清水', '山崎', '阿部', '池田', '橋本', '石川', '山下', '中島', '石井', '小川', '前田'],
    ...['岡田', '長谷川', '藤田', '後藤', '近藤', '村上', '遠藤', '青木', '坂本', '福田', '太田'],
    ...['西村', '藤井', '金子', '岡本', '藤原', '中野', '三浦', '中川', '原田', '松田', '竹内'],
    ...[
      '小野',
      '田村',
      '中山',
      '和田',
      '森田',
      '石田',
      '上田',
      '原',
      '柴田',
      '酒井',
      '工藤',
      '千葉',
    ],
  ].join('|')})`,
  'u',
);
/** The youngest and the oldest who work in a city hall. */
const BORN = { from: '1940', to: '2012' };

const MOSTLY = 0.8;
/** A share of common family names that no list of places or offices reaches. */
const FAMILIAR = 0.25;
const FEWEST_NAMES = 4;

/** Whether the values of a column tell who a person is: addresses, numbers, birthdays, names. */
export function holdsPersonal(values: readonly string[]): boolean {
  const texts = values.map(normaliseText);
  const share = (accepts: (text: string) => boolean) => shareOf(texts, accepts);
  if (share((text) => MAIL.test(text)) >= 0.5) return true;
  if (share((text) => PHONE.test(text) && /\d{9,}/u.test(text.replace(/\D/gu, ''))) >= MOSTLY) {
    return true;
  }
  const distinct = new Set(texts).size;
  if (texts.length < FEWEST_NAMES || distinct < texts.length * MOSTLY) return false;
  return share(isBirthday) >= MOSTLY || areNames(texts);
}

function isBirthday(text: string): boolean {
  const day = parseCalendarDate(text);
  return day !== null && day >= BORN.from && day < BORN.to;
}

function areNames(texts: readonly string[]): boolean {
  const isName = (pattern: RegExp) => (text: string) => pattern.test(text) && !OFFICE.test(text);
  if (shareOf(texts, isName(SPACED_NAME)) >= MOSTLY) return true;
  return (
    shareOf(texts, isName(JOINED_NAME)) >= MOSTLY &&
    shareOf(texts, (text) => FAMILY_NAME.test(text)) >= FAMILIAR
  );
}
