import { seededRandom } from '../random.ts';

/** A question of our own, of which as many options as wanted may be chosen. */
export const CHOICE_QUESTION = 'やる気が出るとき';

/**
 * The options in the order of the questionnaire, with the share of people who choose each in 令和5 and
 * 6年度. Invented: 上司や同僚との関係 rises from the second place to the first, 休暇の取りやすさ is new, and so
 * few choose 地域行事への参加 that it must not be shown.
 */
const OPTIONS: readonly (readonly [option: string, r5: number, r6: number])[] = [
  ['仕事の成果', 0.472, 0.448],
  ['住民からの感謝', 0.384, 0.396],
  ['上司や同僚との関係', 0.441, 0.487],
  ['能力の伸び', 0.285, 0.302],
  ['仕事の裁量', 0.231, 0.224],
  ['公正な評価', 0.262, 0.247],
  ['給与や手当', 0.318, 0.311],
  ['休暇の取りやすさ', 0, 0.268],
  ['地域行事への参加', 0.008, 0.01],
];
const OTHER = 'その他';
/** What a few wrote beside その他, no two the same. */
const WRITTEN = ['家族の応援', '机の整理', '朝の運動', '静かな部屋'];
const OTHER_SHARE = 0.03;
/** Of those who answered anything, so many left the question out. */
const BLANK = 0.03;

const SEPARATOR: Readonly<Record<number, string>> = { 2023: '、', 2024: ';' };

/**
 * What each respondent chose, by place, as the form of the round joined it; the round of 令和4年度 did
 * not ask. It has a seed of its own, so that no other column depends on it.
 *
 * @param places of those who answered anything
 */
export function choicesOf(year: number, places: readonly number[]): ReadonlyMap<number, string> {
  const separator = SEPARATOR[year];
  if (separator === undefined) return new Map();
  const random = seededRandom(`minori survey ${year} choices`);
  const written = [...WRITTEN];
  const chosen = places.map((place): [number, string] => {
    const isBlank = random.next() < BLANK;
    const own = OPTIONS.flatMap(([option, r5, r6]) =>
      random.next() < (year === 2023 ? r5 : r6) ? [option] : [],
    );
    const text = random.next() < OTHER_SHARE ? written.pop() : undefined;
    const other = text === undefined ? [] : [`${OTHER}（架空：${text}）`];
    return [place, isBlank ? '' : [...own, ...other].join(separator)];
  });
  return new Map(chosen);
}
