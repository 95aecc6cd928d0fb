import { Tab, TextRun, type IRunOptions } from 'docx';
import { cleanText } from '../clean-text.ts';

/** A text as runs of Word: every line end and every tab of it is one there. */
export const runs = (text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] =>
  cleanText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ ...look, children: pieces(line), ...(index > 0 && { break: 1 }) }),
    );

const pieces = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((piece, index) => (index === 0 ? [piece] : [new Tab(), piece]));

/** A heading in one line: its number, a wide space, its text. */
export const headingText = ({ number, text }: { number: string | null; text: string }): string =>
  cleanText(number === null ? text : `${number}\u3000${text}`).replaceAll('\n', ' ');
