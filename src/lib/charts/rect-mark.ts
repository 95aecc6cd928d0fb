import * as Plot from '@observablehq/plot';

/** An area by its left top corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type RectMarkOptions = {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly radius?: number;
};

/** Areas of one look. An outline lies inside its box, so that it takes no more room. */
export function rectMark(boxes: readonly Box[], options: RectMarkOptions): Plot.Rect {
  const { fill, stroke, strokeWidth = 1, dash, radius } = options;
  const inset = stroke ? strokeWidth / 2 : 0;
  return Plot.rect([...boxes], {
    x1: (box: Box) => box.x + inset,
    x2: (box: Box) => box.x + Math.max(box.width - inset, inset),
    y1: (box: Box) => box.y + inset,
    y2: (box: Box) => box.y + box.height - inset,
    fill,
    ...(stroke ? { stroke, strokeWidth } : {}),
    ...(dash ? { strokeDasharray: dash } : {}),
    ...(radius ? { rx: radius, ry: radius } : {}),
  });
}
