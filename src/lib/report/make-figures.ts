import type { FigurePart } from '#lib/domain/report/report.ts';
import {
  isDrawn,
  type Ask,
  type CataloguedFigure,
} from '#lib/figures/catalogue/catalogued-figure.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import { FrozenError, frozenAsk, type ReadRows } from './ask.ts';
import type { ComposedFigure, ReportSource } from './composed-report.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';

/** A figure of a report before it is set: what was made, from which rows, or why there is none. */
export type MadeFigure = {
  readonly part: FigurePart;
  /** `null` where this version does not know the figure. */
  readonly known: CataloguedFigure | null;
  readonly made: Figure | TableFigure | null;
  /** Answers about the same data: live, or as the figure was frozen. */
  readonly ask: Ask;
  readonly missing: ComposedFigure['missing'];
};

/** Whether it is numbered as 図 or as 表: by what it came out as. */
export const isTable = ({ known, made }: MadeFigure): boolean =>
  made === null ? known?.kind === 'table' : !isDrawn(made);

/** Reads nothing: every frozen figure is then unreadable. */
const NOTHING: ReadRows = () => null;

/**
 * Makes the figure of one part, live or as it was frozen. A frozen figure is made from what it
 * remembers, under today's words; not where the threshold has risen since, because what was published
 * then may name somebody today.
 */
export async function makeFigure(
  part: FigurePart,
  source: ReportSource,
  readRows: ReadRows = NOTHING,
): Promise<MadeFigure> {
  const { frozen, request } = part;
  const known = figureOf(request.figure);
  const ask = frozen === null ? source.ask : frozenAsk(frozen, readRows);
  const missing = (why: NonNullable<ComposedFigure['missing']>): MadeFigure => ({
    ...{ part, known, ask, made: null, missing: why },
  });
  if (known === null) return missing('unknown-figure');
  if (frozen !== null && source.context.minN > frozen.minN)
    return missing('frozen-below-threshold');
  const asOf = frozen === null ? source.context.asOf : frozen.asOf;
  try {
    const made = await known.make(request.options, ask, { ...source.context, asOf });
    return made === null ? missing('no-data') : { part, known, ask, made, missing: null };
  } catch (cause) {
    if (cause instanceof FrozenError) return missing('frozen-unreadable');
    throw cause;
  }
}
