import type { TableDocument } from '../figure-document.ts';
import { breakLines } from '../svg/break-lines.ts';
import { tableCaption } from '../table-lines.ts';
import type { Framed } from './slide-plan.ts';
import {
  BOTTOM,
  FOOT,
  GAP,
  LEADING,
  LONG_TITLE,
  SUBTITLE,
  TITLE,
  TITLE_TOP,
  WIDTH,
} from './slide-style.ts';

type Title = { readonly number: string | null; readonly title: string };

/** 図1 and its title in one line. */
export const numberedTitle = ({ number, title }: Title): string =>
  number === null ? title : `${number}  ${title}`;

/** The letters of a title: large where it then has no more than two lines. */
export const titleSize = (title: Title): typeof TITLE | typeof LONG_TITLE =>
  breakLines(numberedTitle(title), WIDTH, TITLE).length > 2 ? LONG_TITLE : TITLE;

const heightOf = (lines: readonly string[], { size }: { readonly size: number }) =>
  lines.length * size * LEADING;

/** The lower edge of a title. */
export function titleBottom(title: Title): number {
  const size = titleSize(title);
  return TITLE_TOP + heightOf(breakLines(numberedTitle(title), WIDTH, size), size);
}

/** 内容 under the title, 注・出典 at the foot, and what room they leave between them. */
export function frameWords(figure: TableDocument): Framed {
  const [, , ...lines] = tableCaption(figure);
  const foot = lines.map(({ label, text }) => `${label}　${text}`);
  return framed(figure.caption, [figure.caption.subtitle], foot);
}

/** Lines under a title and at the foot, and what room they leave between them. */
export function framed(title: Title, under: readonly string[], foot: readonly string[]): Framed {
  const subtitle = under.flatMap((line) => breakLines(line, WIDTH, SUBTITLE));
  const set = foot.flatMap((line) => breakLines(line, WIDTH, FOOT));
  const words = titleBottom(title) + GAP / 2;
  const top = words + heightOf(subtitle, SUBTITLE) + GAP;
  const height = BOTTOM - heightOf(set, FOOT) - GAP - top;
  return { subtitle, foot, words, area: { top, height } };
}
