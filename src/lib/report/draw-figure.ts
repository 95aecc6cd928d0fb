import { LIGHT } from '#lib/charts/palette.ts';
import type { OwnWords, YearStyle } from '#lib/domain/report/report.ts';
import type { ExportTable, TableDocument } from '#lib/export/figure-document.ts';
import {
  PAPER_WIDTH,
  type ReportDefinition,
  type ReportFigure,
  type ReportTable,
} from '#lib/export/report/report-document.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import type { Figure, FigureTable } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import type { ComposedFigure } from './composed-report.ts';
import type { MadeFigure } from './make-figures.ts';
import { inYearStyle } from './year-style.ts';
import { nativeInYearStyle } from './native-words.ts';

/** What a figure takes from the report it stands in. */
export type Setting = {
  readonly context: FigureContext;
  readonly years: YearStyle;
  readonly marking: string | null;
  readonly fileName: TableDocument['fileName'];
  readonly document: Document;
};

type Automatic = NonNullable<ComposedFigure['automatic']>;

/** The words of a figure as they come from its numbers, in the report's way to write years. */
function automaticWords(made: Figure | TableFigure, years: YearStyle): Automatic {
  const { title, subtitle, note, source } = made;
  const said = (text: string) => inYearStyle(text, years);
  return { title: said(title), subtitle: said(subtitle), note: said(note), source: said(source) };
}

/** How the number of a metric is made, in words. */
function definitionOf(metric: MetricId, { words }: FigureContext): ReportDefinition {
  const { name, words: description, formula } = words.definitions[metric];
  return { metric, title: name, description, formula };
}

function printedTable({ columns, rows }: FigureTable, years: YearStyle): ExportTable {
  const said = (text: string) => inYearStyle(text, years);
  return {
    columns: columns.map(({ header, group, format }) => ({
      header: said(header),
      ...(group === undefined ? {} : { group: said(group) }),
      isNumeric: format !== undefined,
      ...(format === undefined ? {} : { format }),
    })),
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? said(cell) : cell))),
  };
}

/** The years in the labels of a drawing, in the report's way to write them. */
function restyleLabels(chart: SVGSVGElement, years: YearStyle): SVGSVGElement {
  if (years === 'both') return chart;
  for (const label of chart.querySelectorAll('text, tspan, title, desc')) {
    for (const node of label.childNodes) {
      if (node.nodeType === 3) node.nodeValue = inYearStyle(node.nodeValue ?? '', years);
    }
  }
  return chart;
}

/** What the rows of a figure and the report's way to write years decide; somebody's words come over it. */
export type DrawnFigure = {
  readonly made: Figure | TableFigure;
  readonly automatic: Automatic;
  readonly table: ExportTable;
  /** `null` for a table. */
  readonly drawing: Pick<
    ReportFigure,
    'chart' | 'legend' | 'description' | 'native' | 'marks'
  > | null;
};

/** A made figure with its data printed and its chart drawn for paper. */
export function drawFigure(
  made: Figure | TableFigure,
  { context, years, document }: Setting,
): DrawnFigure {
  const said = (text: string) => inYearStyle(text, years);
  const drawn = { made, automatic: automaticWords(made, years) };
  const table = printedTable(made.table, years);
  if (!isDrawn(made)) return { ...drawn, table, drawing: null };
  const chart = made.draw({
    ...{ width: PAPER_WIDTH, locale: context.locale, palette: LIGHT, document },
    isOnPaper: true,
    isInteractive: made.marks !== undefined,
  });
  const marks = made.marks?.map(({ id, label, details }) => ({
    ...{ id, label: said(label), details: details.map(said) },
  }));
  const drawing = {
    chart: restyleLabels(chart, years),
    legend: made.legend.map((entry) => ({ ...entry, label: said(entry.label) })),
    description: said(made.description),
    native: made.native ? nativeInYearStyle(made.native, years) : null,
    ...(marks === undefined ? {} : { marks }),
  };
  return { ...drawn, table, drawing };
}

type Numbered = { readonly number: string; readonly name: string; readonly words: OwnWords };

/** A drawn figure as the document carries it: numbered, somebody's own words over its own. */
export function setFigure(
  { part, known }: Pick<MadeFigure, 'part' | 'known'>,
  { made, automatic, table, drawing }: DrawnFigure,
  { number, name, words }: Numbered,
  { context, marking, fileName }: Setting,
): ReportFigure | ReportTable {
  const set: ReportTable = {
    id: part.id,
    ...(known === null ? {} : { figure: known.id }),
    name,
    definition: definitionOf(made.metric, context),
    locale: context.locale,
    caption: {
      number,
      title: words.title ?? automatic.title,
      subtitle: words.subtitle ?? automatic.subtitle,
      note: words.note ?? automatic.note,
      source: words.source ?? automatic.source,
      ...(isDrawn(made) && made.n !== null ? { n: made.n } : {}),
    },
    ...{ marking, fictional: context.workspace.fictional, fileName },
    table,
  };
  if (drawing === null) return set;
  return { ...set, ...drawing, native: part.asPicture ? null : drawing.native };
}
