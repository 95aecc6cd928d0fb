import { groupBy } from '#lib/domain/group-by.ts';

/** One answer to an item: whose, how strongly it is meant, and what was ticked. */
export type Answer = {
  readonly place: number;
  readonly division: string;
  readonly view: number;
  answer: number;
};

const ANSWERS = [1, 2, 3, 4, 5];
const FEWEST_ANSWERS = 10;

const sumOf = (answers: readonly Answer[]) => answers.reduce((sum, { answer }) => sum + answer, 0);

/** How many points a 部 has too many (above 0) or too few for its wanted difference. */
function excessOf(group: readonly Answer[], cityMean: number, wanted: number): number {
  if (group.length < FEWEST_ANSWERS) return 0;
  return Math.round(sumOf(group) - group.length * (cityMean + wanted));
}

/** The two answers, one step apart, whose exchange goes least against what the two people meant. */
function nearestPair(
  high: readonly Answer[],
  low: readonly Answer[],
): [Answer, Answer] | undefined {
  const pairs = ANSWERS.flatMap((answer): [Answer, Answer][] => {
    const upper = high.filter((a) => a.answer === answer + 1);
    const lower = low.filter((a) => a.answer === answer);
    if (upper.length === 0 || lower.length === 0) return [];
    const least = upper.reduce((a, b) => (b.view < a.view ? b : a));
    const most = lower.reduce((a, b) => (b.view > a.view ? b : a));
    return [[least, most]];
  });
  const gap = ([upper, lower]: [Answer, Answer]) => upper.view - lower.view;
  return pairs.sort((a, b) => gap(a) - gap(b))[0];
}

/**
 * Exchanges answers one step apart between a 部 that is too high and one that is too low until
 * every 部 of ten or more answers has its wanted difference from the city, to half an answer.
 * How often each answer was given in the whole city does not change.
 */
export function fitDivisions(
  answers: readonly Answer[],
  wanted: ReadonlyMap<string, number>,
): void {
  const cityMean = sumOf(answers) / answers.length;
  const groups = [...groupBy(answers, ({ division }) => division)];
  for (;;) {
    const ranked = groups
      .map(([division, group]) => ({
        group,
        excess: excessOf(group, cityMean, wanted.get(division) ?? 0),
      }))
      .sort((a, b) => b.excess - a.excess);
    const [high, low] = [ranked[0], ranked.at(-1)];
    if (!high || !low || high.excess < 1 || low.excess > -1) return;
    const pair = nearestPair(high.group, low.group);
    if (!pair) return;
    pair[0].answer -= 1;
    pair[1].answer += 1;
  }
}
