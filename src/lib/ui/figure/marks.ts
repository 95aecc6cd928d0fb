/** Something in a figure that can be pointed at, with what its panel says, a line each. */
export type Mark = {
  /** The id of its area in the drawing: `data-mark`. */
  readonly id: string;
  readonly label: string;
  readonly details: readonly string[];
};

/** Where a mark lies in its figure, in px. */
export type Place = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
/** A mark in the same line comes before a nearer one beside it. */
const ASIDE = 4;
/** Half a pixel: places measured on the screen are not whole. */
const NEAR = 0.5;

const middle = ({ x, y, width, height }: Place) => [x + width / 2, y + height / 2] as const;

/** The nearest mark in a direction; where there is none and all lie in one line, the next of it. */
function inDirection(
  places: readonly Place[],
  here: Place,
  [dx, dy]: readonly [number, number],
): Place | undefined {
  const [x, y] = middle(here);
  let nearest: { place: Place; cost: number } | undefined;
  for (const place of places) {
    const [px, py] = middle(place);
    const ahead = (px - x) * dx + (py - y) * dy;
    const aside = Math.abs((px - x) * dy) + Math.abs((py - y) * dx);
    if (ahead <= NEAR) continue;
    const cost = ahead + ASIDE * aside;
    if (nearest === undefined || cost < nearest.cost) nearest = { place, cost };
  }
  return nearest?.place ?? inOneLine(places, here, [dx, dy]);
}

/** Of marks that lie in one line the other pair of arrows goes along it too. */
function inOneLine(
  places: readonly Place[],
  here: Place,
  [dx, dy]: readonly [number, number],
): Place | undefined {
  const [x, y] = middle(here);
  const isAcross = places.every((place) => {
    const [px, py] = middle(place);
    return Math.abs(dx === 0 ? py - y : px - x) <= NEAR;
  });
  return isAcross ? places[places.indexOf(here) + dx + dy] : undefined;
}

/**
 * Where a key leads among the marks of a figure.
 *
 * @param places in the order of the figure
 * @param from the mark of now; `null` before the first one
 * @returns the id of the mark, the same where there is no further one, or `null` for other keys
 */
export function markAfter(
  places: readonly Place[],
  from: string | null,
  key: string,
): string | null {
  if (key === 'Home') return places[0]?.id ?? null;
  if (key === 'End') return places.at(-1)?.id ?? null;
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const here = places.find(({ id }) => id === from);
  if (!here) return places[0]?.id ?? null;
  return (inDirection(places, here, direction) ?? here).id;
}
