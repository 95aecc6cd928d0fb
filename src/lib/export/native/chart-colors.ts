import { INK, INK_2, PAPER } from '../svg/figure-style.ts';

/** What a chart of an office program draws around its data; the values of paper in our palette. */
export const CHART_COLORS = {
  canvas: PAPER,
  ink: INK,
  ink2: INK_2,
  rule: '#cccccc',
  hair: '#e6e6e6',
  mute: '#949494',
} as const;
