import type { Markish } from '@observablehq/plot';
import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { decimal, score } from '#lib/i18n/format.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';
import { answerColor } from '../answer-bars.ts';
import { isNarrow, typeSizes, type ChartSettings } from '../chart-settings.ts';
import { markBoxes, rowBox } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { rectMark, type Box } from '../rect-mark.ts';
import { suppressedMark } from '../suppressed-pattern.ts';
import { textOnFill } from '../text-on-fill.ts';
import { oneText, textMark } from '../text-mark.ts';
import { fitting, textWidth, widestText } from '../text-width.ts';

const HEADER = 24;
const ROW = 32;
const BAR = 20;
const MOST = 5;
/** Shares narrower than this part of the bar are left to the table. */
const LEAST_SHARE = 0.06;

/** The id of a question's row. */
export const questionMarkId = (question: string): string => `question-${question}`;

type Line = {
  readonly row: Published<ReactionRow>;
  readonly label: string;
  readonly y: number;
};
type Layout = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly row: number;
};
type Part = Box & { readonly share: number; readonly fill: string };

/**
 * What attendees answered to each question as shares from 5 to 1, with the mean beside; hatched where
 * too few answered to show a distribution. METHODS §15.
 */
export function reactionBars(
  rows: readonly Published<ReactionRow>[],
  settings: ChartSettings,
): SVGSVGElement {
  const { scale, label, value } = typeSizes(settings);
  const names = catalogue(settings.locale).outcomesPage;
  const [top, row] = [HEADER * scale, ROW * scale];
  const lines = rows.map((one, index) => ({
    row: one,
    label: names.question(one.question),
    y: top + (index + 0.5) * row,
  }));
  const room = settings.width * (isNarrow(settings) ? 0.34 : 0.3);
  const texts = lines.map((line) => line.label);
  const left = Math.min(widestText(texts, label) + 10, room);
  const right = settings.width - textWidth('0.00', value, 700) - 10;
  const layout = { left, right, top, row };
  return plotFrame(settings, {
    name: 'reaction-bars',
    height: top + rows.length * row + 4,
    marks: [
      bars(lines, layout, settings),
      words(lines, layout, settings),
      markBoxes(
        lines.map((line) =>
          rowBox(questionMarkId(line.row.question), { y: line.y, row, width: settings.width }),
        ),
        settings,
      ),
    ],
  });
}

function partsOf({ row, y }: Line, { left, right }: Layout, settings: ChartSettings): Part[] {
  const counts = [row.count_5, row.count_4, row.count_3, row.count_2, row.count_1];
  const height = BAR * typeSizes(settings).scale;
  let x = left;
  return counts.map((count, index) => {
    const share = (count ?? 0) / (row.n ?? 1);
    const width = share * (right - left);
    const fill = answerColor(MOST - index, MOST, settings.palette);
    const part = { x, y: y - height / 2, width: Math.max(0, width - 1), height, share, fill };
    x += width;
    return part;
  });
}

function bars(lines: readonly Line[], layout: Layout, settings: ChartSettings): Markish[] {
  const { small, scale } = typeSizes(settings);
  const isKnown = ({ row }: Line) => !row.suppressed && row.count_5 !== null;
  const parts = lines.filter(isKnown).flatMap((line) => partsOf(line, layout, settings));
  const height = BAR * scale;
  const boxes = lines
    .filter((line) => !isKnown(line))
    .map(({ y }) => ({
      ...{ x: layout.left, y: y - height / 2, width: layout.right - layout.left, height },
    }));
  const text = ({ share }: Part) =>
    share < LEAST_SHARE ? '' : decimal(share * 100, 0, settings.locale);
  return [
    ...settings.palette.answers.map((fill) =>
      rectMark(
        parts.filter((part) => part.fill === fill),
        { fill },
      ),
    ),
    textMark(parts, {
      ...{
        x: ({ x, width }) => x + width / 2,
        y: ({ y, height: own }) => y + own / 2,
        size: small,
      },
      text: (part) => (textWidth(text(part), small) <= part.width ? text(part) : ''),
      fill: ({ fill }) => textOnFill(fill, settings.palette),
      anchor: 'middle',
    }),
    suppressedMark(boxes, settings),
  ];
}

function words(lines: readonly Line[], { left, right, top }: Layout, settings: ChartSettings) {
  const { palette, locale, width } = settings;
  const { label, small, value } = typeSizes(settings);
  const names = catalogue(locale).outcomesPage.charts;
  const head = { y: top / 2, size: small, fill: palette.ink2 };
  return [
    oneText({ ...head, x: left, text: names.agree }),
    oneText({ ...head, x: right, anchor: 'end', text: names.disagree }),
    oneText({ ...head, x: width, anchor: 'end', text: names.mean }),
    textMark(lines, {
      ...{ x: 0, y: ({ y }) => y, size: label, fill: palette.ink },
      text: (line) => fitting(line.label, left - 8, label),
    }),
    textMark(lines, {
      ...{ x: width, y: ({ y }) => y, size: value, bold: true, anchor: 'end', fill: palette.ink },
      text: ({ row }) => (row.suppressed ? 'x' : score(row.mean, locale)),
    }),
  ];
}
