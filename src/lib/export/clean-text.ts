/** What XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without characters that a file cannot hold, NUL first of all. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

/** A writable text whose lines end in LF, as inside a cell. */
export const cleanText = (text: string): string => writable(text).replace(/\r\n?/gu, '\n');
