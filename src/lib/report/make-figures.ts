import type { FigurePart } from '#lib/domain/report/report.ts';
import { isDrawn, type CataloguedFigure } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import { FrozenError, frozenAsk, recordingAsk, type ReadRows } from './ask.ts';
import type { Asked } from '#lib/domain/report/report.ts';
import type { ComposedFigure, ReportSource } from './composed-report.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';

/** A figure of a report before it is set: what was made, from which rows, or why there is none. */
export type MadeFigure = {
  readonly part: FigurePart;
  /** `null` where this version does not know the figure. */
  readonly known: CataloguedFigure | null;
  readonly made: Figure | TableFigure | null;
  /** The published rows it was made from. */
  readonly asked: readonly Asked[];
  readonly missing: ComposedFigure['missing'];
};

type Making = Pick<MadeFigure, 'made' | 'asked' | 'missing'>;

/** Whether it is numbered as 図 or as 表: by what it came out as. */
export const isTable = ({ known, made }: MadeFigure): boolean =>
  made === null ? known?.kind === 'table' : !isDrawn(made);

const nothing = (missing: NonNullable<ComposedFigure['missing']>): Making => ({
  made: null,
  asked: [],
  missing,
});

async function makeLive(part: FigurePart, known: CataloguedFigure, source: ReportSource) {
  const { ask, asked } = recordingAsk(source.ask);
  const made = await known.make(part.request.options, ask, source.context);
  return { made, asked: asked(), missing: made === null ? ('no-data' as const) : null };
}

/**
 * A frozen figure is made from what it remembers, under today's words; not where the threshold has
 * risen since, because what was published then may name somebody today.
 */
async function makeFrozen(
  part: FigurePart,
  known: CataloguedFigure,
  { context }: ReportSource,
  readRows: ReadRows,
): Promise<Making> {
  const { frozen, request } = part;
  if (frozen === null || context.minN > frozen.minN) return nothing('frozen-below-threshold');
  const ask = frozenAsk(frozen, readRows);
  try {
    const made = await known.make(request.options, ask, { ...context, asOf: frozen.asOf });
    return { made, asked: frozen.asked, missing: made === null ? 'no-data' : null };
  } catch (cause) {
    if (cause instanceof FrozenError) return nothing('frozen-unreadable');
    throw cause;
  }
}

/** Reads nothing: every frozen figure is then unreadable. */
const NOTHING: ReadRows = () => null;

/** Makes the figure of one part, live or as it was frozen. */
export async function makeFigure(
  part: FigurePart,
  source: ReportSource,
  readRows: ReadRows = NOTHING,
): Promise<MadeFigure> {
  const known = figureOf(part.request.figure);
  if (known === null) return { part, known, ...nothing('unknown-figure') };
  const making =
    part.frozen === null
      ? await makeLive(part, known, source)
      : await makeFrozen(part, known, source, readRows);
  return { part, known, ...making };
}
