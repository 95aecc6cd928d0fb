import type { ReportDocument, WriteOptions } from '#lib/export/report/report-document.ts';
import type { ReportFormat } from './report-arguments.ts';

type Write = (document: ReportDocument, options: WriteOptions) => Promise<Uint8Array>;

/** The writer of each format, loaded when it is asked for. */
const WRITERS: Readonly<Record<ReportFormat, () => Promise<Write>>> = {
  docx: async () => (await import('#lib/export/word/write-word.ts')).writeWord,
  pptx: async () => (await import('#lib/export/slides/write-slides.ts')).writeSlides,
  xlsx: async () => (await import('#lib/export/workbook/write-workbook.ts')).writeWorkbook,
  html: async () => (await import('#lib/export/html/write-html.ts')).writeHtml,
  zip: async () => (await import('#lib/export/archive/write-archive.ts')).writeArchive,
};

/** A report as the bytes of a file. */
export async function writeFormat(
  format: ReportFormat,
  document: ReportDocument,
  options: WriteOptions,
): Promise<Uint8Array> {
  const write = await WRITERS[format]();
  return write(document, options);
}
