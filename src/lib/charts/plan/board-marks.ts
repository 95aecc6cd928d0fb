import type { Markish } from '@observablehq/plot';
import { fiscalYearSpan } from '#lib/domain/fiscal-year.ts';
import { spansOf, withinYear, type DaySpan } from '#lib/domain/training/plan-spans.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { typeSizes } from '../chart-settings.ts';
import { segmentMark } from '../line-mark.ts';
import { rectMark, type Box } from '../rect-mark.ts';
import { stripesMark } from '../stripes-mark.ts';
import { symbolMark, type Point } from '../symbol-mark.ts';
import { textMark } from '../text-mark.ts';
import { fitting, textWidth } from '../text-width.ts';
import { dayAfter, type BoardLayout, type BoardRow, type BoardSettings } from './board-layout.ts';

const DOT = 5.5;
const RING = 1.8;
const BAR = 8;
const CROSS = 'M-4.2,-4.2L4.2,4.2M4.2,-4.2L-4.2,4.2';
const HEAD = 4.5;
/** Days from which a time is a bar: a stay, or a course at any time. */
const LONG_DAYS = 92;

const circle = (radius: number): string => {
  const arc = `a${radius},${radius},0,1,1,`;
  return `M${-radius},0${arc}${2 * radius},0${arc}${-2 * radius},0Z`;
};

/** How one time of a line is drawn. */
type Kind = 'held' | 'upcoming' | 'unrecorded' | 'cancelled' | 'earlier' | 'bar';
/** A time of a line in its place: its box, and how it is drawn. */
type Mark = { readonly kind: Kind; readonly box: Box; readonly isHollow: boolean };
/** An area without a day, and what it says. */
type Open = { readonly box: Box; readonly text: string; readonly isStriped: boolean };

const daysOf = ({ from, to }: DaySpan): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;

/** Whether a line is drawn as a bar: a stay, or a course at any time. */
export const isBar = (row: BoardRow, span: DaySpan): boolean =>
  row.schedule_kind === 'whole_year' ||
  row.schedule_kind === 'any_time' ||
  (row.held === 1 && (row.years !== null || daysOf(span) >= LONG_DAYS));

/** When a line takes place: of a course that was to be in a month and was held, its days. */
export function timesOf(row: BoardRow): readonly DaySpan[] {
  const isWorded = row.start_date === row.worded_start && row.end_date === row.worded_end;
  const first = row.first_day;
  if (row.state === 'held' && isWorded && first !== null && row.start_date !== row.end_date) {
    return [{ from: first, to: row.last_day ?? first }];
  }
  if (row.state === 'rescheduled') {
    return row.start_date === null || isWorded
      ? []
      : [{ from: row.start_date, to: row.end_date ?? row.start_date }];
  }
  const { fiscal_year: fiscalYear, schedule, start_date: start, end_date: end } = row;
  if (row.schedule_kind === 'any_time' && start === null) {
    const year = fiscalYearSpan(fiscalYear);
    return [{ from: year.start, to: year.end }];
  }
  return spansOf({ fiscalYear, schedule, start, end });
}

function kindOf(row: BoardRow, span: DaySpan, asOf: string | null): Kind {
  if (row.state === 'cancelled') return 'cancelled';
  if (isBar(row, span)) return 'bar';
  const isPast = asOf !== null && span.from <= asOf;
  if (row.held === 1) return isPast ? 'held' : 'upcoming';
  return row.state === 'no_record' && isPast ? 'unrecorded' : 'upcoming';
}

/** A box around a span, never narrower than a dot. */
function boxOf(span: DaySpan, y: number, height: number, { x }: BoardLayout): Box {
  const [from, to] = [x(span.from), x(dayAfter(span.to))];
  const width = Math.max(2 * DOT, to - from);
  return { x: (from + to - width) / 2, y: y - height / 2, width, height };
}

function marksOf(layout: BoardLayout, settings: BoardSettings): Mark[] {
  const { fiscalYear, asOf } = settings;
  const { scale } = typeSizes(settings);
  return layout.lines.flatMap(({ row, y }) => {
    const within = timesOf(row).flatMap((span) => withinYear(span, fiscalYear) ?? []);
    const place = (span: DaySpan, height: number) => boxOf(span, y, height * scale, layout);
    const times = within.flatMap((span): Mark[] => {
      const kind = kindOf(row, span, asOf);
      if (kind !== 'bar') return [{ kind, box: place(span, 2 * DOT), isHollow: false }];
      const done = asOf === null || asOf < span.from ? null : { ...span, to: asOf };
      if (row.held !== 1 || done === null || done.to >= span.to) {
        return [{ kind, box: place(span, BAR), isHollow: row.held !== 1 || done === null }];
      }
      return [
        { kind, box: place(done, BAR), isHollow: false },
        { kind, box: place({ from: dayAfter(done.to), to: span.to }, BAR), isHollow: true },
      ];
    });
    return [...times, ...earlierOf(row, place, fiscalYear)];
  });
}

/** The time before a 日程変更. */
function earlierOf(
  row: BoardRow,
  place: (span: DaySpan, height: number) => Box,
  fiscalYear: number,
): Mark[] {
  if (row.state !== 'rescheduled' || row.worded_start === null) return [];
  const from = row.worded_start;
  const span = withinYear({ from, to: row.worded_end ?? from }, fiscalYear);
  return span ? [{ kind: 'earlier', box: place(span, 2 * DOT), isHollow: true }] : [];
}

/** Lines without a day: hatched from the 基準日 on, or with the plan's own words. */
function openAreas({ lines, months, monthsEnd, x }: BoardLayout, settings: BoardSettings): Open[] {
  const { asOf, locale } = settings;
  const words = catalogue(locale).planPage.board;
  const { scale } = typeSizes(settings);
  const [from, height] = [asOf === null ? months : x(dayAfter(asOf)), 15 * scale];
  return lines.flatMap(({ row, y }): Open[] => {
    const box = { x: months + 3, y: y - height / 2, width: monthsEnd - months - 6, height };
    if (row.state === 'within_another') {
      return [{ box, text: row.schedule ?? words.withinAnother, isStriped: false }];
    }
    if (row.state === 'open') {
      const text = words.deadline((row.deadline ?? '').replaceAll('|', '、'));
      return [{ box, text, isStriped: false }];
    }
    if (row.start_date !== null) return [];
    if (row.state !== 'undecided') return [];
    const left = monthsEnd - from < 70 ? months : from;
    const text = row.schedule_kind === 'unreadable' ? (row.schedule ?? '') : words.undecided;
    return [{ box: { ...box, x: left + 3, width: monthsEnd - left - 6 }, text, isStriped: true }];
  });
}

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** ● ○ ✕, bars and what is undecided, in the months. */
export function boardMarks(layout: BoardLayout, settings: BoardSettings): Markish[] {
  const { palette } = settings;
  const { small } = typeSizes(settings);
  const marks = marksOf(layout, settings);
  const boxes = (kind: Kind, isHollow = false) =>
    marks.filter((m) => m.kind === kind && m.isHollow === isHollow).map((m) => m.box);
  const ring = { fill: palette.canvas, strokeWidth: RING, radius: DOT };
  const open = openAreas(layout, settings);
  const chip = open.map(({ box, text }) => ({ box, text: fitting(text, box.width - 12, small) }));
  const bar = { radius: BAR / 2 };
  const earlier = boxes('earlier', true).map(middle);
  return [
    stripesMark(
      open.filter(({ isStriped }) => isStriped).map(({ box }) => box),
      { name: 'undecided', line: palette.hatchLine, ground: palette.hatchGround },
      settings,
    ),
    rectMark(
      chip.map(({ box, text }) => {
        const width = Math.min(box.width, textWidth(text, small) + 12);
        return { ...box, x: middle(box).x - width / 2, width };
      }),
      { fill: palette.canvas },
    ),
    textMark(chip, {
      ...{ anchor: 'middle', size: small, fill: palette.ink2 },
      ...{ x: ({ box }) => middle(box).x, y: ({ box }) => middle(box).y, text: ({ text }) => text },
    }),
    rectMark(boxes('bar'), { fill: palette.training, ...bar }),
    rectMark(boxes('bar', true), { ...ring, stroke: palette.training, ...bar }),
    rectMark(boxes('upcoming'), { ...ring, stroke: palette.training }),
    rectMark(boxes('unrecorded'), { ...ring, stroke: palette.mute }),
    rectMark(boxes('held'), { fill: palette.training, radius: DOT }),
    symbolMark(earlier, circle(DOT - 1), {
      ...{ fill: palette.canvas, stroke: palette.ink3, strokeWidth: 1.4, dash: '1.5 2' },
    }),
    ...arrows(layout, marks, settings),
    symbolMark(boxes('cancelled').map(middle), CROSS, {
      ...{ fill: 'none', stroke: palette.low, strokeWidth: 2.6 },
    }),
  ];
}

/** From the time before a 日程変更 to the new one. */
function arrows(layout: BoardLayout, marks: readonly Mark[], { palette }: BoardSettings) {
  const pieces = layout.lines.flatMap(({ y }) => {
    const own = marks.filter(({ box }) => Math.abs(middle(box).y - y) < 1);
    const before = own.find(({ kind }) => kind === 'earlier');
    const after = own.find(({ kind }) => kind !== 'earlier');
    if (!before || !after) return [];
    const isLater = after.box.x >= before.box.x;
    const x1 = isLater ? before.box.x + before.box.width : before.box.x;
    const x2 = isLater ? after.box.x - 1 : after.box.x + after.box.width + 1;
    return Math.abs(x2 - x1) < HEAD ? [] : [{ x1, x2, y1: y, y2: y, isLater }];
  });
  const heads = pieces.flatMap(({ x2, y1, isLater }) => {
    const back = isLater ? -HEAD : HEAD;
    return [-HEAD + 1, HEAD - 1].map((rise) => ({ x1: x2 + back, y1: y1 + rise, x2, y2: y1 }));
  });
  return [segmentMark([...pieces, ...heads], { stroke: palette.ink3, width: 1.4 })];
}
