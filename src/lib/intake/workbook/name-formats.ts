const DAY = 'yyyy/m/d';
const MONTH = 'yyyy/m';
const DAY_OF_YEAR = 'm/d';

/**
 * Formats that a Japanese Excel has built in and names by their number alone; 57 is R6.6.3, 58 is
 * 令和6年6月3日 (ECMA-376, part 1, 18.8.30). Written here as what they show, a day or a time.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 27: DAY, 28: DAY, 29: DAY, 30: DAY, 31: DAY, 36: DAY },
  ...{ 32: 'h:mm', 33: 'h:mm:ss', 34: MONTH, 35: DAY_OF_YEAR },
  ...{ 50: DAY, 51: DAY, 54: DAY, 57: DAY, 58: DAY },
  ...{ 52: MONTH, 53: DAY_OF_YEAR, 55: MONTH, 56: DAY_OF_YEAR },
};

const NAMED = /<numFmt\b[^>]*\bnumFmtId=["'](\d+)["']/gu;
const LIST = /<numFmts\b[^>]*[^/]>/u;
const ROOT = /<styleSheet\b[^>]*>/u;

/**
 * The formats of a workbook (its `xl/styles.xml`) with names for those that every Japanese Excel
 * knows: a reader that does not know them takes a day for a plain number.
 */
export function nameFormats(styles: string): string {
  const named = new Set([...styles.matchAll(NAMED)].map(([, id]) => id));
  const missing = Object.entries(BUILT_IN)
    .filter(([id]) => !named.has(id))
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`)
    .join('');
  const list = LIST.exec(styles);
  if (list) return insert(styles, list, missing);
  const root = ROOT.exec(styles);
  return root ? insert(styles, root, `<numFmts>${missing}</numFmts>`) : styles;
}

function insert(text: string, { index, 0: tag }: RegExpExecArray, added: string): string {
  const at = index + tag.length;
  return text.slice(0, at) + added + text.slice(at);
}
