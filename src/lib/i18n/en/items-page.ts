import type { Band, Bands } from '#lib/domain/bands.ts';
import {
  decimal,
  fiscalYear,
  fiscalYearEra,
  integer,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';
import type { itemsPage as ja } from '../ja/items-page.ts';
import { unitName } from './divisions-page.ts';

const L = 'en';
const at = (threshold: number) => decimal(threshold, 1, L);
const count = (n: number) => `n = ${integer(n, L)}`;

const bandName = (band: Band, { low, average, high }: Bands): string =>
  ({
    high: 'high',
    above_average: `${at(average)} to ${at(high)}`,
    below_average: `${at(low)} to under ${at(average)}`,
    low: 'low',
  })[band];

export const itemsPage: typeof ja = {
  band: (band, bands, isUndecided) =>
    `${bandName(band, bands)}${isUndecided ? ' (not decided)' : ''}`,
  notDecided: 'not decided',
  undecided: (within, bands) =>
    `${within.map((band) => bandName(band, bands)).join(' or ')} (not decided)`,
  mark: {
    mean: (value, band) => `Mean ${score(value, L)} of 5, ${band}`,
    interval: (low, high) => `Margin of error (95%) ${score(low, L)}–${score(high, L)}`,
    n: count,
    change: (difference, isReal) =>
      `Change ${scoreDifference(difference, L)}${isReal === null ? '' : isReal ? ' (hardly by chance)' : ' (within error)'}`,
    shares: (top, bottom) => `4 or 5 ${sharePercent(top, L)}, 1 or 2 ${sharePercent(bottom, L)}`,
    sharesWithin: (low, high) =>
      `margin of 4 or 5 (95 %) ${sharePercent(low, L)} to ${sharePercent(high, L)}`,
    hidden: (minN) =>
      `Not shown: too few answers (under ${integer(minN, L)}, or could be worked out)`,
    difference: (difference, isReal) =>
      `Against all other respondents ${scoreDifference(difference, L)}${isReal === null ? '' : isReal ? ' (hardly by chance)' : ' (not clear)'}`,
    differenceInterval: (low, high) =>
      `Margin of the difference (95%) ${scoreDifference(low, L)} to ${scoreDifference(high, L)}`,
    groupMean: (value) => `Mean ${score(value, L)} of 5`,
  },
  chosen: {
    title: (item, label) => `Item ${item}: ${label}`,
    hint: 'Choose the row of an item to see its main points, and how divisions differ, below.',
    close: 'Clear the choice',
    toDivisions: 'See by division',
    toDrivers: 'See changes and relations',
  },
  byGroup: {
    overall: 'mean of all items',
    item: (label) => `“${label}”`,
    differs: (group, what, difference, more) =>
      `${group}, ${what}: ${score(Math.abs(difference), L)} points ${difference > 0 ? 'higher' : 'lower'}${more > 0 ? `; clear differences of others: ${integer(more, L)}` : ''}`,
    alike: (attribute, what) => `No clear difference by ${unitName(attribute)}: ${what}`,
    subtitle: (attribute, year) =>
      `Mean by ${unitName(attribute)} and difference from all other respondents (points, 95% margin of error), ${fiscalYear(year, L)}`,
    note: 'Colour and ▲▼: a difference hardly by chance, corrected for many comparisons. Ring: within error. Choosing a row narrows the whole page to those respondents (this figure stays)',
    small: (below) => `* for reference: fewer than ${integer(below, L)} answers`,
    mean: 'Mean',
    difference: 'Diff.',
    axis: 'Against all other respondents',
    unit: 'Unit',
    group: unitName,
    low: 'Difference, low (95%)',
    high: 'Difference, high (95%)',
    legend: { lower: 'lower than others', higher: 'higher than others', chance: 'not clear' },
  },
  quality: (returned, blank, straight, missing) =>
    `Of ${integer(returned, L)} sheets returned, ${integer(blank, L)} blank and ${integer(straight, L)} with the same answer throughout; ${percent(missing, L)} of the items unanswered. None of them is left out.`,
  answers: {
    share: (item, share) => `${share} (${item})`,
    title: (max, least, most) => `Answers ${max} and ${max - 1}: from ${least} to ${most}`,
    subtitle: (population, year) =>
      `Share of each answer by item (%). ${population}, ${fiscalYear(year, L)}`,
  },
  references: {
    show: 'Show reference values (means of other surveys)',
    title: (number) => `Means of ${integer(number, L)} other surveys (not comparable)`,
    subtitle: 'Published means (of 5). Other questions, people and times: not to be compared',
    own: (year) => `This survey ${fiscalYearEra(year, L)}`,
    name: ({ name, fiscalYear: year }) => `${name} ${fiscalYearEra(year, L)}`,
    base: ({ items, n }) =>
      [items === null ? '' : `${items} items`, n === null ? '' : count(n)]
        .filter(Boolean)
        .join(', '),
    ownBase: (items, n) => `${items} items${n === null ? '' : `, ${count(n)}`}`,
    other: 'another survey',
    note: 'In the order of the settings, not of the values. A margin of error is shown of this survey only',
    source: (sources) => [...new Set(sources)].join(', '),
    survey: 'Survey',
    mean: 'Mean',
    baseHeader: 'Items and respondents',
    sourceHeader: 'Source',
    comparable: 'Comparable',
  },
  collapsed: (below) =>
    `With fewer than ${integer(below, L)} answers the distribution is shown as 5+4, 3 and 2+1`,
};
