import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { OTHER_OPTION } from '#lib/domain/survey/choice-question.ts';
import { shareOf } from '../columns/column-values.ts';
import { holdsPersonal } from '../columns/guess-personal.ts';
import { readOptions } from './read-options.ts';
import { separatorOf, splitCell, type Separator } from './split-cell.ts';

/** Nearly all that is ticked is ticked by others, too: a rest may be その他 in somebody's words. */
const NEARLY_ALL = 0.8;
const FEWEST_OPTIONS = 3;
/** One option alone may have a comma in it. */
const FEWEST_COMBINED = 2;

/**
 * Whether the cells of a column hold several of the same few options, put together in different ways:
 * a 複数選択の設問. A place in a hierarchy (総務部/人事課) is none, where each part has its own position, and
 * a list of names neither.
 *
 * @param cells as they stand in the file, the blank ones left out
 */
export function holdsChoices(cells: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const different = [...counts.keys()];
  const separator = separatorOf(counts);
  const combined = different.filter((cell) => splitCell(cell, separator).length > 1);
  if (separator === null || combined.length < FEWEST_COMBINED) return false;
  if (areNumbers(cells) || areLevels(different, separator)) return false;
  const { of, shared, isFreeText } = readOptions(counts);
  const offered = new Set([...of.values()].flat());
  offered.delete(OTHER_OPTION);
  if (isFreeText || shared < NEARLY_ALL || offered.size < FEWEST_OPTIONS) return false;
  return !holdsPersonal([...offered]);
}

/** 1,234 and 2024/5/1. */
const areNumbers = (cells: readonly string[]): boolean =>
  shareOf(cells, (cell) => /^\d{1,3}(?:,\d{3})+$/u.test(cell) || parseCalendarDate(cell) !== null) >
  0.5;

/** Whether every cell has as many parts, and each part always the same place among them. */
function areLevels(cells: readonly string[], separator: Separator): boolean {
  const places = new Map<string, number>();
  const lists = cells.map((cell) => splitCell(cell, separator));
  return lists.every(
    (parts) =>
      parts.length === lists[0]?.length &&
      parts.every((part, place) => {
        if (!places.has(part)) places.set(part, place);
        return places.get(part) === place;
      }),
  );
}
