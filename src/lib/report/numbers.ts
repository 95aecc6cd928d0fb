import type { FigureContext } from '#lib/figures/figure-context.ts';
import { isTable, type MadeFigure } from './make-figures.ts';
import type { Section } from './sections.ts';

type Words = Pick<FigureContext['words']['pages'], 'figureNumber' | 'tableNumber'>;

/** 図番号 of the figures that are written out, by the ids of their parts, in the order of the report. */
export function numbersOf(
  made: readonly MadeFigure[],
  sections: readonly Section[],
  words: Words,
): ReadonlyMap<string, string> {
  const known = new Map(made.map((figure) => [figure.part.id, figure]));
  const count = { figure: 0, table: 0 };
  const numbers = new Map<string, string>();
  for (const { id } of sections.flatMap(({ contents }) => contents)) {
    const figure = known.get(id);
    if (!figure || figure.made === null) continue;
    const kind = isTable(figure) ? 'table' : 'figure';
    count[kind] += 1;
    numbers.set(id, words[`${kind}Number`](count[kind]));
  }
  return numbers;
}
