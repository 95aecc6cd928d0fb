import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';

/** 総務課（人事）: what stands in brackets at a name's end. */
const TAIL = /[(（［[【〔].*$/su;
/** The ends of names that some files leave out: 主査 and 主査級. */
const ENDINGS = new Set(['級', '職', '課', '係', '室', '部', '局']);
/** Characters that tell one thing from the next: 第一課 and 第二課, 東支所 and 西支所. */
const TELLING = /[\d一二三四五六七八九十東西南北上中下前後左右大小新旧男女内外正副甲乙丙a-z]/u;
/** Characters taken for each other. */
const CONFUSED: ReadonlySet<string> = new Set(
  [
    '課科',
    '斉斎',
    '斎齋',
    '崎﨑',
    '高髙',
    '沢澤',
    '辺邊',
    '辺邉',
    '齢令',
    '険検',
    '援授',
    '籍藉',
  ].flatMap((pair) => [pair, [...pair].reverse().join('')]),
);
const LONG_ENOUGH = 5;

/** How two spellings are alike: surely one name, or one name if the rarer is rare. */
export type Likeness = 'sure' | 'if-rare' | null;

/** Whether two names may be two spellings of one. Never a reason to take them for one. */
export function likenessOf(one: string, other: string): Likeness {
  const [left, right] = [normaliseText(one), normaliseText(other)];
  if (left === right) return null;
  const [key, otherKey] = [comparisonKey(left), comparisonKey(right)];
  if (key === otherKey) return 'sure';
  const [base, otherBase] = [left, right].map((text) => comparisonKey(text.replace(TAIL, '')));
  const hasTail = base !== key || otherBase !== otherKey;
  if (hasTail && base !== '' && base === otherBase) return 'sure';
  return likenessOfKeys(key, otherKey);
}

function likenessOfKeys(one: string, other: string): Likeness {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < 3 || long.length - short.length > 1) return null;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  if (long.length > short.length) {
    if (rest !== short.slice(start)) return null;
    const extra = long[start] ?? '';
    if (rest === '' && ENDINGS.has(extra)) return 'sure';
    return TELLING.test(extra) ? null : 'if-rare';
  }
  if (rest !== short.slice(start + 1)) return null;
  const pair = `${short[start]}${long[start]}`;
  if (CONFUSED.has(pair)) return 'sure';
  return short.length < LONG_ENOUGH || TELLING.test(pair) ? null : 'if-rare';
}

/** How near two names are, from 0 to 1: the share of neighbouring pairs of characters in common. */
export function nearness(one: string, other: string): number {
  const [left, right] = [pairsOf(comparisonKey(one)), pairsOf(comparisonKey(other))];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function pairsOf(text: string): ReadonlySet<string> {
  const framed = `^${text}$`;
  return new Set([...framed].slice(1).map((letter, index) => `${[...framed][index]}${letter}`));
}
