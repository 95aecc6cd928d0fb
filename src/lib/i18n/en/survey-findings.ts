import type { Margin, SurveyFindingValues } from '#lib/domain/survey-finding.ts';
import {
  decimal,
  fiscalYearEra,
  integer,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';
import { unitName } from './divisions-page.ts';

const L = 'en';
const quoted = (labels: readonly { label: string }[]) =>
  labels.map((l) => `“${l.label}”`).join(', ');
const points = (value: number) => `${score(Math.abs(value), L)} points`;
const span = (from: number, to: number) =>
  score(from, L) === score(to, L) ? score(from, L) : `${score(from, L)}–${score(to, L)}`;
const side = (difference: number) => (difference > 0 ? 'higher' : 'lower');
const scores = (margin: Margin | null) =>
  margin === null ? '' : `margin of error ${score(margin.low, L)} to ${score(margin.high, L)}, `;
const differences = (margin: Margin | null) =>
  margin === null
    ? ''
    : `margin of error ${scoreDifference(margin.low, L)} to ${scoreDifference(margin.high, L)}, `;
const base = (n: number) => `n = ${integer(n, L)}`;

const NEAR = 0.1;

type Sentences = {
  [Code in keyof SurveyFindingValues]: (values: SurveyFindingValues[Code]) => string;
};

export const surveyFindings: Sentences = {
  'score-against-bands': ({ score: value, margin, n, items, average, low, high }) => {
    const mean = `The mean of ${items} items is ${score(value, L)} (${scores(margin)}${base(n)})`;
    const at = (threshold: number) => decimal(threshold, 1, L);
    if (value > high) return `${mean}, above the ${at(high)} that counts as high`;
    if (value >= average) return `${mean}, at or above the guide of ${at(average)}`;
    const below = `${mean}, below the guide of ${at(average)}`;
    if (value < low) return `${below} and below the ${at(low)} that counts as low`;
    return value < low + NEAR ? `${below} and near the ${at(low)} that counts as low` : below;
  },
  'few-answered': ({ respondents, population, rate }) =>
    `${integer(respondents, L)} of ${integer(population, L)} asked (${percent(rate, L)}) answered. What the others think is not known, so this may not be everybody’s view`,
  'lowest-means': ({ lowest, from, to, n }) =>
    `${quoted(lowest)}: mean ${span(from, to)}, lower than every other item (${lowest.length > 1 ? 'each at least ' : ''}${base(n)}). See how the answers are distributed`,
  'bands-undecided': ({ items }) =>
    `${quoted(items)}: the margin of error crosses a threshold, so the band is not decided`,
  'group-differs': ({ group, item, difference, margin, n }) =>
    `${group}, ${item === null ? 'mean of all items' : `“${item.label}”`}: ${points(difference)} ${side(difference)} than all other respondents, hardly by chance (${differences(margin)}${base(n)}). The numbers do not say why`,
  'groups-alike': ({ groups, tested }) =>
    `None of ${integer(tested, L)} comparisons of ${integer(groups, L)} divisions with all other respondents is clear`,
  'item-changed': ({ item, previousYear, difference, margin, n, previous }) =>
    `“${item.label}”: ${points(difference)} ${side(difference)} than in ${fiscalYearEra(previousYear, L)} (${differences(margin)}${base(n)}, before ${integer(previous, L)}). These are not the same people`,
  'change-undecided': ({ previousYear, difference, detectable, n, previous }) =>
    `Mean of all items: ${scoreDifference(difference, L)} since ${fiscalYearEra(previousYear, L)}, within error (${base(n)}, before ${integer(previous, L)})${detectable === null ? '' : `. A change of ${score(detectable, L)} or more could be told`}`,
  'item-relates': ({ item, outcome, r, margin, n }) =>
    `Those who rate “${item.label}” higher tend to rate “${outcome.label}” higher (association ${score(r, L)}, ${scores(margin)}${base(n)}). It need not be the cause`,
  'look-first': ({ item, outcome, satisfaction, n }) =>
    `“${item.label}” goes closely with “${outcome.label}”, and ${sharePercent(satisfaction, L)} answered 4 or 5 (${base(n)}). One to consider first`,
  'items-disagree': ({ alpha, margin, n }) =>
    `The items do not go together closely (α ${score(alpha, L)}, ${scores(margin)}${base(n)}). Read the items rather than their mean`,
  'score-weighted': ({ score: value, weighted, n, margins }) =>
    `Weighted to the staff by ${margins.map(unitName).join(' and ')}: ${score(weighted, L)} (for reference; ${score(value, L)} unweighted, ${base(n)}). Differences within a group remain`,
  'other-surveys': ({ from, to, surveys }) =>
    `Means of ${integer(surveys, L)} other surveys: ${span(from, to)}. Other surveys, not to be compared`,
};
