import type { DatasetKind } from '#lib/domain/dataset.ts';
import { date, dateRange, fiscalYear, integer, percent } from '../../format.ts';
import type { reportFacts as ja } from '../../ja/report/report-facts.ts';
import { dataPage } from '../data-page.ts';

const L = 'en';
const counted = (n: number, one: string) => `${integer(n, L)} ${one}${n === 1 ? '' : 's'}`;
const kindName = (kind: string): string =>
  Object.hasOwn(dataPage.kinds, kind) ? dataPage.kinds[kind as DatasetKind] : kind;

/** What stands in the tables about the survey, terms and the calculation log. */
export const reportFacts: typeof ja = {
  fact: 'Item',
  content: 'Details',
  survey: {
    name: 'Survey',
    period: 'Period',
    asked: 'People asked',
    answered: 'Answers',
    questions: 'Questions',
    previous: 'Previous round',
    protection: 'Disclosure control',
    asOf: 'Data as of',
    data: 'Data used',
  },
  period: (start, end) => dateRange(start, end, L),
  asked: (coverage, population) =>
    [coverage ?? 'All staff', population === null ? '' : integer(population, L)]
      .filter((text) => text !== '')
      .join(', '),
  answered: (respondents, rate) =>
    `${integer(respondents, L)}${rate === null ? '' : ` (response rate ${percent(rate, L)})`}`,
  questions: (name, items, scale) => `${name} (${integer(items, L)} items, answers 1 to ${scale})`,
  previous: (year, respondents, rate) =>
    `${fiscalYear(year, L)}${respondents === null ? '' : `, ${integer(respondents, L)} answers`}${rate === null ? '' : `, response rate ${percent(rate, L)}`}`,
  protection: (minN) =>
    `Values of groups under ${integer(minN, L)}, and values that would give them away, are not shown (x)`,
  day: (iso) => date(iso, L),
  data: (kinds, files, rows) =>
    `${kinds.map(kindName).join(', ')} (${counted(files, 'file')}${rows === null ? '' : `, ${counted(rows, 'row')}`})`,
  year: (year) => fiscalYear(year, L),
  named: (name, year) => `${name}, ${fiscalYear(year, L)}`,
  terms: 'Terms and methods',
  term: 'Term',
  meaning: 'Meaning',
  formula: 'Formula',
  log: 'Calculation log',
  figures: 'Figures of this report',
  figureCount: (figures, tables) => `${counted(figures, 'figure')}, ${counted(tables, 'table')}`,
  hidden: (cells) => integer(cells, L),
  hiddenCells: 'Hidden values',
  engine: 'Computed with',
  instrument: 'Questionnaire',
  date: 'Date of this report',
  filesTitle: 'Data log',
  file: 'File',
  kind: 'Kind',
  rows: 'Rows',
  used: 'Used',
  quarantined: 'Held',
  leftOut: 'Left out',
  kindOf: (kind) => (kind === null ? dataPage.unknownKind : kindName(kind)),
  count: (value) => integer(value, L),
};
