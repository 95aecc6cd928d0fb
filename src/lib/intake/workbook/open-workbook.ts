import type { FileFormat, IntakeContext } from '../dataset.ts';
import type { Opening } from '../open-file.ts';
import { chooseSheet } from './choose-sheet.ts';
import { countUnvalued } from './count-unvalued.ts';
import { loadCompound, loadParts, type Loading } from './load-workbook.ts';
import { readSheet } from './read-sheet.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** An .xlsx: unpacked within limits, then read. */
export async function openZip(bytes: Uint8Array, context: IntakeContext): Promise<Opening> {
  const { parts, refusal } = unpackWorkbook(bytes);
  if (refusal) return { opened: null, findings: [refusal] };
  const opening = openSheets(await loadParts(parts), 'xlsx', context);
  const count = opening.opened === null ? 0 : countUnvalued(parts);
  if (count > 0) opening.findings.push({ code: 'formula-without-value', count });
  return opening;
}

/** An .xls. */
export async function openCompound(bytes: Uint8Array, context: IntakeContext): Promise<Opening> {
  return openSheets(await loadCompound(bytes), 'xls', context);
}

/** The records of one sheet of a workbook, with a word on every sheet. */
export function openSheets(loading: Loading, format: FileFormat, context: IntakeContext): Opening {
  if (loading.refusal) return { opened: null, findings: [loading.refusal] };
  const [first, ...rest] = loading.sheets.filter(({ rows }) => rows > 0);
  if (first === undefined) return { opened: null, findings: [{ code: 'file-empty' }] };
  const { instrument, choices } = context;
  const { sheet, summaries, findings } = chooseSheet([first, ...rest], instrument, choices?.sheet);
  return {
    opened: {
      ...{ format, encoding: null, previews: [], sheets: summaries, sheet: sheet.name },
      ...{ chunks: readSheet(sheet), length: sheet.rows, layout: sheet.layout },
    },
    findings,
  };
}
