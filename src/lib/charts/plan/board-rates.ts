import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { integer } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { typeSizes } from '../chart-settings.ts';
import { rectMark } from '../rect-mark.ts';
import { stripesMark } from '../stripes-mark.ts';
import { oneText, textMark } from '../text-mark.ts';
import { fitting, textWidth } from '../text-width.ts';
import type { BoardLayout, BoardRow, BoardSettings } from './board-layout.ts';

/** What stands at the right of a line: people, their base, and a word where there is no rate. */
export type RateTexts = {
  readonly attended: string;
  readonly base: string;
  readonly word: string;
};

const HEIGHT = 9;

/** 「48」「／48」, and what is to be said instead of a bar. */
export function rateTexts(row: BoardRow, locale: Locale): RateTexts {
  const words = catalogue(locale).planPage.board;
  const base = row.base === null ? '' : words.base(integer(row.base, locale));
  const attended = hasRecords(row) ? integer(row.attended, locale) : '';
  return { attended, base, word: row.rate === null ? wordOf(row, locale) : '' };
}

/** Whether the records tell of a course that was held; a count that is hidden is one. */
const hasRecords = ({ held, applied }: BoardRow): boolean => held === 1 && applied !== 0;

function wordOf(row: BoardRow, locale: Locale): string {
  const { board, states } = catalogue(locale).planPage;
  if (hasRecords(row)) return board.noBase;
  if (row.state === 'upcoming' || row.state === 'open') {
    const { applied } = row;
    return applied !== null && applied > 0 ? board.applied(integer(applied, locale)) : '';
  }
  // Its months say it.
  return row.state === 'within_another' ? '' : states[row.state];
}

/** What somebody has to do something about. */
const LOUD: readonly string[] = ['rescheduled', 'cancelled', 'undecided'];

/** 受講／対象・定員 of every line with a bar, striped below the limit. */
export function boardRates(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette, locale, width } = settings;
  const { small, value, scale } = typeSizes(settings);
  const { bars, numbers, lines } = layout;
  const height = HEIGHT * scale;
  const room = width - bars;
  const rated = lines.flatMap(({ row, y }) =>
    row.rate === null
      ? []
      : [{ x: bars, y: y - height / 2, width: Math.min(1, row.rate) * room, height, row }],
  );
  const texts = lines.map((line) => ({ ...line, ...rateTexts(line.row, locale) }));
  const y = (line: { readonly y: number }) => line.y;
  const striped = { line: palette.warn, ground: palette.warnWash, border: palette.warn };
  return [
    rectMark(
      rated.map((bar) => ({ ...bar, width: room })),
      { fill: palette.hair },
    ),
    rectMark(
      rated.filter(({ row }) => row.under !== 1),
      { fill: palette.training },
    ),
    stripesMark(
      rated.filter(({ row }) => row.under === 1),
      { name: 'under', ...striped },
      settings,
    ),
    textMark(texts, {
      ...{ x: numbers, y, anchor: 'end', size: small, fill: palette.ink2 },
      text: ({ base }) => base,
    }),
    textMark(texts, {
      ...{ y, anchor: 'end', size: value, bold: true, fill: palette.ink },
      x: ({ base }) => numbers - textWidth(base, small) - (base === '' ? 0 : 3),
      text: ({ attended }) => attended,
    }),
    ...[true, false].map((isLoud) =>
      textMark(
        texts.filter(({ row }) => LOUD.includes(row.state) === isLoud),
        {
          ...{ x: bars, y, size: small, bold: isLoud },
          text: ({ word }) => fitting(word, room + 2, small),
          fill: ({ row }) => (row.state === 'cancelled' ? palette.low : palette.ink),
        },
      ),
    ),
    oneText({
      ...{ x: width, y: layout.top - 14 * scale, anchor: 'end', size: small, fill: palette.ink2 },
      text: catalogue(locale).planPage.board.counts,
    }),
  ];
}
