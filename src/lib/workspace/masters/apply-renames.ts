import { DATASET_KINDS, type DatasetKind } from '#lib/domain/dataset.ts';
import { MASTER_ATTRIBUTES, type Rename } from '#lib/domain/masters.ts';
import type { Rows } from '../build-database.ts';
import { throughRows } from '../pauses.ts';
import { nameOf, namesIn, type NamedRow } from './named-values.ts';
import { renamer, type Renamer } from './rename.ts';

/** A plan names several positions in one cell. */
const SEPARATOR = '|';

/**
 * The rows of all files with old and differently spelt names replaced by those of today. Nothing is
 * renamed that no rename names; two sections of one name in two divisions stay two.
 *
 * @throws the signal's reason
 */
export async function applyRenames(
  rows: Rows,
  renames: readonly Rename[],
  signal?: AbortSignal,
): Promise<Rows> {
  if (renames.length === 0) return rows;
  const rename = renamer(renames);
  const renamed: [DatasetKind, NamedRow[]][] = [];
  for (const kind of DATASET_KINDS) {
    const now: NamedRow[] = [];
    const visit = (row: NamedRow) => now.push(renameRow(kind, row, rename));
    await throughRows(rows[kind] as readonly NamedRow[], visit, signal);
    renamed.push([kind, now]);
  }
  return Object.fromEntries(renamed) as unknown as Rows;
}

function renameRow(kind: DatasetKind, row: NamedRow, rename: Renamer): NamedRow {
  const names = namesIn(kind, row);
  const changed = { ...changesOf(names, rename), ...positionsOf(names, rename) };
  if (Object.keys(changed).length === 0) return row;
  const now = { ...names, ...changed };
  return kind === 'survey' ? { ...row, attributes: now } : now;
}

/** Only what is called otherwise now. */
function changesOf(names: NamedRow, rename: Renamer): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  const division = nameOf(names, 'division');
  for (const attribute of MASTER_ATTRIBUTES) {
    const name = nameOf(names, attribute);
    if (name === null) continue;
    const now = rename(attribute, { name, division: attribute === 'section' ? division : null });
    if (now.name !== name) changes[attribute] = now.name;
    if (attribute !== 'section' || division === null) continue;
    if (now.division !== null && now.division !== division) changes['division'] = now.division;
  }
  return changes;
}

function positionsOf(names: NamedRow, rename: Renamer): Record<string, string> {
  const positions = names['audience_position'];
  if (typeof positions !== 'string') return {};
  const now = positions
    .split(SEPARATOR)
    .map((name) => rename('position', { name, division: null }).name)
    .join(SEPARATOR);
  return now === positions ? {} : { audience_position: now };
}
