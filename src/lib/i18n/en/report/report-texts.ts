import type { Bands } from '#lib/domain/bands.ts';
import {
  date,
  decimal,
  fiscalYear,
  integer,
  integerDifference,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../../format.ts';
import type { findingText as jaFinding, reportTexts as ja } from '../../ja/report/report-texts.ts';

const L = 'en';
const quoted = (label: string) => `“${label}”`;
const at = (threshold: number) => decimal(threshold, 1, L);
const lowName = ({ low }: Bands) => `low (under ${at(low)})`;
const highName = ({ high }: Bands) => `high (over ${at(high)})`;
const counted = (n: number, one: string) => `${integer(n, L)} ${one}${n === 1 ? '' : 's'}`;
const span = (from: number, to: number) =>
  from === to ? integer(from, L) : `${integer(from, L)}–${integer(to, L)}`;

/** Body text of a report from published values, a sentence or two each. */
export const reportTexts: typeof ja = {
  score: ({ group, score: value, scale, respondents, rate }) =>
    `The mean score of ${group ?? 'the whole city'} was ${score(value, L)} out of ${scale} (${integer(respondents, L)} respondents${rate === null ? '' : `, response rate ${percent(rate, L)}`}).`,
  previous: ({ previousYear, previous, difference, distinguishable }) => {
    const before = `${score(previous, L)} in ${fiscalYear(previousYear, L)}`;
    if (distinguishable === null) return `Too few answered to judge the difference from ${before}.`;
    if (!distinguishable) return `The difference from ${before} is within error.`;
    return `That is ${score(Math.abs(difference), L)} points ${difference > 0 ? 'higher' : 'lower'} than ${before}, which is unlikely to be chance.`;
  },
  bands: ({ items, low, high, undecided, bands }, number) => {
    const lows =
      low === 0
        ? `none is ${lowName(bands)}`
        : `${low} ${low === 1 ? 'is' : 'are'} ${lowName(bands)}`;
    const highs =
      high.length === 0
        ? `none is ${highName(bands)}`
        : `${high.length} ${high.length === 1 ? 'is' : 'are'} ${highName(bands)}: ${high.map(quoted).join(', ')}`;
    const open =
      undecided === 0 ? '' : ` The band of ${counted(undecided, 'item')} is not decided.`;
    return `Of ${counted(items, 'item')}, ${lows} and ${highs} (${number}).${open}`;
  },
  moved: ({ previousYear, moved, within }) => {
    const year = fiscalYear(previousYear, L);
    if (moved.length === 0)
      return `Since ${year}, no item moved beyond error (${within} compared).`;
    const each = moved.map(
      ({ label, difference }) => `${quoted(label)} (${scoreDifference(difference, L)})`,
    );
    return `Since ${year}, ${counted(moved.length, 'item')} moved beyond error: ${each.join(', ')}.`;
  },
  shares: ({ lowest, highest, fewest, most }, number) => {
    const of = ({ label, share }: { label: string; share: number }) =>
      `${quoted(label)} with ${sharePercent(share, L)}`;
    return `Answers 5 and 4 were least common for ${lowest.map(of).join(', ')}, and most common for ${of(highest)} (${number}; ${span(fewest, most)} respondents).`;
  },
  differences: ({ tested, beyond }) =>
    beyond === 0
      ? `Of ${counted(tested, 'comparison')}, none is beyond chance after correction for multiple comparisons.`
      : `Of ${counted(tested, 'comparison')}, ${integer(beyond, L)} ${beyond === 1 ? 'is' : 'are'} unlikely to be chance after correction for multiple comparisons. These numbers do not say why.`,
  attendances: ({ year, courses, attendances, previous }, number) => {
    const held = courses === null ? '' : ` in ${counted(courses, 'course')}`;
    const change = previous === null ? null : attendances - previous;
    const compared =
      change === null
        ? ''
        : change === 0
          ? ', as many as in the year before'
          : `, ${integer(Math.abs(change), L)} ${change > 0 ? 'more' : 'fewer'} than in the year before`;
    return `In ${fiscalYear(year, L)} there ${attendances === 1 ? 'was' : 'were'} ${counted(attendances, 'attendance')}${held}${compared} (${number}).`;
  },
  mover: ({ category, difference }) =>
    `At least half of the difference from the year before comes from ${quoted(category)} (${integerDifference(difference, L)}).`,
  trend: ({ years }) => `With ${counted(years, 'year')} of data, no trend can be established.`,
  reach: ({ year, attendees, headcount, rate }, number) =>
    headcount === null || rate === null
      ? `In ${fiscalYear(year, L)}, ${integer(attendees, L)} people took training, each counted once (${number}).`
      : `In ${fiscalYear(year, L)}, ${integer(attendees, L)} people took training, each counted once: ${percent(rate, L)} of ${integer(headcount, L)} staff (${number}).`,
  goal: ({ goal, asOf, done, planned, target, lastYear }, number) => {
    const gap = Math.round(done - planned);
    const against =
      gap === 0
        ? 'as planned'
        : `${integer(Math.abs(gap), L)} ${gap > 0 ? 'more' : 'fewer'} than the ${integer(planned, L)} planned`;
    return `${goal}: ${integer(done, L)} on ${date(asOf, L)}, ${against} (${number}). The target is ${integer(target, L)} by the end of ${fiscalYear(lastYear, L)}.`;
  },
  outlook: ({ straightLine, low, high, target }) => {
    if (low === null || high === null) {
      return `At the present pace the total would be ${integer(straightLine, L)} at the end of the plan.`;
    }
    const place = target < low ? 'below' : target > high ? 'above' : 'within';
    return `At the present pace the total would be ${integer(straightLine, L)} (range ${integer(low, L)}–${integer(high, L)}); the target lies ${place} that range.`;
  },
  pace: ({ remaining, required, pace }) =>
    remaining === 0
      ? 'The target is reached.'
      : `${integer(remaining, L)} remain, which requires ${decimal(required, 1, L)} a month${pace === null ? '' : ` (${decimal(pace, 1, L)} a month so far)`}.`,
  coverage: ({ goal, sections, covered }, number) =>
    covered === sections
      ? `All ${counted(sections, 'section')} have at least one person (${goal}; ${number}).`
      : `${integer(covered, L)} of ${counted(sections, 'section')} have at least one person (${goal}); ${integer(sections - covered, L)} have none yet (${number}).`,
  'not-cause': () => 'Without a comparison group, this cannot be put down to training alone.',
  'no-relation-cause': () => 'That two things go together does not mean that one causes the other.',
};

/** A figure's own finding with its number. */
export const findingText: typeof jaFinding = (title, number) =>
  `${title.replace(/\.$/u, '')} (${number}).`;
