import type { ReportDocument, WriteOptions } from '#lib/export/report/report-document.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';

export const FORMATS = ['word', 'slides', 'workbook', 'pdf', 'html', 'archive'] as const;
export type ReportFormat = (typeof FORMATS)[number];
/** What is written as a file; PDF is printed. */
export type FileFormat = Exclude<ReportFormat, 'pdf'>;

/** The ending of a file, and its kind as browsers name it. */
export const FILES: Readonly<Record<FileFormat, readonly [ending: string, type: string]>> = {
  word: ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  slides: ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  workbook: ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  html: ['.html', 'text/html;charset=utf-8'],
  archive: ['.zip', 'application/zip'],
};

/** What was written, and what of a city's own template did not come together. */
export type Written = {
  readonly bytes: Uint8Array;
  readonly unknown?: readonly string[];
  readonly leftOut?: readonly string[];
};

type Write = (document: ReportDocument, options: WriteOptions) => Promise<Uint8Array>;

/** Each writer is loaded when it is needed. */
const WRITERS: Readonly<Record<FileFormat, () => Promise<Write>>> = {
  word: async () => (await import('#lib/export/word/write-word.ts')).writeWord,
  slides: async () => (await import('#lib/export/slides/write-slides.ts')).writeSlides,
  workbook: async () => (await import('#lib/export/workbook/write-workbook.ts')).writeWorkbook,
  html: async () => (await import('#lib/export/html/write-html.ts')).writeHtml,
  archive: async () => (await import('#lib/export/archive/write-archive.ts')).writeArchive,
};

/** @throws ExportError; the signal's reason where it is aborted */
export async function writeFormat(
  format: FileFormat,
  document: ReportDocument,
  template: Uint8Array | null,
  options: WriteOptions,
): Promise<Written> {
  if (format === 'word' && template !== null) {
    const { fillTemplate } = await import('#lib/export/word/fill-template.ts');
    return fillTemplate(template, document, options);
  }
  const write = await WRITERS[format]();
  options.signal?.throwIfAborted();
  return { bytes: await write(document, options) };
}

/** What is said of a template whose placeholders did not all come together. */
export function templateRemarks({ unknown = [], leftOut = [] }: Written, words: Catalogue): string {
  const { unknownPlaceholders, notPlaced } = words.reportPage.export;
  return [
    unknown.length > 0 ? unknownPlaceholders(unknown.join(' ')) : '',
    leftOut.length > 0 ? notPlaced(leftOut.join(' ')) : '',
  ].join('');
}
