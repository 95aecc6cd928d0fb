import {
  date,
  dateRange,
  decimal,
  fiscalYear,
  fiscalYearEra,
  fiscalYearRange,
  fiscalYearRangeEra,
  fiscalYearShort,
  integer,
  percent,
} from '../format.ts';
import type { pages as ja } from '../ja/pages.ts';
import { counted, answers, attendances, months, people, sections } from './counted.ts';
import { dataPage } from './data-page.ts';
import { definitionsPage } from './definitions-page.ts';
import { keyFigures } from './key-figures.ts';

const L = 'en';
/** The month of an ISO day, short for a table: `Sep`. */
const monthOf = (iso: string) => (date(iso, L).split(' ')[1] ?? '').slice(0, 3);

/** Words of the pages: labels, subtitles, notes and sources. Sentences of findings are in findings.ts. */
export const pages: typeof ja = {
  asOf: (iso) => `As of ${date(iso, L)}`,
  surveyed: (round) =>
    round.start && round.end ? `Surveyed ${dateRange(round.start, round.end, L)}` : '',
  endOfYear: (year) => `At the end of ${fiscalYearEra(year, L)}`,
  fictional: 'Fictional data',
  fictionalCity: '(fictional)',
  ofGroup: (group, sentence) => `${group}: ${sentence}`,
  listSeparator: ', ',
  atLeast: (what, count) => `${what}: at least ${count}`,
  definition: 'Definition',
  figureNumber: (n) => `Figure ${n}`,
  tableNumber: (n) => `Table ${n}`,
  print: 'Print',
  engineFailed: 'Nothing could be computed. The results shown are those computed before.',
  internal: 'Internal use only',
  filters: {
    round: 'Round',
    year: 'Year',
    period: 'Period',
    division: 'Division',
    position: 'Position',
    employment: 'Employment',
    previous: 'Last round',
    plan: 'Plan',
    order: 'Order',
    view: 'View',
    everybody: 'All staff',
    refusedAddress:
      'Some conditions of this address cannot be used: the group is too small, or they do not go together. The rest is shown.',
    allYears: 'All years',
    all: 'All',
    others: 'Other attributes',
    valueOf: (attribute, value) => `${attribute}: ${value}`,
    twoAtMost: 'At most two attributes together, to protect small groups',
    refusedViews: {
      'view-too-small': (minN) =>
        `These conditions together are not shown: fewer than ${integer(minN, 'en')} people answered, or fewer than that could be worked out from other numbers. The first condition alone is shown.`,
      'view-singles-out': (minN) =>
        `These conditions together are not shown: less what was shown before, they would single out fewer than ${integer(minN, 'en')} people. The first condition alone is shown.`,
    },
    orders: { item: 'By item', low: 'Lowest first', change: 'By change' },
    counts: { attendances: 'Attendances', people: 'People' },
    goalViews: { running: 'Running total', yearly: 'By year' },
  },
  population: (asked, answered, minN) => ({
    asked: asked === null ? null : integer(asked, L),
    answered: answered === null ? null : integer(answered, L),
    minN: `Hidden under ${people(minN)}`,
    askedLabel: 'Asked',
    answeredLabel: 'Answered',
    people: '',
  }),
  kpi: keyFigures,
  subtitles: {
    items: (population, year) =>
      `Means of the 13 items (of 5 points) with 95% intervals. ${population}, ${fiscalYear(year, L)}`,
    itemsFull: (population, year) =>
      `Mean scores (of 5 points) and shares of answers. ${population}, ${fiscalYear(year, L)}`,
    everybody: (coverage, asked) =>
      `${coverage ?? 'All staff'}${asked === null ? '' : `, ${people(asked)}`}`,
    goal: (unit, from, to) => `completed to date (${unit}), ${fiscalYearRange(from, to, L)}`,
    training: (from, to) => `Attendances by category, ${fiscalYearRange(from, to, L)}`,
    reach: 'People (filled) and attendances (outlined); rate = people ÷ staff',
    pace: (left, done) =>
      `Completions a month: needed in the ${months(left)} left, and the mean of the ${months(done)} so far`,
    coverage: (goal, asOf) =>
      `Sections with at least one ${goal}. The target is about one in each. As of ${date(asOf, L)}`,
    secondGoal: (perYear, target) =>
      `${attendances(perYear)} a year, ${integer(target, L)} over the years of the plan`,
  },
  units: {
    people: 'people',
    attendances: 'attendances',
    unspecified: 'attendances; the plan names no unit',
  },
  notes: {
    bands: (definedBy, low, high) =>
      `Low: under ${decimal(low, 1, L)}, high: over ${decimal(high, 1, L)} (${definedBy})`,
    blankChange: 'A blank change is within error',
    changeMarks:
      '↑ and ↓ mark changes that are hardly chance, even after correction for multiple comparison; the others are within error',
    undecided: (items) =>
      items.length === 1
        ? `The interval of item ${items[0]} crosses a threshold, so its band is left open (broken outline)`
        : `The intervals of items ${items.join(', ')} cross a threshold, so their bands are left open (broken outline)`,
    smallShares: 'Shares under 6% carry no number',
    distributionHidden: (minN) => `No distribution under ${integer(minN, L)} answers`,
    suppressed: (minN) => `x is hidden, with fewer than ${integer(minN, L)} answers`,
    completedOnly:
      'Attended or completed only; absences, cancellations, applications and repeats left out',
    rounding: 'Shares are rounded and may not add up to 100',
    fromTotals: (years) => `${years} from the published table (people not known)`,
    partial: (year) => `${fiscalYearEra(year, L)} is not complete yet`,
    distinct: 'People do not add up over years',
    grain: 'Each dot is one section; people count where they were at completion',
    unitUnsaid:
      'The plan does not say whether the target means attendances or people, so both are shown',
    exceedsStaff: (target, staff) =>
      `The target of ${integer(target, L)} exceeds the staff of ${integer(staff, L)}, so it is read as attendances`,
  },
  sources: {
    survey: (name, period, n, rate) =>
      [
        `${name}${period ? ` (${period})` : ''}`,
        n === null ? '' : answers(n),
        rate === null ? '' : `response rate ${percent(rate, L)}`,
      ]
        .filter(Boolean)
        .join(', '),
    at: (name, iso) => `${name} (as of ${date(iso, L)})`,
    atYearEnd: (name) => `${name} (as of 31 March of each fiscal year)`,
    staffAt: (name) => `${name}, as of 1 April of each fiscal year`,
    names: {
      survey: 'Staff survey',
      training: 'Training record',
      headcount: 'Headcount',
      goals: 'Goals and completions',
    },
    previous: (year, n) =>
      `Last round: ${fiscalYearEra(year, L)}${n === null ? '' : ` (${answers(n)})`}`,
  },
  tables: {
    level: 'Level',
    item: 'Item',
    number: 'No.',
    mean: 'Mean',
    low: 'Lower (95%)',
    high: 'Upper (95%)',
    change: 'Change',
    answers: (value, label) => `${value}${label ? ` ${label}` : ''}`,
    top2: 'Share of 4 and 5',
    n: 'Respondents',
    band: 'Band',
    category: 'Category',
    courses: 'Courses',
    attendances: 'Attendances',
    attendees: 'People',
    difference: 'On year before',
    share: 'Share',
    trend: 'Attendances by year',
    total: 'Total',
    year: 'Fiscal year',
    staff: 'Staff',
    rate: 'Attendance rate',
    target: 'Plan',
    actual: 'Actual',
    gap: 'Gap',
    achieved: 'Achieved',
    cumulativeTarget: 'Plan, running',
    cumulativeActual: 'Actual, running',
    sum: (years) => `Sum of ${counted(years, 'year', 'years')}`,
    until: (year, iso) => `${fiscalYearEra(year, L)} (to end of ${monthOf(iso)})`,
    division: 'Division',
    section: 'Section',
    people: 'People',
    month: 'Month',
    measure: 'Measure',
    value: 'Value',
    required: 'Pace needed (people a month)',
    pace: 'Present pace (people a month)',
  },
  bands: (band, bands) => {
    const at = (threshold: number) => decimal(threshold, 1, L);
    if (band === 'high') return 'high';
    if (band === 'low') return 'low';
    return band === 'above_average'
      ? `${at(bands.average)}–${at(bands.high)}`
      : `${at(bands.low)}–${at(bands.average)}`;
  },
  goals: {
    step: (step) => `Step ${step}`,
    ofTarget: (target) => ` / ${people(target)}`,
    ofTargetAttendances: (target) => ` / ${attendances(target)}`,
    counted: (done, count) =>
      count > done
        ? `${people(done)} completed (${counted(count - done, 'repeat', 'repeats')} left out)`
        : `${integer(done, L)} to date`,
    missing: (count) => `${sections(count)} without anybody yet`,
  },
  nextChecks: {
    links: {
      items: 'See the 13 items',
      divisions: 'See the divisions',
      drivers: 'See changes and relations',
      response: 'See who answered',
      goals: 'See the goals',
      plan: 'See the plan',
      data: 'See the data',
    },
  },
  empty: {
    survey: 'What are the means of the 13 items?',
    surveySentence: 'Shown once a CSV of the staff survey is taken in.',
    training: 'How many people took training?',
    trainingSentence: 'Shown once a CSV of training records or totals is taken in.',
    goals: 'Will the target be reached?',
    goalsSentence: 'Shown once a CSV of the goals is taken in.',
    reach: 'What share of the staff took training?',
    reachSentence: 'Shown once training records with staff numbers are taken in.',
    action: 'Go to Data',
    loading: 'Reading the results.',
  },
  data: dataPage,
  definitionsPage,
  years: {
    short: (year) => fiscalYearShort(year, L),
    era: (year) => fiscalYearEra(year, L),
    full: (year) => fiscalYear(year, L),
    range: (from, to) => fiscalYearRange(from, to, L),
    rangeEra: (from, to) => fiscalYearRangeEra(from, to, L),
  },
};
