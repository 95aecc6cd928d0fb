import * as Plot from '@observablehq/plot';

/** A straight piece from one point to another. */
export type Segment = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

export type LineMarkOptions = {
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string;
  readonly opacity?: number;
};

/** Straight pieces of one look. */
export function segmentMark(segments: readonly Segment[], options: LineMarkOptions): Plot.Link {
  return Plot.link([...segments], {
    x1: 'x1',
    y1: 'y1',
    x2: 'x2',
    y2: 'y2',
    stroke: options.stroke,
    strokeWidth: options.width ?? 1,
    ...(options.dash ? { strokeDasharray: options.dash } : {}),
    ...(options.opacity ? { strokeOpacity: options.opacity } : {}),
  });
}

/** Horizontal pieces at several heights. */
export const horizontal = (x1: number, x2: number, ys: readonly number[]): Segment[] =>
  ys.map((y) => ({ x1, x2, y1: y, y2: y }));

/** Vertical pieces at several places. */
export const vertical = (y1: number, y2: number, xs: readonly number[]): Segment[] =>
  xs.map((x) => ({ x1: x, x2: x, y1, y2 }));
