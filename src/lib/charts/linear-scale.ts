/** From a value to a pixel. */
export type LinearScale = (value: number) => number;

/** The straight line that takes `from` to `start` and `to` to `end`. */
export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): LinearScale {
  const perUnit = to === from ? 0 : (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
}

/** A whole step of 1, 2 or 5 times a power of ten, so that `max` is about `count` steps or fewer. */
function roundStep(max: number, count: number): number {
  const rough = Math.max(1, max / count);
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

/** Round whole numbers from 0 to at most `max`, about `count` of them. */
export function roundTicks(max: number, count: number): number[] {
  const step = roundStep(max, count);
  const steps = Math.floor(Math.max(0, max) / step + 1e-9);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
