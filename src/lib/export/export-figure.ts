import { composeSvg } from './compose-svg.ts';
import { copyFigure, type Copied } from './copy-figure.ts';
import { copyTable } from './copy-table.ts';
import type { FigureDocument, TableDocument } from './figure-document.ts';
import { fileName } from './file-name.ts';
import type { PictureScale } from './picture-size.ts';
import { renderPng } from './render-png.ts';
import { saveFile } from './save-file.ts';
import { svgBlob } from './serialise-svg.ts';
import { writeCsv } from './write-csv.ts';

export type TableFormat = 'csv' | 'copy';
export type FigureFormat = 'svg' | 'png2' | 'png4' | TableFormat;

const CSV = 'text/csv;charset=utf-8';

/** What became of an export; the sentences are in i18n, `exports.saved` and `exports.copied`. */
export type Exported =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'copied'; readonly copied: Copied };

/**
 * Writes a figure out: a file among the downloads, or the clipboard. In a browser only.
 *
 * @throws ExportError where no picture can be made; nothing is written then
 */
export async function exportFigure(
  figure: FigureDocument,
  format: FigureFormat,
): Promise<Exported> {
  switch (format) {
    case 'svg':
      return save(figure, svgBlob(composeSvg(figure)), '.svg');
    case 'png2':
      return savePicture(figure, 2);
    case 'png4':
      return savePicture(figure, 4);
    case 'copy':
      return { kind: 'copied', copied: await copyFigure(figure) };
    case 'csv':
      return exportTable(figure, 'csv');
  }
}

/** Writes the data of a figure, or a table that has no chart. */
export function exportTable(table: TableDocument, format: TableFormat): Exported {
  if (format === 'csv') return save(table, new Blob([writeCsv(table)], { type: CSV }), '.csv');
  return { kind: 'copied', copied: copyTable(table) ? 'table' : 'none' };
}

async function savePicture(figure: FigureDocument, scale: PictureScale): Promise<Exported> {
  return save(figure, await renderPng(composeSvg(figure), scale), `_${scale}x.png`);
}

function save(figure: TableDocument, blob: Blob, ending: string): Exported {
  const name = fileName(figure, ending);
  saveFile(blob, name);
  return { kind: 'saved', fileName: name };
}
