/** What a number's format makes of it, as far as the number does not say it itself. */
export type NumberFormat = {
  readonly shows: 'number' | 'percent' | 'month' | 'date' | 'moment' | 'time' | 'elapsed';
  /** Digits that the whole part has at least: 00123 is a 職員番号. */
  readonly digits: number;
  /** Text around the digits that belongs to the value: 令和6年度, A-123. */
  readonly prefix: string;
  readonly suffix: string;
};

const PLAIN: NumberFormat = { shows: 'number', digits: 0, prefix: '', suffix: '' };
const GENERAL = /^(?:general|標準|g\/標準|@)?$/iu;

const QUOTED = /"([^"]*)"?/gu;
const ESCAPED = /\\(.)/gu;
/** Colours, conditions and languages in brackets; `_x` and `*x` are widths. */
const BRACKETS = /\[[^\]]*\]/gu;
const WIDTHS = /[_*]./gu;
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;

/** A prefix that makes another value of the digits: an era, a letter of a number. */
const MEANS_SOMETHING = /[\p{Script=Latin}]|令和|平成|昭和|大正|第/u;

/** How cells of a number format are to be written down. */
export function readNumberFormat(format: string): NumberFormat {
  const section = firstSection(format);
  if (GENERAL.test(section.trim())) return PLAIN;
  const codes = section.replace(QUOTED, '').replace(ESCAPED, '').replace(WIDTHS, '');
  const bare = codes
    .replace(BRACKETS, '')
    .replace(/e[+-]/giu, '')
    .replace(/am\/pm|a\/p/giu, 'h');
  if (ELAPSED.test(codes)) return { ...PLAIN, shows: 'elapsed' };
  const hasTime = /[hs]/iu.test(bare);
  // An m beside hours or seconds is a minute.
  const hasDate = /[ydge]|aaa/iu.test(bare) || (/m/iu.test(bare) && !hasTime);
  if (hasDate && hasTime) return { ...PLAIN, shows: 'moment' };
  if (hasDate) return { ...PLAIN, shows: isMonth(bare) ? 'month' : 'date' };
  if (hasTime) return { ...PLAIN, shows: 'time' };
  if (bare.includes('%')) return { ...PLAIN, shows: 'percent' };
  return { ...PLAIN, ...literalsOf(section), digits: zerosOf(bare) };
}

/** Formats of positive numbers, negative numbers, zero and text, separated by semicolons. */
function firstSection(format: string): string {
  const end = /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(format)?.[0];
  return end ?? format;
}

const isMonth = (bare: string) => /[yge]/iu.test(bare) && /m/iu.test(bare) && !/d|aaa/iu.test(bare);

function zerosOf(bare: string): number {
  const whole = /[0#?,]+/u.exec(bare)?.[0] ?? '';
  return /^0{2,}$/u.test(whole) ? whole.length : 0;
}

function literalsOf(section: string): { prefix: string; suffix: string } {
  const marked = section.replace(BRACKETS, '').replace(WIDTHS, '');
  const [, before = '', after = ''] =
    /^((?:"[^"]*"|\\.|[^0#?"\\])*)[0#?,.]+(.*)$/u.exec(marked) ?? [];
  const literal = (text: string) => text.replace(QUOTED, '$1').replace(ESCAPED, '$1');
  const prefix = literal(before).trim();
  return MEANS_SOMETHING.test(prefix)
    ? { prefix, suffix: literal(after).trim() }
    : { prefix: '', suffix: '' };
}
