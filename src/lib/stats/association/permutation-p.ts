import { sumOfProducts } from '../sums.ts';
import { deviationsOf, type PointPair } from './point-pairs.ts';
import { seededRandom } from './seeded-random.ts';

/** Up to so many points every order is tried: 8! = 40,320. */
const MOST_EXACT = 8;
const DRAWS = 10_000;
const SEED = 20_261_120;
/** Two sums of the same products in another order differ by no more than this part of the largest. */
const ROUNDING = 1e-9;

/** Calls back with each order of the values once (Heap). */
function everyOrder(values: readonly number[], visit: (order: readonly number[]) => void): void {
  const order = [...values];
  const swap = (a: number, b: number) => {
    [order[a], order[b]] = [order[b] ?? 0, order[a] ?? 0];
  };
  const arrange = (size: number): void => {
    if (size <= 1) return visit(order);
    for (let i = 0; i < size; i += 1) {
      arrange(size - 1);
      if (i < size - 1) swap(size % 2 === 0 ? i : 0, size - 1);
    }
  };
  arrange(order.length);
}

/** Orders drawn at random (Fisher and Yates). */
function drawnOrders(values: readonly number[], visit: (order: readonly number[]) => void): void {
  const random = seededRandom(SEED);
  const order = [...values];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    visit(order);
  }
}

/**
 * Two-sided p of r by permutation: how often points whose y are dealt out anew lie as close to a line
 * as these. Exact up to eight points; else 10,000 draws with a fixed seed, p = (1+b)/(1+B). The order
 * of the points makes no difference (METHODS §16).
 *
 * @returns `null` below three points, or where x or y does not vary
 */
export function permutationP(points: readonly PointPair[]): number | null {
  if (points.length < 3) return null;
  const deviations = deviationsOf(points.toSorted((a, b) => a.x - b.x || a.y - b.y));
  if (!deviations) return null;
  const { x, y } = deviations;
  const found = Math.abs(sumOfProducts(x, y));
  const most = Math.sqrt(sumOfProducts(x, x) * sumOfProducts(y, y));
  let [tried, asClose] = [0, 0];
  const visit = (order: readonly number[]) => {
    tried += 1;
    if (Math.abs(sumOfProducts(x, order)) >= found - ROUNDING * most) asClose += 1;
  };
  if (points.length <= MOST_EXACT) {
    everyOrder(y, visit);
    return asClose / tried;
  }
  drawnOrders(y, visit);
  return (1 + asClose) / (1 + tried);
}
