import { composeSvg } from './compose-svg.ts';
import { copyTable, tableText } from './copy-table.ts';
import type { FigureDocument } from './figure-document.ts';
import { renderPng } from './render-png.ts';
import { tableElement } from './table-element.ts';

/** What lies on the clipboard after copying. */
export type Copied = 'picture' | 'table' | 'none';

export type CopyOptions = {
  /**
   * Puts the table beside the picture. Off by default: Word and PowerPoint prefer a table to a
   * picture wherever both are offered, and whoever copies a figure wants the figure.
   */
  readonly withTable?: boolean;
};

/**
 * Copies a figure: as a picture where the page may (https or this computer), else its data as a
 * table. Call it straight from a click: browsers refuse it later.
 */
export async function copyFigure(
  figure: FigureDocument,
  { withTable = false }: CopyOptions = {},
): Promise<Copied> {
  if (canCopyPictures()) {
    try {
      await navigator.clipboard.write([clipboardItem(figure, withTable)]);
      return 'picture';
    } catch {
      // Refused by the browser, or no picture could be made: the table needs neither.
    }
  }
  return copyTable(figure) ? 'table' : 'none';
}

/** Absent on plain http hosts, whatever the types say. */
const canCopyPictures = () =>
  typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator && Boolean(navigator.clipboard);

/** The picture is handed over as a promise, because Safari forgets the click while it is drawn. */
function clipboardItem(figure: FigureDocument, withTable: boolean): ClipboardItem {
  const png = renderPng(composeSvg(figure), 2);
  png.catch(() => {
    // Heard by whoever writes the item; a refusal before that must not count as unheard.
  });
  const picture = { 'image/png': png };
  if (!withTable) return new ClipboardItem(picture);
  const text = (type: string, content: string) => new Blob([content], { type });
  return new ClipboardItem({
    ...picture,
    'text/html': text('text/html', tableElement(document, figure).outerHTML),
    'text/plain': text('text/plain', tableText(figure)),
  });
}
