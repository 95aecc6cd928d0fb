/**
 * Names under which files put down together are kept: the second 「R6.csv」 of another folder becomes
 * 「R6 (2).csv」, so that neither replaces the other.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count === 1) return name;
    const dot = name.lastIndexOf('.');
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    return `${stem} (${count})${ending}`;
  });
}
