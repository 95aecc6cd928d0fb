/** What stands where something told who somebody is. No word holds it. */
const MASK = '＊';

const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** 017-722-1111, (017) 722 1111, 090 1234 5678, +81 …, 内線 1234, and any number of five digits. */
const TELEPHONE = /(?<!\d)(?:\+81|\(?0)(?:[-‐–ー()\s]{0,2}\d){8,10}|内線[:\s]*\d{2,6}|\d{5,}/gu;
/** A name is known by what follows it: 田中さん, 田中課長. */
const NAME =
  /\p{Script=Han}{1,4}(?=\s?(?:さん|さま|様|氏|くん|君|殿|先生))|\p{Script=Han}{2,4}(?=\s?(?:(?:部|次|課|係|局|室|所|館|園)長|課長補佐|主任|主査|主幹|参事))/gu;

/**
 * A comment without the names, telephone numbers, addresses and staff numbers in it. Rather masks too
 * much (市民様, 人事課長) than too little; what it leaves is counted, and never shown.
 *
 * @param text normalised by `normaliseText`
 */
export function maskPeople(text: string): string {
  return text.replace(ADDRESS, MASK).replace(TELEPHONE, MASK).replace(NAME, MASK);
}
