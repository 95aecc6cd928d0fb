import type { Published } from '#lib/disclosure/published.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';
import { isNarrow, typeSizes, type ChartSettings } from '../chart-settings.ts';
import { breakLabel } from '../fit-label.ts';
import { horizontal, segmentMark } from '../line-mark.ts';
import { markBoxes } from '../mark-boxes.ts';
import { paletteOf, type LegendEntry, type LegendSettings } from '../legend.ts';
import { plotFrame } from '../plot-frame.ts';
import { textMark } from '../text-mark.ts';
import { widestText } from '../text-width.ts';
import { capabilityCells, type CapabilityCell } from './capability-cells.ts';

const ROW = 34;
const LABEL_ROOM = 124;
const NARROW_LABEL_ROOM = 92;
/** No wider than this: a count in a wide box is lost. */
const WIDEST = 96;

export type CapabilityMatrixSettings = ChartSettings & {
  /** Positions from left to right. */
  readonly positions: readonly string[];
};

type Row = Published<PlanCapabilityRow>;

/** The id of a cell's mark. */
export const capabilityMarkId = ({
  position,
  capability,
}: Pick<PlanCapabilityRow, 'position' | 'capability'>): string =>
  `capability-${position ?? ''}-${capability}`;

/**
 * Abilities by position: how many courses build one, on greens that darken with the count; 《n》 in a
 * broken frame where they do so for the future only; a frame with なし where the position needs the
 * ability and no course builds it; ・ where it does not.
 */
export function capabilityMatrix(
  rows: readonly Row[],
  settings: CapabilityMatrixSettings,
): SVGSVGElement {
  const { palette, positions, width } = settings;
  const { label: size, small, scale } = typeSizes(settings);
  const words = catalogue(settings.locale).abilitiesPage.chart;
  const abilities = [...new Set(rows.map(({ capability }) => capability))];
  const room = (isNarrow(settings) ? NARROW_LABEL_ROOM : LABEL_ROOM) * scale;
  const labelRoom = Math.min(room, widestText([...abilities, words.ability], size) + 8);
  const column = Math.min((width - labelRoom) / Math.max(1, positions.length), WIDEST * scale);
  const heads = positions.map((position) => breakLabel(position, column - 2, small, 4));
  const line = small * 1.25;
  const headerHeight = Math.max(1, ...heads.map(({ length }) => length)) * line + 8;
  const yOf = (index: number) => headerHeight + index * ROW * scale;
  const names = abilities.map((ability) => breakLabel(ability, labelRoom - 4, size, 2));
  const cells = abilities.flatMap((ability, at) =>
    positions.flatMap((position, place) => {
      const row = rows.find((one) => one.capability === ability && one.position === position);
      const box = {
        x: labelRoom + place * column,
        y: yOf(at),
        width: column,
        height: ROW * scale,
      };
      return [{ row, box }];
    }),
  );
  const known = cells.filter((cell): cell is CapabilityCell => cell.row !== undefined);
  return plotFrame(settings, {
    name: 'capability-matrix',
    height: yOf(abilities.length) + 1,
    marks: [
      segmentMark(
        horizontal(
          0,
          labelRoom + column * positions.length,
          abilities.map((_, at) => yOf(at)),
        ),
        { stroke: palette.hair },
      ),
      segmentMark(horizontal(0, labelRoom + column * positions.length, [yOf(abilities.length)]), {
        stroke: palette.rule,
      }),
      textMark([words.ability], {
        x: 0,
        y: headerHeight - 6 - line / 2,
        text: (text) => text,
        size: small,
        fill: palette.ink2,
      }),
      heads.map((lines, at) =>
        textMark(
          lines.map((text, no) => ({ text, no })),
          {
            x: labelRoom + (at + 0.5) * column,
            y: ({ no }) => headerHeight - 6 - (lines.length - no - 0.5) * line,
            text: ({ text }) => text,
            size: small,
            anchor: 'middle',
            fill: palette.ink2,
          },
        ),
      ),
      names.map((lines, at) =>
        textMark(
          lines.map((text, no) => ({ text, no })),
          {
            x: 0,
            y: ({ no }) => yOf(at + 0.5) + (no - (lines.length - 1) / 2) * size * 1.15,
            text: ({ text }) => text,
            size,
            fill: palette.ink,
          },
        ),
      ),
      capabilityCells(
        known,
        cells.filter(({ row }) => row === undefined),
        settings,
      ),
      markBoxes(
        known.map(({ row, box }) => ({ id: capabilityMarkId(row), ...box })),
        settings,
      ),
    ],
  });
}

/** What the cells mean; the frame of a gap only where there is one. */
export function capabilityLegend(rows: readonly Row[], settings: LegendSettings): LegendEntry[] {
  const { training, low } = paletteOf(settings);
  const words = catalogue(settings.locale).abilitiesPage.chart;
  const entries: (LegendEntry | false)[] = [
    { shape: 'square', color: training, label: words.courses },
    rows.some(({ future }) => future > 0) && {
      shape: 'dashed',
      color: training,
      label: words.forFuture,
    },
    rows.some(({ gap }) => gap === 1) && { shape: 'outline', color: low, label: words.needed },
  ];
  return entries.filter((entry) => entry !== false);
}
