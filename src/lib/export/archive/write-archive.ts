import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { composeSvg } from '../compose-svg.ts';
import { fileName } from '../file-name.ts';
import { withOwnResolution } from '../png-resolution.ts';
import type {
  ReportDocument,
  ReportFigure,
  ReportTable,
  WriteOptions,
} from '../report/report-document.ts';
import { packParts } from '../repack.ts';
import { serialiseSvg } from '../serialise-svg.ts';
import { csvText, writeCsv } from '../write-csv.ts';

/** 720 px on 170 mm are 107.6 to the inch; three times that are 323. */
const PICTURE_SCALE = 3;
const PAPER_DPI = (720 / 170) * 25.4;

export const MANIFEST = 'manifest.json';
const ARCHIVE_VERSION = 1;

type FileKind = 'svg' | 'png' | 'csv';
type ArchivedFile = { readonly name: string; readonly kind: FileKind; readonly bytes: Uint8Array };
type Archived = {
  readonly made: ReportFigure | ReportTable;
  readonly files: readonly ArchivedFile[];
};

/**
 * The figures and tables of a report as a zip: each figure as SVG, PNG for print and CSV, each table
 * as CSV, a list of contents, and a manifest with sizes and checksums. The same report gives the
 * same bytes where its pictures do.
 *
 * @throws DOMException `AbortError` where the signal says so
 */
export async function writeArchive(
  report: ReportDocument,
  { rasterise, signal, onProgress }: WriteOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const made = report.blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.figure];
    return block.kind === 'table' ? [block.table] : [];
  });
  const archived: Archived[] = [];
  for (const [index, one] of made.entries()) {
    signal?.throwIfAborted();
    archived.push({ made: one, files: await filesOf(one, rasterise) });
    onProgress?.((index + 1) / made.length);
  }
  const files = archived.flatMap((entry) => entry.files);
  const contents = `${catalogue(report.locale).reportFiles.contents}.csv`;
  return packParts(
    {
      ...Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
      [contents]: encoded(contentsCsv(archived, report)),
      [MANIFEST]: encoded(`${JSON.stringify(manifest(archived, report), null, 2)}\n`),
    },
    report.date,
  );
}

const encoded = (text: string) => new TextEncoder().encode(text);

async function filesOf(
  made: ReportFigure | ReportTable,
  rasterise: WriteOptions['rasterise'],
): Promise<ArchivedFile[]> {
  const file = (kind: FileKind, bytes: Uint8Array) => ({
    ...{ name: fileName(made, `.${kind}`), kind, bytes },
  });
  const csv = file('csv', encoded(writeCsv(made)));
  if (!('chart' in made)) return [csv];
  const svg = composeSvg(made);
  const png = await rasterise(svg, PICTURE_SCALE);
  return [
    file('svg', encoded(serialiseSvg(svg))),
    file('png', withOwnResolution(png, PAPER_DPI * PICTURE_SCALE)),
    csv,
  ];
}

/** One line per file, for people; the manifest says the same to machines. */
function contentsCsv(archived: readonly Archived[], { locale }: ReportDocument): string {
  const { sheets } = catalogue(locale).reportFiles;
  const headers = [
    ...[sheets.number, sheets.kind, sheets.file, sheets.title, sheets.about],
    ...[sheets.base, sheets.note, sheets.source, sheets.metric],
  ];
  const lines = archived.flatMap(({ made, files }) =>
    files.map(({ name, kind }) => {
      const { number, title, subtitle, n = null, note = '', source } = made.caption;
      return [number, kind, name, title, subtitle, n, note, source, made.definition.metric];
    }),
  );
  return csvText([headers, ...lines]);
}

function manifest(archived: readonly Archived[], report: ReportDocument) {
  const { title, subtitle, issuer, date, asOf, marking, fictional, locale } = report;
  return {
    minori: ARCHIVE_VERSION,
    document: { title, subtitle, issuer, date, as_of: asOf, marking, fictional, locale },
    signs: { x: catalogue(locale).exports.suppressed },
    figures: archived.map(({ made, files }) => ({
      number: made.caption.number,
      title: made.caption.title,
      metric: made.definition.metric,
      files: files.map(({ name, kind, bytes }) => ({
        ...{ name, kind, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) },
      })),
    })),
  };
}
