import { groupBy } from '#lib/domain/group-by.ts';
import { DIVISIONS } from '../people/organisation.ts';
import type { Random } from '../random.ts';
import { answerCounts } from './answer-counts.ts';
import { divisionEffect } from './division-effects.ts';
import { missingAnswers } from './missing-answers.ts';
import { fitDivisions, type Answer } from './fit-divisions.ts';
import type { Respondent } from './respondents.ts';
import type { SurveyRound } from './rounds.ts';

/** How much of an item is the person's general view; the rest is the level's and the item's own. */
const GENERAL = [0.56, 0.53, 0.62, 0.66, 0.61, 0.7, 0.68, 0.62, 0.53, 0.58, 0.62, 0.64, 0.64];
/** What 働く誇り (item 13) shares with single items beyond that. */
const PRIDE = [0.1, 0, 0.3, 0.15, 0, 0.1, 0.15, 0.45, 0.1, 0, 0.2, 0.3, 0.6];
const LEVEL_OF = [0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4];
const LEVEL = 0.3;
/** About the standard deviation of the answers: turns a difference in points into one of views. */
const POINTS = 1.02;

/** Views of every respondent on every item, before they are put on the scale of five answers. */
function viewsOf(count: number, random: Random): number[][] {
  return Array.from({ length: count }, () => {
    const person = random.normal();
    const pride = random.normal();
    const levels = [0, 1, 2, 3, 4].map(() => random.normal());
    return GENERAL.map((general, item) => {
      const shared = PRIDE[item] ?? 0;
      const own = Math.sqrt(Math.max(0.1, 1 - general ** 2 - shared ** 2 - LEVEL ** 2));
      const level = levels[LEVEL_OF[item] ?? 0] ?? 0;
      return general * person + shared * pride + LEVEL * level + own * random.normal();
    });
  });
}

/** Shifts each 部 so that its mean view is the wanted one. */
function shift(answers: readonly Answer[], wanted: ReadonlyMap<string, number>): Answer[] {
  return [...groupBy(answers, ({ division }) => division)].flatMap(([division, group]) => {
    const mean = group.reduce((sum, { view }) => sum + view, 0) / group.length;
    const effect = (wanted.get(division) ?? 0) / POINTS;
    return group.map((one) => ({ ...one, view: one.view - mean + effect }));
  });
}

/** Ticks by rank: the lowest views become 1, the highest 5, as many of each as wanted. */
function tick(answers: readonly Answer[], counts: readonly number[]): Answer[] {
  const scale = counts.flatMap((count, index) => Array<number>(count).fill(index + 1));
  return answers
    .toSorted((a, b) => a.view - b.view || a.place - b.place)
    .map((one, rank) => ({ ...one, answer: scale[rank] ?? 0 }));
}

function wantedEffects(item: number, share: number): ReadonlyMap<string, number> {
  return new Map(DIVISIONS.map(({ name }) => [name, divisionEffect(name, item) * share]));
}

/**
 * The answers of every respondent to the thirteen items, `null` where one was left blank. Numbers
 * and sums per item are exact, views of one person hang together, and 部 differ as wanted.
 */
export function answersOf(
  respondents: readonly Respondent[],
  round: SurveyRound,
  random: Random,
): (number | null)[][] {
  const all = viewsOf(respondents.length, random);
  const missing = missingAnswers(respondents, round, random);
  const columns = round.items.map((target, item) => {
    const views = respondents.flatMap(({ post, isNamed }, place) => {
      const division = isNamed ? post.division : '';
      const view = all[place]?.[item] ?? 0;
      return missing[item]?.has(place) ? [] : [{ place, division, view, answer: 0 }];
    });
    const wanted = wantedEffects(item, round.divisionEffect);
    const answers = tick(shift(views, wanted), answerCounts(target));
    fitDivisions(answers, wanted);
    return new Map(answers.map(({ place, answer }) => [place, answer]));
  });
  return respondents.map((_, place) => columns.map((column) => column.get(place) ?? null));
}
