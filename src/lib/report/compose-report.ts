import type { Report } from '#lib/domain/report/report.ts';
import type { ReportDocument } from '#lib/export/report/report-document.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import type { ReadRows } from './ask.ts';
import type { ComposedFigure, ComposedReport, ReportSource } from './composed-report.ts';
import { documentBlocks } from './document-blocks.ts';
import { automaticWords, setFigure, type Setting } from './draw-figure.ts';
import { makeFigure, type MadeFigure } from './make-figures.ts';
import { numbersOf } from './numbers.ts';
import { paginate } from './paginate.ts';
import { includedSections } from './sections.ts';
import { compareSeen } from './seen.ts';
import { automaticTexts } from './texts/automatic-texts.ts';
import { inYearStyle } from './year-style.ts';

/** What composing needs beside the report and its data. */
export type Composing = {
  /** The browser's document, or jsdom's. */
  readonly document: Document;
  /** 作成日 where the report names none, as ISO date. */
  readonly today: string;
  /** Reads what frozen figures remember. */
  readonly readRows: ReadRows;
};

/**
 * Makes a report from its parts and published rows: figures numbered in their order, somebody's own
 * words over automatic ones, text from findings, and the pages it takes.
 */
export async function composeReport(
  report: Report,
  source: ReportSource,
  { document, today, readRows }: Composing,
): Promise<ComposedReport> {
  const { context, marking } = source;
  const date = report.date ?? today;
  const city = context.workspace.city;
  const fileName = { city: city?.name ?? '', document: report.title, date };
  const setting: Setting = { context, years: report.years, marking, fileName, document };
  const made = await makeFigures(report, source, readRows);
  const sections = includedSections(report);
  const numbers = numbersOf(made, sections, context.words.pages);
  const figures = composeFigures(made, numbers, setting);
  const texts = (await automaticTexts(sections, { made, numbers, context })).map((text) => ({
    ...text,
    automatic: inYearStyle(text.automatic, report.years),
  }));
  const blocks = await documentBlocks({ report, source, date, sections, figures, texts });
  const composed: ReportDocument = {
    locale: context.locale,
    title: report.title,
    subtitle: report.subtitle,
    issuer: report.issuer || `${city?.name ?? ''}${city?.section ?? ''}`,
    ...{ date, asOf: context.asOf, marking, fictional: context.workspace.fictional },
    ...{ font: report.font, layout: report.layout, fileName },
    ...paginate(blocks),
  };
  return { report, document: composed, figures, texts };
}

/** Every figure of the report, also those that are left out: their words can be read before. */
async function makeFigures({ parts }: Report, source: ReportSource, readRows: ReadRows) {
  const made: MadeFigure[] = [];
  for (const part of parts) {
    if (part.kind === 'figure') made.push(await makeFigure(part, source, readRows));
  }
  return made;
}

function composeFigures(
  made: readonly MadeFigure[],
  numbers: ReadonlyMap<string, string>,
  setting: Setting,
): ComposedFigure[] {
  const { context, years } = setting;
  return made.map((figure) => {
    const { part, known } = figure;
    const name = known?.name(part.request.options, context) ?? part.request.figure;
    const number = numbers.get(part.id) ?? null;
    const shared = { id: part.id, number, name: inYearStyle(name, years), missing: figure.missing };
    if (!hasMade(figure)) return { ...shared, made: null, automatic: null, change: null };
    const numbered = { number: number ?? '', name: shared.name, words: part.words };
    return {
      ...shared,
      made: setFigure(figure, numbered, setting),
      automatic: automaticWords(figure.made, years),
      change: part.seen && compareSeen(part.seen, figure.made.table),
    };
  });
}

const hasMade = (
  figure: MadeFigure,
): figure is MadeFigure & { readonly made: Figure | TableFigure } => figure.made !== null;
