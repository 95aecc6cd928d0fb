import type { Random } from '../random.ts';
import { ANSWERS_FIXED } from './division-effects.ts';
import type { Respondent } from './respondents.ts';
import type { SurveyRound } from './rounds.ts';

/**
 * Two cells that fall to nine answers, so that single items of a 部 of ten or more are hidden too:
 * item 8 in 交通部 (14 − 5) and item 4 in 各種委員会事務局 (12 − 3).
 */
const FEW_ANSWERS: readonly { year: number; item: number; division: string; missing: number }[] = [
  { year: 2024, item: 7, division: '交通部', missing: 5 },
  { year: 2024, item: 3, division: '各種委員会事務局', missing: 3 },
];

/** For each item the respondents (by their place in the list) who left it blank. */
export function missingAnswers(
  respondents: readonly Respondent[],
  round: SurveyRound,
  random: Random,
): Set<number>[] {
  const places = respondents.map((_, index) => index);
  const divisionAt = (place: number) => respondents[place]?.post.division ?? '';
  const free = places.filter(
    (p) => respondents[p]?.isNamed && !ANSWERS_FIXED.includes(divisionAt(p)),
  );
  const blank = random.shuffle(free).slice(0, round.blankSheets);
  const answering = free.filter((place) => !blank.includes(place));
  return round.items.map(({ n }, item) => {
    const few = FEW_ANSWERS.filter((f) => f.year === round.fiscalYear && f.item === item).flatMap(
      ({ division, missing }) =>
        random.shuffle(places.filter((p) => divisionAt(p) === division)).slice(0, missing),
    );
    const left = respondents.length - n - blank.length - few.length;
    return new Set([...blank, ...few, ...random.shuffle(answering).slice(0, left)]);
  });
}
