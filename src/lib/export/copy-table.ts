import { cellText } from './cell-text.ts';
import type { TableDocument } from './figure-document.ts';
import { tableElement } from './table-element.ts';
import { tableLines } from './table-lines.ts';

/** A table as text between tabs, one line per row: what Excel takes where it takes no HTML. */
export const tableText = (figure: TableDocument): string =>
  tableLines(figure)
    .map((cells) => cells.map((cell) => cellText(cell).replace(/\s+/gu, ' ')).join('\t'))
    .join('\r\n');

/**
 * Copies a table the way that works without the asynchronous clipboard, on plain http hosts: a
 * selection out of sight is copied, and the page's own selection is put back.
 *
 * @returns whether the browser took it; it does so only shortly after a click or a key
 */
export function copyTable(figure: TableDocument): boolean {
  const table = tableElement(document, figure);
  const place = document.createElement('div');
  place.append(table);
  place.setAttribute('aria-hidden', 'true');
  Object.assign(place.style, { position: 'fixed', insetBlockStart: '0', opacity: '0' });
  const selection = document.getSelection();
  const before = selection?.rangeCount ? selection.getRangeAt(0) : null;
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', table.outerHTML);
    event.clipboardData?.setData('text/plain', tableText(figure));
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    document.body.append(place);
    selection?.selectAllChildren(place);
    return document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
    place.remove();
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
  }
}
