import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { fiscalYearEra } from '#lib/i18n/format.ts';
import type { FigureContext } from '../figure-context.ts';
import { attributeName } from '../response/response-rows.ts';
import type { Figure } from '../figure.ts';
import type { TableFigure } from '../table-figure.ts';
import type { Ask, CataloguedFigure } from './catalogued-figure.ts';
import { setOptions } from './options.ts';

type Names = FigureContext['words']['figureNames'];
type FigureName = keyof Names['names'];

/** How a figure is shown, which changes no number: it is no part of its name. */
const LOOKS: readonly string[] = ['order', 'cell', 'sd', 'outlook', 'values'];
const UNITS: readonly string[] = ['unit', 'by'];

/** A condition in words; `null` for one that is not said. */
function conditionText(name: string, value: string, context: FigureContext): string | null {
  const { words, locale, workspace } = context;
  const w = words.figureNames;
  const year = () => fiscalYearEra(Number(value), locale);
  if (LOOKS.includes(name) || UNITS.includes(name)) return null;
  if (name === 'round' || name === 'year') return year();
  if (name === 'previous') return w.previous(year());
  if (name === 'until') return value === 'all' ? w.allYears : w.until(year());
  if (name === 'item' || name === 'outcome') {
    return workspace.instrument.items[Number(value) - 1]?.label ?? null;
  }
  if (name === 'count') return w.counts[value as keyof Names['counts']] ?? null;
  return value;
}

/** What the outline calls a figure under its options. */
function nameOf(id: FigureName, options: FigureOptions, context: FigureContext): string {
  const w = context.words.figureNames;
  const unit = options['unit'] ?? options['by'];
  const byUnit: Readonly<Partial<Record<string, (unit: string) => string>>> = w.byUnit;
  const own = unit === undefined ? undefined : byUnit[id]?.(attributeName(unit, context));
  const conditions = setOptions(options).flatMap(
    ([name, value]) => conditionText(name, value, context) ?? [],
  );
  const name = own ?? w.names[id];
  return conditions.length === 0 ? name : w.under(name, conditions);
}

/** An entry of the catalogue, named by its id. */
export const catalogued = (
  id: FigureName,
  figure: Omit<CataloguedFigure, 'id' | 'name'>,
): CataloguedFigure => ({
  id,
  ...figure,
  name: (options, context) => nameOf(id, options, context),
});

/** How an entry is made of what is asked for it first; `null` where that is not there. */
export const madeOf =
  <Asked>(
    asking: (options: FigureOptions, ask: Ask, context: FigureContext) => Promise<Asked | null>,
    make: (asked: Asked, context: FigureContext) => Figure | TableFigure | null,
  ): CataloguedFigure['make'] =>
  async (options, ask, context) => {
    const asked = await asking(options, ask, context);
    return asked === null ? null : make(asked, context);
  };
