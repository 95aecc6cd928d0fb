import { ENPS_ATTRIBUTE, EVERYBODY, KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Column } from '#lib/engine/engine.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Names that results use for something else; a city's own column of that name is quoted. */
const TAKEN: readonly string[] = [EVERYBODY, 'category', 'course', 'organiser'];

/** An attribute of the respondents: its name in the rows and in results, and its column. */
export type AttributeColumn = {
  readonly attribute: string;
  readonly label: string;
  readonly column: string;
};

/**
 * Attributes that at least one respondent has a value of; known ones first. A city's own column is
 * numbered in the database, where headers that differ only in case would be one.
 */
export function attributesOf(rows: readonly SurveyRow[]): AttributeColumn[] {
  const used = new Set<string>();
  for (const { attributes } of rows) {
    for (const attribute in attributes) {
      if (attributes[attribute] !== null && attribute !== ENPS_ATTRIBUTE) used.add(attribute);
    }
  }
  const known = KNOWN_ATTRIBUTES.filter((attribute) => used.delete(attribute));
  return [
    ...known.map((attribute) => ({ attribute, label: attribute, column: attribute })),
    ...[...used].map((attribute, index) => ({
      attribute,
      label: TAKEN.includes(attribute) ? `「${attribute}」` : attribute,
      column: `own_${index + 1}`,
    })),
  ];
}

function answerColumn(rows: readonly SurveyRow[], index: number): Column {
  const values = new Int8Array(rows.length);
  const valid = new Uint8Array(rows.length);
  rows.forEach((row, i) => {
    const answer = row.answers[index] ?? null;
    if (answer === null) return;
    values[i] = answer;
    valid[i] = 1;
  });
  return { name: `q${index + 1}`, type: 'tinyint', values, valid };
}

function codeColumn(
  rows: readonly SurveyRow[],
  { attribute, label, column }: AttributeColumn,
  dictionary: Dictionary,
): Column {
  const values = new Int16Array(rows.length);
  const known = new Map<string | null, Map<string, number>>();
  rows.forEach((row, i) => {
    const value = row.attributes[attribute] ?? null;
    const division = attribute === 'section' ? (row.attributes['division'] ?? '') : '';
    let codes = known.get(value);
    if (!codes) known.set(value, (codes = new Map<string, number>()));
    let code = codes.get(division);
    if (code === undefined) {
      codes.set(division, (code = dictionary.code(label, value, division)));
    }
    values[i] = code;
  });
  return { name: column, type: 'smallint', values };
}

/**
 * `respondent`: one row per 調査回答, its attributes as codes of the dictionary, its answers wide
 * (q1 … qk, null where missing), and the attribute `all` whose only code is 0.
 */
export function respondentTable(
  rows: readonly SurveyRow[],
  attributes: readonly AttributeColumn[],
  items: number,
  dictionary: Dictionary,
): Table {
  dictionary.code(EVERYBODY, '');
  return { name: 'respondent', columns: respondentColumns(rows, attributes, items, dictionary) };
}

function* respondentColumns(
  rows: readonly SurveyRow[],
  attributes: readonly AttributeColumn[],
  items: number,
  dictionary: Dictionary,
): Generator<Column> {
  yield {
    name: 'fiscal_year',
    type: 'smallint',
    values: Int16Array.from(rows, (row) => row.fiscal_year),
  };
  yield { name: EVERYBODY, type: 'smallint', values: new Int16Array(rows.length) };
  for (const attribute of attributes) yield codeColumn(rows, attribute, dictionary);
  for (let index = 0; index < items; index++) yield answerColumn(rows, index);
}

/** `round` and `level_item`: what the settings say of the rounds that have answers. */
export function surveySettingTables(rows: readonly SurveyRow[], settings: WorkspaceFile): Table[] {
  const years = [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b);
  const asked = years.map(
    (year) => settings.rounds.find((round) => round.fiscalYear === year)?.population ?? null,
  );
  const pairs = settings.instrument.levels.flatMap(({ level, items }) =>
    items.map((item) => ({ level, item })),
  );
  return [
    tableOf('round', years, {
      fiscal_year: ['integer', (year) => year],
      population: ['integer', (_, index) => asked[index] ?? null],
    }),
    tableOf('level_item', pairs, {
      level: ['integer', (pair) => pair.level],
      item: ['integer', (pair) => pair.item],
    }),
  ];
}
