/**
 * Half-up rounding, the way a published table rounds.
 *
 * A published mean is a ratio of integers, and ties matter: 1338/400 = 3.345 is printed as 3.35
 * and 619/200 = 3.095 as 3.10. `toFixed` and banker's rounding each get one of the two wrong.
 */

/**
 * How far below a tie a computed value may lie and still count as that tie, in units of the last
 * place shown. A mean of up to a million whole answers that is no tie misses one by at least
 * 5·10⁻⁷ of those units, so no real difference is bridged; the noise of double arithmetic
 * (3.095 is stored as 3.09499…97) is.
 */
const TIE_TOLERANCE = 1e-9;

/**
 * A computed value rounded half-up (away from zero below it) to `decimals` places, for display
 * only: what is rounded is never fed on.
 *
 * @returns the rounded value, never −0; `null` stays `null`
 */
export function roundHalfUp(value: number, decimals: number): number;
export function roundHalfUp(value: number | null, decimals: number): number | null;
export function roundHalfUp(value: number | null, decimals: number): number | null {
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError(`round half up: found ${value}`);
  const scaled = Math.floor(Math.abs(value) * 10 ** decimals + 0.5 + TIE_TOLERANCE);
  const rounded = Number(`${scaled}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
