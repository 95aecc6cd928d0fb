import {
  CROSSED_BY,
  DIVISION_POSITION,
  ENPS_ATTRIBUTE,
  EVERYBODY,
  KNOWN_ATTRIBUTES,
} from '#lib/domain/attributes.ts';
import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Column } from '#lib/engine/engine.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { tableOf, type Table } from './columns.ts';
import type { Dictionary } from './dictionary.ts';

/** Names that results use for something else; a city's own column of that name is quoted. */
const TAKEN: readonly string[] = [EVERYBODY, DIVISION_POSITION, 'category', 'course', 'organiser'];

const isTaken = (attribute: string): boolean =>
  TAKEN.includes(attribute) || attribute.includes(CROSSED_BY);

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
      label: isTaken(attribute) ? `「${attribute}」` : attribute,
      column: `own_${index + 1}`,
    })),
  ];
}

/** The attributes of the respondents with everybody, and the pair 部×職位 where both are known. */
export function countedAttributes(own: readonly AttributeColumn[]) {
  const used = own.map(({ column }) => column);
  const isPaired = used.includes('division') && used.includes('position');
  return [
    { label: EVERYBODY, column: EVERYBODY },
    ...own,
    ...(isPaired ? [{ label: DIVISION_POSITION, column: DIVISION_POSITION }] : []),
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

/** One attribute of the rows as codes of the dictionary. */
export function codeColumn(
  rows: readonly SurveyRow[],
  { attribute, label, column }: AttributeColumn,
  dictionary: Dictionary,
): Column & { readonly values: Int16Array } {
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

/** Above every code of an attribute; `division-positions.sql` takes the pair apart by it. */
const PAIR_FACTOR = 32_768;

function pairColumn(divisions: Int16Array, positions: Int16Array): Column {
  const values = Int32Array.from(
    divisions,
    (division, i) => division * PAIR_FACTOR + (positions[i] ?? 0),
  );
  return { name: DIVISION_POSITION, type: 'integer', values };
}

/** Of each round, whether anybody answered each item: what nobody answered was not asked. */
function askedItems(rows: readonly SurveyRow[]): ReadonlyMap<number, readonly boolean[]> {
  const asked = new Map<number, boolean[]>();
  for (const { fiscal_year, answers } of rows) {
    let known = asked.get(fiscal_year);
    if (!known) asked.set(fiscal_year, (known = answers.map(() => false)));
    for (const [item, answer] of answers.entries()) if (answer !== null) known[item] = true;
  }
  return asked;
}

/** Every two rounds, in both orders, that did not ask the same items. */
export function roundsAskedOtherwise(rows: readonly SurveyRow[]): (readonly [number, number])[] {
  const asked = [...askedItems(rows)].map(([year, items]) => ({ year, items: items.join() }));
  return asked.flatMap((own) =>
    asked
      .filter((other) => other.items !== own.items)
      .map((other) => [own.year, other.year] as const),
  );
}

/** 1 where every item that was asked in the round was answered, else 0. */
function completeColumn(rows: readonly SurveyRow[]): Column {
  const asked = askedItems(rows);
  const values = Int8Array.from(rows, ({ fiscal_year, answers }) =>
    Number(asked.get(fiscal_year)?.every((is, item) => !is || (answers[item] ?? null) !== null)),
  );
  return { name: 'complete', type: 'tinyint', values };
}

function enpsColumn(rows: readonly SurveyRow[]): Column {
  const values = new Int8Array(rows.length);
  const valid = new Uint8Array(rows.length);
  rows.forEach(({ attributes }, i) => {
    const answer = attributes[ENPS_ATTRIBUTE] ?? null;
    if (answer === null) return;
    values[i] = Number(answer);
    valid[i] = 1;
  });
  return { name: ENPS_ATTRIBUTE, type: 'tinyint', values, valid };
}

/**
 * `respondent`: one row per 調査回答, its attributes as codes of the dictionary, its answers wide
 * (q1 … qk, null where missing), the attribute `all` whose only code is 0, the pair 部×職位 as one
 * code, the recommendation, and whether every item is answered.
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
  const codes = new Map<string, Int16Array>();
  for (const attribute of attributes) {
    const column = codeColumn(rows, attribute, dictionary);
    codes.set(attribute.column, column.values);
    yield column;
  }
  const [divisions, positions] = [codes.get('division'), codes.get('position')];
  if (divisions && positions) yield pairColumn(divisions, positions);
  yield enpsColumn(rows);
  yield completeColumn(rows);
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
