import { encodeCp932 } from './encode-cp932.ts';

export type Cell = string | number | null;

/** A file of the sample city: its name and its bytes. */
export type SampleFile = { readonly name: string; readonly bytes: Uint8Array };

/** `cp932` is what Excel for Windows writes, `utf8-bom` what it writes as "CSV UTF-8". */
export type Encoding = 'cp932' | 'utf8-bom';

const BOM = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]/;

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file with the line ends that Excel writes. */
export function csvFile(
  name: string,
  encoding: Encoding,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): SampleFile {
  const text = [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
  const bytes = encoding === 'cp932' ? encodeCp932(text) : new TextEncoder().encode(BOM + text);
  return { name, bytes };
}
