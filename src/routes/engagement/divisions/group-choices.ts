type Group = { readonly attribute: string; readonly division: string };

/** The 部 that have 課 among these groups, in their order; nobody's 課 are of none. */
export function divisionsWithSections(rows: readonly Group[]): string[] {
  const sections = rows.filter((row) => row.attribute === 'section' && row.division !== '');
  return [...new Set(sections.map((row) => row.division))];
}
