import { DATASET_KINDS, type DatasetKind } from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import { aliasOf } from './aliases.ts';
import { columnValues } from './columns/column-values.ts';
import { holdsAnswers } from './columns/guess-content.ts';
import { itemId } from './columns/match-item.ts';
import type { HeaderCell } from './columns/read-header.ts';
import { knownColumns } from './match-columns.ts';

/** Each kind needs one column of every group; a survey needs half of its items instead. */
const REQUIRED: Readonly<Record<DatasetKind, readonly (readonly string[])[]>> = {
  survey: [],
  headcount: [['people'], ['division', 'section', 'position']],
  attendance: [['course'], ['fiscal_year', 'date', 'person', 'status']],
  attendance_total: [['fiscal_year'], ['category'], ['attendances']],
  goal: [['goal'], ['fiscal_year'], ['target']],
  goal_actual: [['goal'], ['month', 'fiscal_year'], ['actual']],
  plan: [['course']],
  evaluation: [['course'], ['pre', 'satisfaction', 'understanding', 'usefulness']],
  roster: [['person'], ['division']],
};

/** One matching header is a word in a title; two are a table. */
const FEWEST_COLUMNS = 2;

export type Recognition = { readonly kind: DatasetKind; readonly columns: number };

/**
 * The kind of file that a row of headers belongs to: of those whose required columns are there, the
 * one that has a use for most columns; `null` when there is none.
 */
export function recogniseKind(
  header: readonly HeaderCell[],
  instrument: Instrument,
): Recognition | null {
  const itemIds = instrument.items.map(({ item }) => itemId(item));
  const fitting = DATASET_KINDS.flatMap((kind): Recognition[] => {
    const ids = new Set(knownColumns(kind, header).keys());
    if (ids.size < FEWEST_COLUMNS) return [];
    const fits =
      kind === 'survey'
        ? itemIds.filter((id) => ids.has(id)).length >= itemIds.length / 2
        : hasRequired(kind, ids, header);
    return fits ? [{ kind, columns: ids.size }] : [];
  });
  return fitting.reduce<Recognition | null>(
    (best, next) => (best === null || next.columns > best.columns ? next : best),
    null,
  );
}

/** So many columns of answers are a questionnaire, whatever its headers say. */
const FEWEST_ITEMS = 5;

/**
 * The kind of a file whose headers say nothing, by its values: a survey that writes its questions out
 * has just as many columns of answers as the instrument has items. `null` when that is not so.
 */
export function recogniseContent(
  header: readonly HeaderCell[],
  sample: readonly (readonly string[])[],
  instrument: Instrument,
): DatasetKind | null {
  const { items } = instrument;
  if (header.length < items.length || items.length < FEWEST_ITEMS) return null;
  const answers = columnValues(sample, header).filter(
    (values, index) => header[index]?.text !== '' && holdsAnswers(values, instrument),
  );
  return answers.length === items.length ? 'survey' : null;
}

function hasRequired(kind: DatasetKind, ids: ReadonlySet<string>, header: readonly HeaderCell[]) {
  if (!REQUIRED[kind].every((group) => group.some((id) => ids.has(id)))) return false;
  if (kind === 'evaluation' && ids.has('pre')) return ids.has('post');
  return kind !== 'attendance' || isOneRowPerPerson(ids, header);
}

/** A table of courses with 受講者数 has one row per course: a row is not one attendance. */
function isOneRowPerPerson(ids: ReadonlySet<string>, header: readonly HeaderCell[]): boolean {
  if (ids.has('person') || ids.has('status')) return true;
  const isCount = (key: string) => aliasOf('attendance_total', key)?.id === 'attendances';
  return !header.some(({ keys }) => keys.some(isCount));
}
