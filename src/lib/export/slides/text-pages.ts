import { breakLines } from '../svg/break-lines.ts';
import type { TextLine } from './slide-plan.ts';
import { BODY_SIZES, BODY_LEADING, BODY_ROOM, PARAGRAPH_GAP, WIDTH } from './slide-style.ts';

type TextPage = { readonly size: number; readonly lines: readonly TextLine[] };

const heightOf = ({ text }: TextLine, size: number) =>
  breakLines(text, WIDTH - size, { size }).length * size * BODY_LEADING + PARAGRAPH_GAP;

/** The height of paragraphs beneath each other, in points. */
const heightOfAll = (lines: readonly TextLine[], size: number) =>
  lines.reduce((sum, line) => sum + heightOf(line, size), 0);

/**
 * Paragraphs on as few slides as they need: one in the largest letters in which they fit, or
 * several in the smallest. A paragraph is never split; a heading stays with what follows it.
 */
export function textPages(lines: readonly TextLine[]): TextPage[] {
  if (lines.length === 0) return [];
  const fitting = BODY_SIZES.find((size) => heightOfAll(lines, size) <= BODY_ROOM);
  if (fitting !== undefined) return [{ size: fitting, lines }];
  const size = BODY_SIZES.at(-1)!;
  const pages: TextLine[][] = [[]];
  let used = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const own = heightOf(line, size);
    const needed = line.kind === 'heading' && next ? own + heightOf(next, size) : own;
    if (used > 0 && used + needed > BODY_ROOM) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(line);
    used += own;
  });
  return pages.map((page) => ({ size, lines: page }));
}
