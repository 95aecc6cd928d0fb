import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Finding } from '../collect-issues.ts';
import type { ColumnMatch } from '../match-columns.ts';

/** A city has fewer groups than this in any attribute of its own; beyond it are texts and times. */
const MOST_VALUES = 50;
/** No name of a group is longer; a sentence may name somebody. */
const LONGEST_VALUE = 60;

/**
 * The rows without those of the city's own columns that do not form groups: free text, times of
 * day, ids. They would be attributes of single people.
 */
export function dropCrowdedAttributes(
  rows: SurveyRow[],
  columns: readonly ColumnMatch[],
): { rows: SurveyRow[]; columns: ColumnMatch[]; findings: Finding[] } {
  const crowded = new Map<string, number>();
  for (const { use, id } of columns) {
    const values = use === 'attribute' && id !== null ? crowdOf(rows, id) : 0;
    if (id !== null && values > 0) crowded.set(id, values);
  }
  if (crowded.size === 0) return { rows, columns: [...columns], findings: [] };
  const isKept = ([id]: [string, unknown]) => !crowded.has(id);
  return {
    rows: rows.map((row) => ({
      ...row,
      attributes: Object.fromEntries(Object.entries(row.attributes).filter(isKept)),
    })),
    columns: columns.map((c) => (crowded.has(c.id ?? '') ? { ...c, use: 'unused', id: null } : c)),
    findings: columns
      .filter(({ id }) => crowded.has(id ?? ''))
      .map(({ id, header }) => ({
        code: 'attribute-not-a-group',
        column: header,
        count: crowded.get(id ?? ''),
      })),
  };
}

/** Number of different values of an attribute that forms no groups, counted up to the first too many; 0 if it does. */
function crowdOf(rows: readonly SurveyRow[], id: string): number {
  const values = new Set<string>();
  for (const { attributes } of rows) {
    const value = attributes[id];
    if (value === null || value === undefined) continue;
    values.add(value);
    if (values.size > MOST_VALUES || value.length > LONGEST_VALUE) return values.size;
  }
  return 0;
}
