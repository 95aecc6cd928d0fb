import * as Plot from '@observablehq/plot';
import type { Palette } from './palette.ts';
import { symbolMark, type Point } from './symbol-mark.ts';

/** Dash of every plan and target, in figures and in legends. */
export const GOAL_DASH = '7 4';
export const GOAL_WIDTH = 1.8;
/** From the middle of a diamond to its tip. */
export const DIAMOND = 6;
export const DIAMOND_PATH = `M0,${-DIAMOND}L${DIAMOND},0L0,${DIAMOND}L${-DIAMOND},0Z`;

/** A plan or a target: a dashed ink line. The only place where such a line is defined. */
export function goalLine(points: readonly Point[], palette: Palette): Plot.Line {
  return Plot.line([...points], {
    x: 'x',
    y: 'y',
    stroke: palette.goal,
    strokeWidth: GOAL_WIDTH,
    strokeDasharray: GOAL_DASH,
  });
}

/** Hollow diamonds: the values a plan names. */
export function goalMarks(points: readonly Point[], palette: Palette): Plot.RenderFunction {
  const paint = { fill: palette.canvas, stroke: palette.goal, strokeWidth: GOAL_WIDTH };
  return symbolMark(points, DIAMOND_PATH, paint);
}
