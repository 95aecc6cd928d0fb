import type { DatasetRows, LoadedKind } from '#lib/domain/dataset.ts';
import { fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { withEnteredGoals } from '#lib/domain/goals.ts';
import { minAnswersForPersonMean } from '#lib/domain/thresholds.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Column, Engine } from '#lib/engine/engine.ts';
import { BUILD_SQL } from '#lib/metrics/build.ts';
import { asOf } from './as-of.ts';
import { countAnswers, countComments, countPairs } from './survey/count-cells.ts';
import { dateColumn, integerColumn, tableOf, type Table } from './tables/columns.ts';
import { Dictionary } from './tables/dictionary.ts';
import { capabilityTables } from './tables/capability-tables.ts';
import { choiceTables } from './tables/choice-tables.ts';
import { commentTables } from './tables/comment-tables.ts';
import { goalActualTable, goalTables } from './tables/goal-tables.ts';
import { applyRenames } from './masters/apply-renames.ts';
import { pauses } from './pauses.ts';
import { PersonNumbers } from './tables/person-numbers.ts';
import { planSettingTables } from './tables/plan-tables.ts';
import { headcountTable, rosterTable, type FiledHeadcount } from './tables/staff-tables.ts';
import {
  attributesOf,
  countedAttributes,
  respondentTable,
  roundsAskedOtherwise,
  surveySettingTables,
  type AttributeColumn,
} from './tables/survey-tables.ts';
import {
  attendanceTable,
  attendanceTotalTable,
  evaluationTables,
  planTable,
} from './tables/training-tables.ts';

/** Trusted rows of every kind, in the order of the files. */
export type Rows = { readonly [K in LoadedKind]: readonly DatasetRows[K][] } & {
  readonly headcount: readonly FiledHeadcount[];
};

export type BuildOptions = {
  readonly signal?: AbortSignal;
  /** Told after each table with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** Masters first: their order is the one readers know. */
function seed(dictionary: Dictionary, { masters }: WorkspaceFile, rows: Rows): void {
  for (const { name, sections } of masters.divisions) {
    dictionary.code('division', name);
    for (const section of sections) dictionary.code('section', section, name);
  }
  for (const { name } of masters.positions) dictionary.code('position', name);
  for (const name of masters.employmentTypes) dictionary.code('employment_type', name);
  for (const name of masters.ageBands) dictionary.code('age_band', name);
  for (const name of masters.categories) dictionary.code('category', name);
  for (const row of rows.headcount) {
    if (row.division !== null) dictionary.code('division', row.division);
    if (row.section !== null) dictionary.code('section', row.section, row.division ?? '');
    if (row.position !== null) dictionary.code('position', row.position);
    if (row.employment_type !== null) dictionary.code('employment_type', row.employment_type);
  }
}

/** Without any record no year has begun. */
const BEFORE_ALL = '1900-03-31';

function settingTable(rows: Rows, settings: WorkspaceFile): Table {
  return {
    name: 'setting',
    columns: [
      dateColumn('as_of', [asOf(settings.asOf, rows.attendance, rows.goal_actual) ?? BEFORE_ALL]),
      // of a 基準日 that the settings say: no stay counts in a year that has not begun by then
      integerColumn('last_year', [
        settings.asOf === undefined ? null : fiscalYearOfDate(settings.asOf),
      ]),
    ],
  };
}

/** What the codes and numbers in a database stand for, so that more rows can be told in them. */
export type Coding = { readonly dictionary: Dictionary; readonly people: PersonNumbers };

/** Read when its columns are: the tables before it fill the dictionary. */
function* dictionaryColumns(dictionary: Dictionary, from: number): Generator<Column> {
  yield* tableOf('attribute_value', dictionary.entries(from), {
    attribute: ['text', (entry) => entry.attribute],
    code: ['integer', (entry) => entry.code],
    value: ['text', (entry) => entry.value],
    division: ['text', (entry) => entry.division],
  }).columns;
}

/** What the survey is counted from. */
function surveyTables(
  rows: Rows,
  attributes: readonly AttributeColumn[],
  settings: WorkspaceFile,
  { dictionary }: Coding,
): Table[] {
  return [
    respondentTable(rows.survey, attributes, settings.instrument.items.length, dictionary),
    ...commentTables(rows.survey, attributes, settings.keywords, dictionary),
    ...choiceTables(rows.survey, settings.choiceRanks),
    ...surveySettingTables(rows.survey, settings),
    headcountTable(rows.headcount),
  ];
}

/** Everything else: nothing that is counted of the survey depends on it. */
function trainingTables(
  rows: Rows,
  settings: WorkspaceFile,
  { dictionary, people }: Coding,
): Table[] {
  return [
    attendanceTable(rows.attendance, dictionary, people),
    attendanceTotalTable(rows.attendance_total, dictionary),
    ...goalTables(withEnteredGoals(rows.goal, settings.goals), dictionary),
    goalActualTable(rows.goal_actual),
    planTable(rows.plan, dictionary),
    ...planSettingTables(rows.plan, rows.attendance, settings.plan, dictionary),
    ...capabilityTables(rows.plan, settings),
    ...evaluationTables(rows.evaluation, dictionary, people),
    rosterTable(rows.roster, dictionary, people),
    settingTable(rows, settings),
  ];
}

/** The statements of a SQL file that holds several. */
export const statements = (sql: string): string[] =>
  sql.split(/;\s*$/mu).filter((statement) => /^\s*[A-Z]/mu.test(statement));

/** Loads tables one after another, a column at a time. */
async function loadTables(
  engine: Engine,
  tables: readonly Table[],
  { signal, step }: { readonly signal?: AbortSignal | undefined; readonly step: () => void },
): Promise<void> {
  const pause = pauses();
  for (const { name, columns } of tables) {
    const made: Column[] = [];
    for (const column of columns) {
      signal?.throwIfAborted();
      made.push(column);
      await pause();
    }
    await engine.load(name, made);
    step();
  }
}

/** What is made of the loaded tables besides the survey's cells, and the views over everything. */
async function countTraining(engine: Engine, options: Pick<BuildOptions, 'signal'>): Promise<void> {
  const { rosterPeople, takenAttendance, countedAttendance, views, goals, outcomes } = BUILD_SQL;
  const { participation, trainingGroups, trainingSize, planPeople, planStanding } = BUILD_SQL;
  const people = [rosterPeople, takenAttendance, countedAttendance, views, goals, participation];
  for (const sql of [...people, trainingGroups, trainingSize, planPeople, planStanding, outcomes]) {
    for (const statement of statements(sql)) await engine.run(statement, options);
  }
}

/**
 * Fills an empty or used engine with the rows, under the names of today, and builds what metrics
 * read: the sufficient statistics of every attribute, once, the counted attendances and the views.
 *
 * @returns what the codes stand for, for `rebuildTraining`
 * @throws EngineError when a statement fails or the signal aborts
 */
export async function buildDatabase(
  engine: Engine,
  found: Rows,
  settings: WorkspaceFile,
  { signal, onProgress }: BuildOptions = {},
): Promise<Coding> {
  const rows = await applyRenames(found, settings.masters.renames, signal);
  const own = attributesOf(rows.survey);
  const coding = { dictionary: new Dictionary(), people: new PersonNumbers() };
  seed(coding.dictionary, settings, rows);
  const tables = [
    ...surveyTables(rows, own, settings, coding),
    ...trainingTables(rows, settings, coding),
    { name: 'attribute_value', columns: dictionaryColumns(coding.dictionary, 0) },
  ];
  const attributes = countedAttributes(own);
  const steps = tables.length + 3;
  const options = signal ? { signal } : {};
  let done = 0;
  const step = () => onProgress?.((done += 1) / steps);

  await loadTables(engine, tables, { signal, step });
  for (const statement of statements(BUILD_SQL.schema)) await engine.run(statement, options);
  const min_answers = minAnswersForPersonMean(settings.instrument.items.length);
  await countAnswers(engine, attributes, min_answers, options);
  step();
  for (const [fiscal_year, other_year] of roundsAskedOtherwise(rows.survey)) {
    for (const { label, column } of attributes) {
      await engine.run(BUILD_SQL.commonCells, {
        ...options,
        identifiers: { attribute: column },
        parameters: { attribute: label, fiscal_year, other_year },
      });
    }
  }
  await engine.run(BUILD_SQL.divisionPositions, options);
  await countComments(engine, attributes, options);
  await countPairs(engine, settings.instrument.items.length, options);
  step();
  await engine.run(BUILD_SQL.sheetQuality, { ...options, parameters: { min_answers } });
  await engine.run(BUILD_SQL.recommendations, options);
  await countTraining(engine, options);
  step();
  return coding;
}

/**
 * Replaces everything but the survey in a filled engine: after a change of goals, plans or
 * evaluations, or with more files of them, the survey need not be counted again.
 *
 * @param coding what `buildDatabase` gave for that engine
 * @param found all rows, those of the survey and the 職員数 being the same as before
 * @throws EngineError when a statement fails or the signal aborts
 */
export async function rebuildTraining(
  engine: Engine,
  coding: Coding,
  found: Rows,
  settings: WorkspaceFile,
  { signal, onProgress }: BuildOptions = {},
): Promise<void> {
  const rest = { ...found, survey: [], headcount: [] };
  const rows = await applyRenames(rest, settings.masters.renames, signal);
  const known = coding.dictionary.size;
  const tables = [
    ...trainingTables(rows, settings, coding),
    { name: 'added_value', columns: dictionaryColumns(coding.dictionary, known) },
  ];
  const options = signal ? { signal } : {};
  let done = 0;
  const step = () => onProgress?.((done += 1) / (tables.length + 1));
  await loadTables(engine, tables, { signal, step });
  await engine.run(BUILD_SQL.addedValues, options);
  await countTraining(engine, options);
  step();
}
