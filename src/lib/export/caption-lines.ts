import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import { isSuppressed, SUPPRESSED_SIGN } from './cell-text.ts';
import type { ExportCell, TableDocument } from './figure-document.ts';

/** One line under a figure: its name and its words. */
export type CaptionLine = { readonly label: string; readonly text: string };

/** 注, 出典 and n, in this order. A figure without 注 or n has a line less, never an empty one. */
export function captionLines({ caption, locale }: TableDocument): CaptionLine[] {
  const words = catalogue(locale).exports;
  const { note = '', source, n = null } = caption;
  const base = (cell: ExportCell) => {
    if (isSuppressed(cell)) return SUPPRESSED_SIGN;
    return typeof cell === 'number' ? integer(cell, locale) : (cell ?? '');
  };
  return [
    { label: words.note, text: note },
    { label: words.source, text: source },
    { label: words.n, text: base(n) },
  ].filter(({ text }) => text !== '');
}

/** Who may see a figure and whether its data are real: nothing for real data that anybody may. */
export function marksOf({
  marking,
  fictional,
  locale,
}: Pick<TableDocument, 'marking' | 'fictional' | 'locale'>): string[] {
  const words = catalogue(locale).exports;
  return [...(marking ? [marking] : []), ...(fictional ? [words.fictional] : [])];
}
