import type { Published } from '#lib/disclosure/published.ts';
import type { LevelRow } from '#lib/metrics/engagement-levels.ts';
import type { ItemLine, ItemSettings } from './item-lines.ts';
import type { PlacedLine } from './score-marks.ts';

/** A level of the questionnaire with the rows of its items. */
export type Group = {
  readonly label: string;
  /** Its mean; `null` where it is hidden, unknown, or that of its only item. */
  readonly mean: number | null;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the line in which its name stands. */
  readonly nameY: number;
};

/** Rows on their heights, with their levels where the items stand in the order of levels. */
export type Block = {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly PlacedLine[];
  readonly groups: readonly Group[];
  readonly row: number;
};

/** Heights of a block: its first row, each row, and a heading above each level (0 for none). */
export type BlockSizes = {
  readonly top: number;
  readonly row: number;
  readonly heading: number;
};

/** Puts items under each other; a level's heading, where there is one, comes before its items. */
export function placeLines(
  lines: readonly ItemLine[],
  { top, row, heading }: BlockSizes,
  settings: ItemSettings,
): Block {
  const parts = settings.order === 'item' ? byLevel(lines) : [lines];
  const titled = parts.length > 1 || (parts[0]?.[0]?.level ?? null) !== null;
  const showLevels = settings.order === 'item' && titled;
  const above = showLevels ? heading : 0;
  let y = top;
  const placed: PlacedLine[] = [];
  const groups: Group[] = [];
  for (const part of parts) {
    const from = y + above;
    placed.push(...part.map((line, index) => ({ ...line, y: from + (index + 0.5) * row })));
    const bottom = from + part.length * row;
    const nameY = above > 0 ? y + above / 2 + 3 : from + row / 2;
    if (showLevels) groups.push(groupOf(part, { top: from, bottom, nameY }, settings));
    y = bottom;
  }
  return { top, bottom: y, lines: placed, groups, row };
}

/** Neighbouring items of the same level. */
function byLevel(lines: readonly ItemLine[]): ItemLine[][] {
  const parts: ItemLine[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last?.[0] && last[0].level === line.level) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function groupOf(
  part: readonly ItemLine[],
  place: Pick<Group, 'top' | 'bottom' | 'nameY'>,
  { instrument, levels = [] }: ItemSettings,
): Group {
  const level = part[0]?.level ?? null;
  const label = instrument.levels.find((known) => known.level === level)?.label ?? '';
  const row = levels.find((known) => known.level === level);
  return { ...place, label, mean: part.length > 1 ? scoreOf(row) : null };
}

const scoreOf = (row: Published<LevelRow> | undefined) =>
  row === undefined || row.suppressed ? null : row.score;
