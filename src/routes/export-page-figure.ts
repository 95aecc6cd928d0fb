import { LIGHT } from '#lib/charts/palette.ts';
import { exportFigure, exportTable, type Exported } from '#lib/export/export-figure.ts';
import type { ExportCaption, ExportTable, TableDocument } from '#lib/export/figure-document.ts';
import type { Figure, FigureTable } from '#lib/figures/figure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ExportFormat } from '#lib/ui/figure/figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

/** Usual width of an exported figure in px. */
const EXPORT_WIDTH = 900;

type Settings = Analysis['settings'] | null;

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
  settings: Settings,
  locale: Locale,
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

/** Writes a figure of a page out, drawn anew for paper: light palette, one width, plain text size. */
export function exportPageFigure(
  figure: Figure,
  number: string,
  format: ExportFormat,
  { settings, locale }: { settings: Settings; locale: Locale },
): Promise<Exported> {
  const { title, subtitle, note, source, n, table, legend } = figure;
  const caption = { number, title, subtitle, note, source, ...(n === null ? {} : { n }) };
  return exportFigure(
    {
      ...tableDocument(caption, table, settings, locale),
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

/** Writes a table of a page out. */
export function exportPageTable(
  { table, ...caption }: ExportCaption & { readonly table: FigureTable },
  format: ExportFormat,
  settings: Settings,
  locale: Locale,
): Promise<Exported> {
  const written = tableDocument(caption, table, settings, locale);
  // What is thrown is told like what an exported figure throws.
  return new Promise((resolve) => {
    resolve(exportTable(written, format === 'copy' ? 'copy' : 'csv'));
  });
}
