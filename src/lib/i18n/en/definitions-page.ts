import { decimal, integer } from '../format.ts';
import type { definitionsPage as ja } from '../ja/definitions-page.ts';
import { rows } from './counted.ts';

const L = 'en';

/** Words of 定義と計算記録. */
export const definitionsPage: typeof ja = {
  lead: 'The definition of every number. The SQL can be run in DuckDB as it stands.',
  formula: 'Formula',
  unit: 'Unit',
  source: 'Source',
  sql: 'SQL',
  id: 'ID',
  log: 'Log',
  engine: (name, version) => `Engine: ${name} ${version}`,
  live: 'The numbers shown were computed on this device just now.',
  stored: 'The numbers shown were computed last time.',
  // The next sentence follows without a break.
  threshold: (minN) => `Values of fewer than ${integer(minN, L)} answers are not shown. `,
  rows,
  hidden: (count) => `${integer(count, L)} of them hidden`,
  metricColumn: 'Number',
  rowsColumn: 'Rows',
  hiddenColumn: 'Hidden',
  tables: 'How the tables are made',
  language: 'Language',
  languages: { ja: '日本語', en: 'English' },
  textSize: 'Text size',
  bandTitle: 'Bands',
  bandText: (high, average, low, definedBy) =>
    `High: over ${decimal(high, 1, L)}, average: ${decimal(average, 1, L)}, low: under ${decimal(low, 1, L)} (${definedBy}). A value on the threshold is neither high nor low.`,
  disclosure:
    'Values of groups under the threshold are hidden, and so is their size (primary suppression). Values that sums and differences of other numbers would give away are hidden with them (secondary suppression). Sums over three or more attributes, and what was published elsewhere, are not checked.',
};
