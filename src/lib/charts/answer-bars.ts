import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal, integer, sharePercent } from '#lib/i18n/format.ts';
import { typeSizes } from './chart-settings.ts';
import type { ItemLine, ItemSettings } from './item-lines.ts';
import type { Palette } from './palette.ts';
import { rectMark, type Box } from './rect-mark.ts';
import type { PlacedLine } from './score-marks.ts';
import { suppressedMark, SUPPRESSED_SIGN } from './suppressed-pattern.ts';
import { textOnFill } from './text-on-fill.ts';
import { oneText, textMark } from './text-mark.ts';
import { textWidth } from './text-width.ts';

/** Shares narrower than this part of the bar are left to the table. */
const MIN_LABEL_SHARE = 0.06;
const BAR = 20;
const KEY = 16;
const SEPARATOR = 1;

/** Where the columns of the answers lie; `favourable` and `n` are right edges. */
export type AnswerColumns = {
  readonly left: number;
  readonly right: number;
  readonly favourable: number;
  readonly n: number | null;
  /** Height of a bar where rows stand closer than usual. */
  readonly bar?: number;
};

type Part = { readonly value: number; readonly share: number; readonly box: Box };

/** The values of the scale from the highest to the lowest. */
function valuesOf({ instrument }: ItemSettings): number[] {
  const { max } = instrument.scale;
  return Array.from({ length: max }, (_, index) => max - index);
}

/** The colour of an answer; a scale without a middle has no middle colour. */
export function answerColor(value: number, max: number, palette: Palette): string {
  const index = max === 4 && value <= 2 ? 5 - value : max - value;
  return palette.answers[index] ?? palette.hair;
}

function countsOf({ row }: ItemLine, values: readonly number[]): (number | null)[] {
  const counts: Readonly<Record<number, number | null>> = {
    1: row.count_1,
    2: row.count_2,
    3: row.count_3,
    4: row.count_4,
    5: row.count_5,
  };
  return values.map((value) => counts[value] ?? null);
}

/** The values in whose colours the three parts of a collapsed distribution stand. */
const COLLAPSED = [4, 3, 2];

/**
 * The shares of 5+4, 3 and 2+1 where the counts are withheld and these are not; `null` where they are
 * too, or the scale has another middle.
 */
function collapsedOf({ row }: ItemLine, { instrument }: ItemSettings): number[] | null {
  const { top2_share: top, bottom2_share: bottom, count_1: counts } = row;
  if (row.suppressed || counts !== null || instrument.scale.max !== 5) return null;
  return top === null || bottom === null ? null : [top, Math.max(0, 1 - top - bottom), bottom];
}

/** Equal or proportional parts of a bar, left to right. */
function partsOf(
  values: readonly number[],
  counts: readonly number[],
  { left, right }: AnswerColumns,
  place: { readonly y: number; readonly height: number },
): Part[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let x = left;
  return values.map((value, index) => {
    const share = total === 0 ? 0 : (counts[index] ?? 0) / total;
    const width = share * (right - left);
    const box = { x, y: place.y - place.height / 2, width, height: place.height };
    x += width;
    return { value, share, box };
  });
}

const withGap = (box: Box): Box => ({ ...box, width: Math.max(0, box.width - SEPARATOR) });

function partMarks(
  parts: readonly Part[],
  text: (part: Part) => string,
  settings: ItemSettings,
): Markish[] {
  const { palette, instrument } = settings;
  const { small } = typeSizes(settings);
  const color = (part: Part) => answerColor(part.value, instrument.scale.max, palette);
  return valuesOf(settings).flatMap((value) => {
    const own = parts.filter((part) => part.value === value);
    const fill = answerColor(value, instrument.scale.max, palette);
    return [
      rectMark(
        own.map(({ box }) => withGap(box)),
        { fill },
      ),
      textMark(own, {
        x: ({ box }) => box.x + (box.width - SEPARATOR) / 2,
        y: ({ box }) => box.y + box.height / 2,
        text: (part) => (textWidth(text(part), small) <= part.box.width ? text(part) : ''),
        size: small,
        anchor: 'middle',
        fill: (part) => textOnFill(color(part), palette),
      }),
    ];
  });
}

/**
 * The distribution of each item's answers, with 5+4 and n in columns at the right; of a small group
 * in three parts, where its counts are withheld and its shares are not.
 */
export function answerBars(
  lines: readonly PlacedLine[],
  columns: AnswerColumns,
  settings: ItemSettings,
): Markish[] {
  const values = valuesOf(settings);
  const height = (columns.bar ?? BAR) * typeSizes(settings).scale;
  const known = lines.flatMap((line) => {
    const counts = countsOf(line, values);
    const isShown = !line.row.suppressed && counts.every((count) => count !== null);
    return isShown ? [{ y: line.y, counts }] : [];
  });
  const collapsed = lines.flatMap((line) => {
    const shares = collapsedOf(line, settings);
    return shares === null ? [] : partsOf(COLLAPSED, shares, columns, { y: line.y, height });
  });
  const parts = [
    ...known.flatMap(({ y, counts }) => partsOf(values, counts, columns, { y, height })),
    ...collapsed,
  ];
  const shareText = ({ share }: Part) =>
    share >= MIN_LABEL_SHARE ? decimal(share * 100, 0, settings.locale) : '';
  const width = columns.right - columns.left;
  const hidden = lines
    .filter(
      (line) =>
        line.row.suppressed ||
        (line.row.count_1 === null && line.mean !== null && collapsedOf(line, settings) === null),
    )
    .map(({ y }) => ({ x: columns.left, y: y - height / 2, width, height }));
  return [
    partMarks(parts, shareText, settings),
    suppressedMark(hidden, settings, 'answers'),
    shareColumns(lines, columns, settings),
  ];
}

function shareColumns(
  lines: readonly PlacedLine[],
  columns: AnswerColumns,
  settings: ItemSettings,
): Markish[] {
  const { palette, locale } = settings;
  const { label, small } = typeSizes(settings);
  const at = { y: (line: PlacedLine) => line.y, anchor: 'end' as const };
  const sign = (line: PlacedLine, text: string) => (line.row.suppressed ? SUPPRESSED_SIGN : text);
  const favourable = textMark(lines, {
    ...at,
    x: columns.favourable,
    text: (line) => sign(line, sharePercent(line.row.top2_share, locale)),
    size: label,
    fill: palette.ink,
  });
  if (columns.n === null) return [favourable];
  const n = textMark(lines, {
    ...at,
    x: columns.n,
    text: (line) => sign(line, integer(line.row.n, locale)),
    size: small,
    fill: palette.ink3,
  });
  return [favourable, n];
}

/** The key of the colours above the bars, as wide as they are, with the names of its ends. */
export function answerKey(columns: AnswerColumns, y: number, settings: ItemSettings): Markish[] {
  const { palette, instrument, locale } = settings;
  const { small, scale } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const values = valuesOf(settings);
  const { min, max } = instrument.scale;
  const height = KEY * scale;
  const parts = partsOf(
    values,
    values.map(() => 1),
    columns,
    { y, height },
  );
  const [first, last] = endNames(max, min, columns, settings);
  const end = { y: y - height / 2 - small * 0.75, size: small, fill: palette.ink2 };
  const header = { y, size: small, fill: palette.ink2, anchor: 'end' as const };
  return [
    oneText({ ...end, x: columns.left, text: first }),
    oneText({ ...end, x: columns.right, text: last, anchor: 'end' }),
    oneText({ ...end, x: columns.right + 2, text: words.sharesUnit }),
    partMarks(parts, ({ value }) => String(value), settings),
    oneText({ ...header, x: columns.favourable, text: words.favourableOf(max, max - 1) }),
    columns.n === null ? null : oneText({ ...header, x: columns.n, text: words.n }),
  ];
}

/** Names of the ends of the scale: with their numbers where there is room, else without. */
function endNames(
  max: number,
  min: number,
  { left, right }: AnswerColumns,
  settings: ItemSettings,
): readonly [string, string] {
  const { instrument, locale } = settings;
  const { small } = typeSizes(settings);
  const words = catalogue(locale).charts;
  const nameOf = (value: number) =>
    instrument.answers.find((answer) => answer.value === value)?.label ?? '';
  const long = [words.scaleEnd(max, nameOf(max)), words.scaleEnd(min, nameOf(min))] as const;
  const fits = (names: readonly [string, string]) =>
    textWidth(names.join('　'), small) <= right - left;
  if (fits(long)) return long;
  const short = [nameOf(max), nameOf(min)] as const;
  return fits(short) ? short : [String(max), String(min)];
}
