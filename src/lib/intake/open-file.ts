import type { TextEncoding } from '#lib/domain/file-choices.ts';
import type { Finding } from './collect-issues.ts';
import type {
  EncodingPreview,
  FileFormat,
  IntakeContext,
  SheetSummary,
  SourceFile,
} from './dataset.ts';
import type { CsvChunk } from './parse-csv.ts';
import { openText } from './text/open-text.ts';
import { recogniseContainer } from './text/recognise-binary.ts';
import { openMarkup } from './workbook/open-markup.ts';
import { openCompound, openZip } from './workbook/open-workbook.ts';
import { recogniseMarkup } from './workbook/recognise-markup.ts';
import type { SheetLayout } from './workbook/sheet.ts';

/** A file as records of cells, whatever it was before: nothing in it is understood yet. */
export type OpenedFile = {
  readonly format: FileFormat;
  readonly encoding: TextEncoding | null;
  readonly previews: readonly EncodingPreview[];
  readonly sheets: readonly SheetSummary[];
  readonly sheet: string | null;
  readonly chunks: Iterator<CsvChunk> & Iterable<CsvChunk>;
  /** What `consumed` of a chunk is counted in, over the whole file. */
  readonly length: number;
  /** Merged and hidden cells; a text has none. */
  readonly layout?: SheetLayout;
};

/** A file that opens, or `null` with the reason among the findings. */
export type Opening = { readonly opened: OpenedFile | null; readonly findings: Finding[] };

/** The records of a file: its container opened, its text decoded and cut into cells. */
export async function openFile(file: SourceFile, context: IntakeContext): Promise<Opening> {
  const opening = await open(file, context);
  if (opening.opened !== null && misleads(file.name, opening.opened.format)) {
    opening.findings.push({ code: 'name-misleads', found: opening.opened.format });
  }
  return opening;
}

async function open({ bytes }: SourceFile, context: IntakeContext): Promise<Opening> {
  const container = recogniseContainer(bytes);
  if (container === 'zip') return openZip(bytes, context);
  if (container === 'compound') return openCompound(bytes, context);
  if (container !== 'text') return { opened: null, findings: [container.refusal] };
  const markup = recogniseMarkup(bytes);
  return markup ? openMarkup(bytes, markup, context) : openText(bytes, context.choices?.encoding);
}

/** What a file name ends in when it is what the name says. */
const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  csv: ['csv', 'txt', 'tsv'],
  tsv: ['csv', 'txt', 'tsv'],
  semicolon: ['csv', 'txt', 'tsv'],
  xlsx: ['xlsx', 'xlsm', 'xlsb', 'xltx'],
  xls: ['xls', 'xlt', 'xml'],
  html: ['html', 'htm'],
};

function misleads(name: string, format: FileFormat): boolean {
  const ending = /\.(\w+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
  const isKnown = Object.values(ENDINGS).some((endings) => endings.includes(ending));
  return isKnown && !ENDINGS[format].includes(ending);
}
