import { LIGHT } from '#lib/charts/palette.ts';
import { ExportError } from '#lib/export/export-error.ts';
import { exportFigure, exportTable, type Exported } from '#lib/export/export-figure.ts';
import type { ExportCaption, ExportTable, TableDocument } from '#lib/export/figure-document.ts';
import { fileName } from '#lib/export/file-name.ts';
import { pngBytes } from '#lib/export/render-png.ts';
import { saveFile } from '#lib/export/save-file.ts';
import { figureContext } from '#lib/figures/figure-context.ts';
import type { Figure, FigureTable } from '#lib/figures/figure.ts';
import type { RecordTable } from '#lib/figures/plan/measure-tables.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { OFFICE_FORMATS, type ExportFormat, type OfficeFormat } from '#lib/ui/figure/figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

/** Usual width of an exported figure in px. */
const EXPORT_WIDTH = 900;

/** Under which settings a figure leaves its page; `null` before there are results. */
type Exporting = { readonly settings: Analysis['settings'] | null; readonly locale: Locale };

const exportedTable = ({ columns, rows }: FigureTable): ExportTable => ({
  columns: columns.map(({ header, group, format }) => ({
    header,
    ...(group === undefined ? {} : { group }),
    isNumeric: format !== undefined,
    ...(format === undefined ? {} : { format }),
  })),
  rows,
});

function tableDocument(
  caption: ExportCaption,
  table: FigureTable,
  { settings, locale }: Exporting,
): TableDocument {
  return {
    locale,
    caption,
    marking: settings?.marking ?? null,
    fictional: settings?.workspace.fictional ?? false,
    table: exportedTable(table),
    fileName: {
      city: settings?.workspace.city?.name ?? '',
      document: '',
      date: settings?.as_of ?? '',
    },
  };
}

/** A figure or a table as a file of an office program, in a document of its own. */
async function exportOffice(
  made: Figure | TableFigure,
  number: string,
  format: OfficeFormat,
  { settings, locale }: Exporting,
): Promise<Exported> {
  if (settings === null) throw new ExportError('picture-failed', 'no results to write out');
  const { singleFigureDocument } = await import('#lib/report/single-figure.ts');
  const { FILES, writeFormat } = await import('./report/export/formats.ts');
  const { workspace, min_n: minN, as_of: asOf, marking } = settings;
  const context = figureContext(workspace, { minN, asOf, locale });
  // Swedish writes a day as ISO does, in the time of this computer.
  const today = new Date().toLocaleDateString('sv');
  const single = singleFigureDocument({ made, number, context, marking, document, today });
  const { bytes } = await writeFormat(format, single.document, null, { rasterise: pngBytes });
  const [ending, type] = FILES[format];
  const name = fileName(single.figure, ending);
  saveFile(new Blob([new Uint8Array(bytes)], { type }), name);
  return { kind: 'saved', fileName: name };
}

const isOffice = (format: ExportFormat): format is OfficeFormat =>
  OFFICE_FORMATS.some((office) => office === format);

/** Writes a figure of a page out, drawn anew for paper: light palette, one width, plain text size. */
export function exportPageFigure(
  figure: Figure,
  number: string,
  format: ExportFormat,
  exporting: Exporting,
): Promise<Exported> {
  if (isOffice(format)) return exportOffice(figure, number, format, exporting);
  const { locale } = exporting;
  const { title, subtitle, note, source, n, table, legend } = figure;
  const caption = { number, title, subtitle, note, source, ...(n === null ? {} : { n }) };
  return exportFigure(
    {
      ...tableDocument(caption, table, exporting),
      legend,
      chart: figure.draw({
        width: figure.documentWidth ?? EXPORT_WIDTH,
        locale,
        palette: LIGHT,
        document,
      }),
    },
    format,
  );
}

/** Writes a table of a page out; one of what was recorded has no document of its own. */
export function exportPageTable(
  figure: TableFigure | RecordTable,
  number: string,
  format: ExportFormat,
  exporting: Exporting,
): Promise<Exported> {
  if (isOffice(format) && 'metric' in figure) {
    return exportOffice(figure, number, format, exporting);
  }
  const { title, subtitle, note, source, table } = figure;
  const written = tableDocument({ number, title, subtitle, note, source }, table, exporting);
  // What is thrown is told like what an exported figure throws.
  return new Promise((resolve) => {
    resolve(exportTable(written, format === 'copy' ? 'copy' : 'csv'));
  });
}
