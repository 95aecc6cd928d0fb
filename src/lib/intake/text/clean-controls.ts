import { REPLACEMENT } from './replacement.ts';

/** A text whose control characters are gone, with how many there were. */
export type CleanText = {
  readonly text: string;
  /** NUL: what stood there is lost. Each stands in the text as U+FFFD. */
  readonly nul: number;
  /** Others, such as the end mark of MS-DOS or a page break: they stood for nothing. */
  readonly removed: number;
};

/** All but tab, line feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const EACH_CONTROL = new RegExp(CONTROL, 'g');

/** The text without control characters, except those that a table is made of. */
export function cleanControls(text: string): CleanText {
  if (!CONTROL.test(text)) return { text, nul: 0, removed: 0 };
  let [nul, removed] = [0, 0];
  const cleaned = text.replace(EACH_CONTROL, (character) => {
    if (character !== '\0') {
      removed++;
      return '';
    }
    nul++;
    return REPLACEMENT;
  });
  return { text: cleaned, nul, removed };
}
