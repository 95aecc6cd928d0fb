/** Names are written one below the other, or between | and ; and 、. */
const NAME_SEPARATOR = /\s*[|｜;；、\n]\s*/u;

/** Several names in one cell, separated by `|`; `null` where there is none. */
export function readNames(cell: string): string | null {
  const names = cell.split(NAME_SEPARATOR).map((name) => name.trim());
  return names.filter((name) => name !== '').join('|') || null;
}
