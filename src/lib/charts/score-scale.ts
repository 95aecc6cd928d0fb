import type { Bands } from '#lib/domain/bands.ts';
import { linearScale, type LinearScale } from './linear-scale.ts';

/** The part of the 1–5 scale in which the means of a city lie; shared, so that figures compare. */
const SCORE_DOMAIN: readonly [number, number] = [2.5, 4.1];

/**
 * The shared domain, widened in steps of 0.1 where a value lies outside it, so that no mean or
 * interval is cut off.
 */
export function scoreDomain(values: readonly (number | null)[]): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  const lowest = Math.floor(Math.min(...known) * 10) / 10;
  const highest = Math.ceil(Math.max(...known) * 10) / 10;
  const [low, high] = SCORE_DOMAIN;
  return [Math.min(low, lowest), Math.max(high, highest)];
}

/** Where the thresholds of the bands lie in a figure, from left to right. */
export type ScoreScale = {
  readonly x: LinearScale;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly average: number;
  readonly high: number;
};

/** The score scale of a figure between two pixels. */
export function scoreScale(
  domain: readonly [number, number],
  [left, right]: readonly [number, number],
  bands: Bands,
): ScoreScale {
  const x = linearScale(domain, [left, right]);
  return { x, left, right, low: x(bands.low), average: x(bands.average), high: x(bands.high) };
}
