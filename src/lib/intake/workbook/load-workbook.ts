import type { ParsingOptions } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { Finding } from '../collect-issues.ts';
import { nameFormats } from './name-formats.ts';
import { sheetsOf, type Sheet } from './sheet.ts';
import type { Parts } from './unpack-workbook.ts';

/** The sheets of a workbook, or why there are none. */
export type Loading =
  | { readonly sheets: Sheet[]; readonly refusal: null }
  | { readonly sheets: null; readonly refusal: Finding };

/** Raw values with the code of their format, and no formulas. */
const OPTIONS: ParsingOptions = {
  ...{ dense: true, raw: true, cellNF: true },
  ...{ cellFormula: false, cellHTML: false, cellDates: false },
  cellStyles: true, // Says which rows and columns are hidden.
};

/**
 * Most files are text, so the reader is fetched when the first workbook comes. Its reading is one
 * piece of work that nothing interrupts but the end of the worker.
 */
const reader = () => import('./reader.ts');

/** The sheets of an .xlsx from its unpacked parts, which the reader gets without compression. */
export async function loadParts(parts: Parts): Promise<Loading> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, bytes] of parts) {
    files[name] = name === 'xl/styles.xml' ? translate(bytes, nameFormats) : bytes;
  }
  return load(zipSync(files, { level: 0 }), 'array', 'xlsx');
}

/** What the reader's own types leave open. */
type CompoundFiles = {
  readonly read: (bytes: Uint8Array, options: { type: 'array' }) => object;
  readonly find: (container: object, name: string) => object | null;
};

/** The sheets of a compound file: an .xls from Excel 95 on, an .xlsx with a password. */
export async function loadCompound(bytes: Uint8Array): Promise<Loading> {
  const CFB = (await reader()).CFB as CompoundFiles;
  try {
    const container = CFB.read(bytes, { type: 'array' });
    const has = (name: string) => CFB.find(container, name) !== null;
    if (has('EncryptedPackage') || has('EncryptionInfo')) return refuse('file-has-password');
    if (!has('Workbook') && !has('Book')) return refuse('file-not-text', 'compound');
  } catch {
    return refuse('file-damaged', 'xls');
  }
  return load(bytes, 'array', 'xls');
}

/** The tables of a page, or the sheets of a workbook written as one XML text. */
export function loadMarkup(text: string, format: 'html' | 'xls'): Promise<Loading> {
  return load(text, 'string', format);
}

async function load(
  data: Uint8Array | string,
  type: 'array' | 'string',
  found: string,
): Promise<Loading> {
  const { read } = await reader();
  try {
    const book = read(data, { ...OPTIONS, type, cellText: found === 'xls' });
    return { sheets: sheetsOf(book), refusal: null };
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    return isLocked ? refuse('file-has-password') : refuse('file-damaged', found);
  }
}

const refuse = (code: Finding['code'], found?: string): Loading => ({
  sheets: null,
  refusal: { code, found },
});

function translate(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(bytes)));
}
