import { KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';

type Group = { readonly attribute: string; readonly division: string };

/** The attributes of these groups, the known ones first in their usual order. */
export function attributesOf(rows: readonly Group[]): string[] {
  const found = new Set(rows.map((row) => row.attribute));
  const known = KNOWN_ATTRIBUTES.filter((attribute) => found.delete(attribute));
  return [...known, ...found];
}

/** The 部 that have 課 among these groups, in their order; nobody's 課 are of none. */
export function divisionsWithSections(rows: readonly Group[]): string[] {
  const sections = rows.filter((row) => row.attribute === 'section' && row.division !== '');
  return [...new Set(sections.map((row) => row.division))];
}
