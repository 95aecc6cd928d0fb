import { normaliseText } from '#lib/domain/normalise-text.ts';

/** What a word of an answer says: of what, for or against, and how much (2 much, 1 plainly, 0 a little). */
export type AnswerWord = {
  /** The pair of words it belongs to (そう思う, そう思わない); empty for the middle. */
  readonly stem: string;
  /** 1 for, −1 against, 0 neither. */
  readonly sign: -1 | 0 | 1;
  readonly strength: 0 | 1 | 2;
  /** The word that says how much; two of one strength are two steps. */
  readonly modifier: string;
};

/** The words of one questionnaire: each pair says the same thing and its contrary. */
const STEMS: readonly (readonly [yes: string, no: string])[] = [
  ['そう思う', 'そう思わない'],
  ['そのとおり', 'そのとおりでない'],
  ['当てはまる', '当てはまらない'],
  ['該当する', '該当しない'],
  ['満足', '不満'],
  ['満足している', '満足していない'],
  ['満足だった', '不満だった'],
  ['感じる', '感じない'],
  ['感じている', '感じていない'],
  ['できている', 'できていない'],
  ['できた', 'できなかった'],
  ['理解できた', '理解できなかった'],
  ['役に立つ', '役に立たない'],
  ['役に立った', '役に立たなかった'],
  ['同意する', '同意しない'],
  ['賛成', '反対'],
  ['良い', '悪い'],
  ['良かった', '悪かった'],
  ['思う', '思わない'],
];
const MIDDLE = /^(?:どちら(?:と)?も(?:い|言)えない|どちらでもない|普通|ふつう|中間)$/u;
const MUCH = /^(?:とても|非常に|強く|大いに|かなり|よく|大変|完全に|全く|まったく|ほとんど)/u;
const A_LITTLE =
  /^(?:やや|まあ|まあまあ|どちらかといえば|どちらかと言えば|ある程度|少し|あまり|余り)/u;

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/あてはまら/gu, '当てはまら'],
  [/あてはまる/gu, '当てはまる'],
  [/そうおも/gu, 'そう思'],
  [/その通り/gu, 'そのとおり'],
  [/よい/gu, '良い'],
  [/よかった/gu, '良かった'],
  [/わるい/gu, '悪い'],
  [/(?:です|である|だ)$/gu, ''],
  [/[\s。、,.]/gu, ''],
];

/** What an answer in words says, or `null` for words that are none. */
export function readAnswerWord(text: string): AnswerWord | null {
  const word = SPELLINGS.reduce(
    (spelt, [pattern, one]) => spelt.replace(pattern, one),
    normaliseText(text),
  );
  if (MIDDLE.test(word)) return { stem: '', sign: 0, strength: 1, modifier: '' };
  const modifier = MUCH.exec(word)?.[0] ?? A_LITTLE.exec(word)?.[0] ?? '';
  const strength = modifier === '' ? 1 : MUCH.test(word) ? 2 : 0;
  const rest = word.slice(modifier.length);
  for (const [yes, no] of STEMS) {
    if (rest === yes || rest === no) {
      return { stem: yes, sign: rest === yes ? 1 : -1, strength, modifier };
    }
  }
  return null;
}

/** Whether a text is an answer in words. */
export const isAnswerWord = (text: string): boolean => readAnswerWord(text) !== null;

/**
 * The steps that the words of a file stand for, the best being the last step. Only where all of them
 * belong to one pair and tell apart as many steps as the scale has: そう思う alone may be its fifth
 * step or, below とてもそう思う, its fourth.
 *
 * @returns the step of each word, or `null` where it cannot be told
 */
export function stepsOfWords(
  words: readonly string[],
  steps: number,
): ReadonlyMap<string, number> | null {
  const read = words.map((word) => ({ word, meaning: readAnswerWord(word) }));
  const known = read.flatMap(({ word, meaning }) => (meaning ? [{ word, ...meaning }] : []));
  const stems = new Set(known.map(({ stem }) => stem).filter((stem) => stem !== ''));
  if (known.length < read.length || stems.size !== 1) return null;
  const hasMiddle = steps % 2 === 1;
  if (!hasMiddle && known.some(({ sign }) => sign === 0)) return null;
  const perSide = Math.floor(steps / 2);
  const better = stepsOfSide(
    known.filter(({ sign }) => sign === 1),
    perSide,
  );
  const worse = stepsOfSide(
    known.filter(({ sign }) => sign === -1),
    perSide,
  );
  if (better === null || worse === null) return null;
  const middle = (steps + 1) / 2;
  return new Map(
    known.map(({ word, sign, strength, modifier }) => {
      if (sign === 0) return [word, middle];
      const side = sign === 1 ? better : worse;
      const fromEnd = side.get(`${strength}${modifier}`) ?? 0;
      return [word, sign === 1 ? steps - fromEnd : 1 + fromEnd];
    }),
  );
}

/** How far from its end each word of a side lies, 0 being the end itself. */
function stepsOfSide(
  words: readonly { readonly strength: number; readonly modifier: string }[],
  perSide: number,
): ReadonlyMap<string, number> | null {
  const levels = new Map(
    words.map(({ strength, modifier }) => [`${strength}${modifier}`, strength]),
  );
  const strengths = [...levels.values()];
  if (new Set(strengths).size !== strengths.length || strengths.length > perSide) return null;
  if (strengths.length === perSide) {
    const order = [...strengths].sort((a, b) => b - a);
    return new Map([...levels].map(([key, strength]) => [key, order.indexOf(strength)]));
  }
  // Fewer words than steps: only "very" and "a little" say by themselves where they stand.
  if (strengths.includes(1)) return null;
  return new Map([...levels].map(([key, strength]) => [key, strength === 2 ? 0 : perSide - 1]));
}
