import type { Markish } from '@observablehq/plot';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { typeSizes } from '../chart-settings.ts';
import { horizontal, segmentMark } from '../line-mark.ts';
import { markBoxes, rowBox } from '../mark-boxes.ts';
import { plotFrame } from '../plot-frame.ts';
import { textMark } from '../text-mark.ts';
import { fitting, textWidth } from '../text-width.ts';
import { byCategory, type BoardRow, type BoardSettings } from './board-layout.ts';
import { rateTexts } from './board-rates.ts';

const ROW = 42;
const GROUP = 28;

type Line = { readonly row: BoardRow; readonly y: number; readonly count: string };

/** The lines of a plan below each other, for a phone: name, when, how it stands, people. */
export function planList(
  rows: readonly BoardRow[],
  settings: BoardSettings,
  idOf: (row: BoardRow) => string,
): SVGSVGElement {
  const { locale, width, palette } = settings;
  const { scale } = typeSizes(settings);
  const words = catalogue(locale).planPage;
  const [row, group] = [ROW * scale, GROUP * scale];
  const groups: { label: string; y: number }[] = [];
  const lines: Line[] = [];
  let y = 0;
  for (const [category, own] of byCategory(rows)) {
    groups.push({ label: category ?? words.board.noCategory, y: y + group / 2 });
    y += group;
    for (const one of own) {
      const { attended, base } = rateTexts(one, locale);
      lines.push({ row: one, y: y + row / 2, count: `${attended}${base}` });
      y += row;
    }
  }
  const rules = lines.map((line) => line.y - row / 2);
  return plotFrame(settings, {
    name: 'plan-list',
    height: y + 4,
    marks: [
      segmentMark(horizontal(0, width, [...rules, y]), { stroke: palette.hair }),
      texts(lines, groups, settings),
      markBoxes(
        lines.map((line) => rowBox(idOf(line.row), { y: line.y, row, width })),
        settings,
      ),
    ],
  });
}

function texts(
  lines: readonly Line[],
  groups: readonly { readonly label: string; readonly y: number }[],
  settings: BoardSettings,
): Markish[] {
  const { palette, width, locale } = settings;
  const { small, label, scale } = typeSizes(settings);
  const words = catalogue(locale).planPage;
  const stateOf = ({ row }: Line) => words.board.standing(row.state, row.under === 1);
  const rise = 9 * scale;
  return [
    textMark(groups, {
      ...{ x: 0, y: ({ y }) => y, text: ({ label: text }) => text },
      ...{ size: small, bold: true, fill: palette.trainingStrong },
    }),
    textMark(lines, {
      ...{ x: 0, y: ({ y }) => y - rise, size: label, fill: palette.ink },
      text: ({ row, count }) =>
        fitting(row.course, width - textWidth(count, label, 700) - 10, label),
    }),
    textMark(lines, {
      ...{ x: 0, y: ({ y }) => y + rise, size: small, fill: palette.ink2 },
      text: (line) =>
        fitting(line.row.schedule ?? '', width - textWidth(stateOf(line), small) - 14, small),
    }),
    textMark(lines, {
      ...{ x: width, y: ({ y }) => y - rise, anchor: 'end', size: label, bold: true },
      ...{ text: ({ count }) => count, fill: palette.ink },
    }),
    textMark(lines, {
      ...{ x: width, y: ({ y }) => y + rise, anchor: 'end', size: small, text: stateOf },
      fill: ({ row }) => (row.state === 'cancelled' ? palette.low : palette.ink2),
    }),
  ];
}
