import type { Markish } from '@observablehq/plot';
import type { ChangeLine, ChangeSettings } from './change-lines.ts';
import { typeSizes } from './chart-settings.ts';
import { intervalDots, type IntervalDot } from './interval-dots.ts';
import type { LinearScale } from './linear-scale.ts';
import type { ScoreScale } from './score-scale.ts';
import { suppressedMark } from './suppressed-pattern.ts';

/** Height in px that each round takes of a line. */
export const ROUND_PITCH = 9;
const EARLIER_SIZE = 8;

/** A line with the height of its middle. */
export type PlacedChange = ChangeLine & { readonly y: number };
/** Where the columns of the figure lie; `number`, `value`, `top2` and `n` are right edges. */
export type ChangeLayout = {
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly number: number | null;
  readonly label: number;
  readonly scores: ScoreScale | null;
  readonly difference: LinearScale;
  readonly reach: number;
  readonly left: number;
  readonly right: number;
  readonly value: number;
  readonly top2: number | null;
  readonly n: number | null;
};

/** The means of the rounds of a line under each other, the earliest first. */
export function roundScores(
  lines: readonly PlacedChange[],
  { x }: ScoreScale,
  settings: ChangeSettings,
): Markish[] {
  const { palette, rounds, fiscalYear, previousYear } = settings;
  const pitch = ROUND_PITCH * typeSizes(settings).scale;
  const dotsOf = (isOfRound: (year: number) => boolean): IntervalDot[] =>
    lines.flatMap(({ y, scores }) =>
      scores
        .filter((score) => score.mean !== null && isOfRound(score.fiscalYear))
        .map(({ fiscalYear: year, mean, low, high }) => ({
          x: x(mean ?? 0),
          y: y + (rounds.indexOf(year) - (rounds.length - 1) / 2) * pitch,
          low: low === null ? null : x(low),
          high: high === null ? null : x(high),
        })),
    );
  const earlier = dotsOf((year) => year !== fiscalYear && year !== previousYear);
  const looks = { color: palette.previous, hollow: true, size: EARLIER_SIZE };
  return [
    intervalDots(earlier, { ...looks, color: palette.mute, hollow: false, size: 6 }, palette),
    intervalDots(
      dotsOf((year) => year === previousYear),
      looks,
      palette,
    ),
    intervalDots(
      dotsOf((year) => year === fiscalYear),
      { color: palette.engagement, size: EARLIER_SIZE + 1 },
      palette,
    ),
  ].flat();
}

/** Whether a difference is more than chance. */
export const isReal = ({ row }: ChangeLine) => row.distinguishable === true;

export function differenceDots(
  lines: readonly PlacedChange[],
  { difference: x }: ChangeLayout,
  { palette }: ChangeSettings,
): Markish[] {
  const dots = (of: readonly PlacedChange[]): IntervalDot[] =>
    of.flatMap(({ row, y }) =>
      row.suppressed || row.difference === null
        ? []
        : [
            {
              x: x(row.difference),
              y,
              low: row.ci_low === null ? null : x(row.ci_low),
              high: row.ci_high === null ? null : x(row.ci_high),
            },
          ],
    );
  const [up, down] = [1, -1].map((sign) =>
    lines.filter((line) => isReal(line) && Math.sign(line.row.difference ?? 0) === sign),
  );
  return [
    intervalDots(
      dots(lines.filter((line) => !isReal(line))),
      { color: palette.previous, hollow: true },
      palette,
    ),
    intervalDots(dots(up ?? []), { color: palette.bands.high }, palette),
    intervalDots(dots(down ?? []), { color: palette.low }, palette),
  ].flat();
}

export function hiddenChanges(
  lines: readonly PlacedChange[],
  layout: ChangeLayout,
  settings: ChangeSettings,
): Markish[] {
  const { row, left, right, scores } = layout;
  const boxOf = (y: number, from: number, to: number) => ({
    x: from,
    y: y - row / 2 + 2,
    width: to - from,
    height: row - 4,
  });
  const changes = lines.filter((line) => line.row.suppressed).map(({ y }) => boxOf(y, left, right));
  const means = lines
    .filter((line) => scores !== null && line.scores.at(-1)?.isHidden)
    .map(({ y }) => boxOf(y, scores?.left ?? 0, scores?.right ?? 0));
  return [suppressedMark(changes, settings, 'changes'), suppressedMark(means, settings, 'means')];
}
