import type { figureFindings as ja } from '../ja/figure-findings.ts';
import {
  fiscalYearEra,
  integer,
  integerDifference,
  percent,
  pointDifference,
  score,
  scoreDifference,
} from '../format.ts';
import { answers } from './counted.ts';

const L = 'en';
const quoted = (labels: readonly { readonly label: string }[]) =>
  labels.map((l) => `“${l.label}”`).join(', ');
const span = (from: number, to: number) =>
  score(from, L) === score(to, L) ? score(from, L) : `${score(from, L)}–${score(to, L)}`;
const sizes = (items: readonly { readonly difference: number }[]) => {
  const all = items.map(({ difference }) => Math.abs(difference));
  return span(Math.min(...all), Math.max(...all));
};

/** Titles of the figures of changes, relations and response. */
export const figureFindings: typeof ja = {
  'items-moved': ({ previousYear, higher, lower, within }) => {
    const year = fiscalYearEra(previousYear, L);
    if (higher.length + lower.length === 0)
      return `All ${within} changes since ${year} within error`;
    const moved = [
      higher.length > 0 ? `${quoted(higher)} ${sizes(higher)} higher` : '',
      lower.length > 0 ? `${quoted(lower)} ${sizes(lower)} lower` : '',
    ].filter(Boolean);
    const others = within === 0 ? '' : `; ${within} others within error`;
    return `${moved.join(', ')} than in ${year}${others}`;
  },
  'overall-moved': ({ previousYear, difference, distinguishable, detectable }) => {
    const year = fiscalYearEra(previousYear, L);
    const by = `Overall ${scoreDifference(difference, L)} points since ${year}`;
    if (distinguishable === null) return `${by}: too few answers to tell`;
    if (distinguishable) return `${by}: hardly chance`;
    const from =
      detectable === null ? '' : ` (${score(detectable, L)} points or more could be told)`;
    return `${by}: within error${from}`;
  },
  'items-related': ({ outcome, items, from, to }) =>
    items.length === 0
      ? `No item is clearly related to “${outcome.label}”`
      : `Most closely related to “${outcome.label}”: ${quoted(items)} (${span(from, to)})`,
  'items-first': ({ items, of }) =>
    items.length === 0
      ? `No candidate to consider first among ${of} items`
      : `Candidates to consider first: ${quoted(items)}`,
  'rates-range': ({ groups, from, to, city }) => {
    const whole = city === null ? '' : `; the whole city ${percent(city, L)}`;
    const rates = groups === 1 ? percent(from, L) : `${percent(from, L)} to ${percent(to, L)}`;
    return `Response ${rates}${whole}`;
  },
  'composition-differs': ({ value, difference }) =>
    `“${value}”: ${pointDifference(Math.abs(difference), L).replace('+', '')} points fewer among the respondents than among the staff`,
  'composition-alike': ({ isNear }) =>
    isNear
      ? 'Respondents and staff differ by less than a point'
      : 'No clear difference between respondents and staff',
  'score-between': ({ low, high, worstLow, worstHigh }) => {
    const worst = `${span(worstLow, worstHigh)} at the extremes`;
    if (low === null || high === null) return worst;
    return `${span(low, high)} if the respondents stand for all, ${worst}`;
  },
  'word-most': ({ keyword, comments, base }) =>
    `${integer(comments, L)} of ${integer(base, L)} comments hold “${keyword}”`,
  'comments-counted': ({ comments }) => `${integer(comments, L)} comments with content`,
  'option-first': ({ options, share, rank, previousRank }) => {
    const names = options.map((option) => `“${option}”`).join(', ');
    const now = `rank ${integer(rank, L)} (${percent(share, L)})`;
    if (options.length > 1) return `${names} share ${now}`;
    if (previousRank === null) return `${names} has ${now}`;
    if (previousRank === rank) return `${names} still has ${now}`;
    return `${names} goes from rank ${integer(previousRank, L)} to ${now}`;
  },
  recommendation: ({ points, n }) => `eNPS ${integerDifference(points, L)} (${answers(n)})`,
};
