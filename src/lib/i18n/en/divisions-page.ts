import { fiscalYear, integer, score, scoreDifference } from '../format.ts';
import type { divisionsPage as ja } from '../ja/divisions-page.ts';

const L = 'en';

const UNITS: Readonly<Record<string, string>> = {
  division: 'division',
  section: 'section',
  position: 'position',
  age_band: 'age',
  tenure: 'tenure',
  employment_type: 'employment type',
  gender: 'gender',
  division_position: 'division',
};
const OTHERS: Readonly<Record<string, string>> = {
  division: 'all other divisions',
  division_position: 'all other divisions',
  section: 'all other sections',
  position: 'all other positions',
  age_band: 'all other ages',
};

/** What the groups of an attribute are called; a city's own column by its header. */
export const unitName = (attribute: string): string => UNITS[attribute] ?? attribute;

export const others = (attribute: string) => OTHERS[attribute] ?? 'all others';
const range = (low: number, high: number) =>
  `${scoreDifference(low, L)} to ${scoreDifference(high, L)}`;

export const divisionsPage: typeof ja = {
  chart: {
    n: 'n',
    mean: 'mean',
    interval: 'mean and 95% interval',
    lower: 'lower than others',
    higher: 'higher',
    chance: 'within error',
    reference: (below) => `frame only: for reference (under ${integer(below, L)} answers)`,
    meanAndN: (mean, n, isReference) => `mean ${mean}  n ${n}${isReference ? ' *' : ''}`,
    meanChange: 'Change of the mean',
    quiet: (unit, count) => `No clear difference (${unit}): ${count}`,
    hidden: (unit, count) => `Hidden (${unit}): ${count} (x)`,
  },
  unitName,
  everybody: 'City',
  everybodyOf: (group) => `All ${group}`,
  filters: {
    unit: 'By',
    within: 'Division',
    position: 'Position',
    all: 'all',
    measure: 'Values',
    measures: { difference: 'Difference', score: 'Score', change: 'Change' },
    order: 'Order',
    orders: { organisation: 'as listed', mean: 'by mean' },
    noPosition: 'A position can be chosen while the rows are divisions',
    positionHidden: (minN) => `every division of it has fewer than ${integer(minN, L)} answers`,
  },
  hiddenCount: (units, attribute, cells, minN) => {
    const parts = [
      ...(units > 0 ? [`${integer(units, L)} (${unitName(attribute)})`] : []),
      ...(cells > 0 ? [`${integer(cells, L)} cells`] : []),
    ];
    return {
      label: 'Hidden',
      count: parts.length === 0 ? 'none' : parts.join(', '),
      threshold: ` (under ${integer(minN, L)})`,
    };
  },
  question: 'Do divisions differ?',
  waiting: 'The values are shown once this device has computed them.',
  nothing: 'Import a survey file with a division or position column to see this figure.',
  notJudged: 'Too few answers to tell groups apart',
  subtitles: {
    difference: (attribute, population, year) =>
      `Mean of each item less the mean of ${others(attribute)} (points). ${population}, ${fiscalYear(year, L)}`,
    score: (attribute, population, year) =>
      `Mean of each item by ${unitName(attribute)} (of 5). ${population}, ${fiscalYear(year, L)}`,
    change: (attribute, population, year, previous) =>
      `Change of each item's mean since ${fiscalYear(previous, L)} by ${unitName(attribute)} (points). ${population}, ${fiscalYear(year, L)}`,
  },
  notes: {
    reference: (below) => `* for reference: fewer than ${integer(below, L)} answers`,
    partial: '† mean without hidden items, so that they cannot be worked back; without interval',
    judged:
      'colour and ▼▲: differences unlikely to be chance after correction for many comparisons',
    changeNotJudged: (unit) =>
      `changes by ${unit} are not judged and have no colour; ↑↓ of the city are unlikely to be chance`,
    others: 'each group is compared with everybody else who has a value of the attribute',
    hidden: (minN) =>
      `x hidden: fewer than ${integer(minN, L)} answers, or another value could be worked out by subtraction`,
    means:
      "the city's mean is that of the item means, the others' that of their respondents' means",
  },
  tables: {
    low: 'Mean, lower end (95%)',
    high: 'Mean, upper end (95%)',
    beyond: 'Items with a clear difference',
    lower: (label) => `${label} (lower)`,
    higher: (label) => `${label} (higher)`,
    overall: 'Mean',
  },
  details: {
    cell: (group, item) => `${group} × ${item}`,
    overall: 'mean',
    mean: (mean, n) => `Mean ${score(mean, L)}${n === null ? '' : ` (n = ${integer(n, L)})`}`,
    n: (n) => `n = ${integer(n, L)}`,
    difference: (attribute, difference) =>
      `Difference from ${others(attribute)} ${scoreDifference(difference, L)}`,
    interval: (low, high) => `95% interval of the difference ${range(low, high)}`,
    change: (previous, change) =>
      `Change since ${fiscalYear(previous, L)} ${scoreDifference(change, L)}`,
    beyond: 'Beyond error',
    chance: 'No clear difference',
    hidden: (minN) => `Hidden: fewer than ${integer(minN, L)} answers, or to prevent subtraction`,
    blank: 'No answers',
    sections: 'See its sections',
  },
  strip: {
    chosen: 'Chosen cell',
    choose: 'Choose a cell to see its n, difference and interval here.',
    value: (mean, n) => `${score(mean, L)}${n === null ? '' : ` (n = ${integer(n, L)})`}. `,
    against: (attribute) => `Against ${others(attribute)}: `,
    lower: (difference) => `${score(Math.abs(difference), L)} lower`,
    higher: (difference) => `${score(Math.abs(difference), L)} higher`,
    beyond: (low, high) =>
      low === null || high === null
        ? '. Beyond error. '
        : `. The 95% interval of the difference is ${range(low, high)}: beyond error. `,
    within: (attribute, { difference, low, high }, isJudged) => {
      const interval = low === null || high === null ? '' : ` (95% interval ${range(low, high)})`;
      const verdict = isJudged
        ? 'Corrected for many comparisons the difference is not clear. '
        : 'Too few answers to judge. ';
      return `Difference from ${others(attribute)} ${scoreDifference(difference, L)}${interval}. ${verdict}`;
    },
    change: (previous, change) =>
      `Change since ${fiscalYear(previous, L)}: ${scoreDifference(change, L)} (not judged). `,
    blank: 'Nobody answered this item.',
    link: 'See the answers',
    sections: (division) => `See the sections of ${division}`,
    back: 'Back to all divisions',
    hiddenTitle: 'Why x',
    hidden: (groups, more, cells, minN) => {
      const names = `${groups.join(', ')}${more > 0 ? ` and ${integer(more, L)} more` : ''}`;
      const single = cells > 0 ? `${integer(cells, L)} single cells` : '';
      return `${[names, single].filter(Boolean).join(' and ')}: hidden, because fewer than ${integer(minN, L)} answered or because another value could be worked out by subtraction.`;
    },
    nothingHidden: 'Nothing is hidden.',
    readTitle: 'How to read',
    read: 'Only differences beyond error have a colour. Numbers without one are not to be read as a ranking. The figure does not tell why groups differ.',
    drill: 'Choose the name of a division to see its sections.',
    readChange:
      'Changes of single groups are not judged. In small groups chance alone moves means visibly.',
  },
};
