import type { FigureRequest } from '#lib/domain/report/figure-request.ts';
import type { FigurePart } from '#lib/domain/report/report.ts';
import type { ReportDocument } from '#lib/export/report/report-document.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import { isFigure } from './document-blocks.ts';
import { drawFigure, setFigure, type Setting } from './draw-figure.ts';

/** What a figure has on its page, and under which settings it leaves it. */
export type SingleFigure = {
  readonly made: Figure | TableFigure;
  /** 図番号 on its page. */
  readonly number: string;
  readonly context: FigureContext;
  readonly marking: string | null;
  /** The browser's document, or jsdom's. */
  readonly document: Document;
  /** 作成日 as ISO date. */
  readonly today: string;
};

/** A document of one figure or table, as a page exports it: what it shows, and nothing around it. */
export function singleFigureDocument({ made, number, context, ...rest }: SingleFigure) {
  const { workspace, locale, asOf } = context;
  const { marking, document, today } = rest;
  const request: FigureRequest = { figure: made.id, options: {} };
  const part: FigurePart = {
    ...{ kind: 'figure', id: made.id, isIncluded: true, request },
    ...{ words: {}, isConfirmed: true, asPicture: false, seen: null, frozen: null },
  };
  const known = figureOf(made.id);
  const name = known?.name({}, context) ?? made.title;
  const city = workspace.city?.name ?? '';
  const fileName = { city, document: '', date: asOf ?? today };
  const setting: Setting = { context, years: 'both', marking, fileName, document };
  const drawn = drawFigure(made, setting);
  const set = setFigure({ part, known }, drawn, { number, name, words: {} }, setting);
  const single: ReportDocument = {
    ...{ locale, title: name, subtitle: '', date: today, asOf, marking, fileName },
    issuer: `${city}${workspace.city?.section ?? ''}`,
    fictional: workspace.fictional,
    font: 'biz-ud-gothic',
    layout: isDrawn(made) ? 'slides' : 'pages',
    blocks: [isFigure(set) ? { kind: 'figure', figure: set } : { kind: 'table', table: set }],
    pages: [0],
  };
  return { document: single, figure: set };
}
