import { comparisonKey } from '../normalise-text.ts';

/** A course of the records that may be one of the plan: never a reason to take it for one. */
export type CourseProposal = {
  readonly planned: string;
  readonly attended: string;
  /** `words`: the same but for width, suffixes and numerals; `near`: few characters differ. */
  readonly reason: 'words' | 'near';
};

/** Words that one list adds to a course's name and another leaves out. */
const FILLERS = /研修会?|講座|講習会?|セミナー|職員|派遣|への|について|に関する|の|実施/gu;
const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])iii(?![a-z])/gu, '3'],
  [/(?<![a-z])ii(?![a-z])/gu, '2'],
  [/(?<![a-z])iv(?![a-z])/gu, '4'],
  [/(?<![a-z])i(?![a-z])/gu, '1'],
  [/(?<![a-z])v(?![a-z])/gu, '5'],
];
/** 二次 and 第3回 and 前期: what tells two courses of one name apart. */
const TELLING = /\d|[一二三四五六七八九十]|[前後上下]期|初級|中級|上級|新任|新規|再任用/gu;
const KANJI_DIGITS = '〇一二三四五六七八九';
/** Share of the longer name that may differ. */
const MOST_DIFFERENT = 0.25;
const SHORTEST = 4;

/** A name without width, fillers and kinds of numerals. */
function variantKey(name: string): string {
  const plain = comparisonKey(name).replace(/e?ラーニング|elearning/gu, 'elearning');
  const digits = ROMAN.reduce((text, [roman, digit]) => text.replace(roman, digit), plain);
  return digits.replace(FILLERS, '');
}

const tellingOf = (key: string): string =>
  [...key.matchAll(TELLING)]
    .map(([word]) => {
      const digit = KANJI_DIGITS.indexOf(word);
      return digit < 0 ? word : String(digit);
    })
    .join();

/** Characters to insert, delete or replace to make one text the other. */
export function editDistance(one: string, other: string): number {
  const [left, right] = [[...one], [...other]];
  let previous = right.map((_, at) => at + 1);
  left.forEach((letter, row) => {
    let diagonal = row;
    let before = row + 1;
    previous = right.map((other_, at) => {
      const above = previous[at] ?? 0;
      const cost = Math.min(above + 1, before + 1, diagonal + (letter === other_ ? 0 : 1));
      diagonal = above;
      before = cost;
      return cost;
    });
  });
  return previous.at(-1) ?? left.length;
}

function reasonOf(planned: string, attended: string): CourseProposal['reason'] | null {
  const [one, other] = [variantKey(planned), variantKey(attended)];
  if (one === '' || other === '' || tellingOf(one) !== tellingOf(other)) return null;
  if (one === other) return 'words';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST) return null;
  if (long.includes(short)) return 'near';
  return editDistance(one, other) <= long.length * MOST_DIFFERENT ? 'near' : null;
}

/**
 * Which courses of the records may be courses of the plan under another name: the same but for width,
 * 職員, 研修 and kinds of numerals, or with few different characters. Names whose numbers or 期 differ are
 * never proposed. The surest come first.
 */
export function proposeMatches(
  planned: readonly string[],
  attended: readonly string[],
): readonly CourseProposal[] {
  const found = [...new Set(planned)].flatMap((course) =>
    [...new Set(attended)].flatMap((name): CourseProposal[] => {
      const reason = reasonOf(course, name);
      return reason === null ? [] : [{ planned: course, attended: name, reason }];
    }),
  );
  return found.toSorted((a, b) => (a.reason === b.reason ? 0 : a.reason === 'words' ? -1 : 1));
}
