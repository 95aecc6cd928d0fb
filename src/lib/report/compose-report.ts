import type { Report } from '#lib/domain/report/report.ts';
import type { ReportDocument } from '#lib/export/report/report-document.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import type { ReadRows } from './ask.ts';
import type { ComposedFigure, ComposedReport, ReportSource } from './composed-report.ts';
import { documentBlocks } from './document-blocks.ts';
import { drawFigure, setFigure, type Setting } from './draw-figure.ts';
import { makeFigure, type MadeFigure } from './make-figures.ts';
import { numbersOf } from './numbers.ts';
import { paginate } from './paginate.ts';
import { ReportMemory } from './report-memory.ts';
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
  /** What was made before and need not be made again; without one, everything is. */
  readonly memory?: ReportMemory;
  /** Lets others have their turn before a figure is drawn. */
  readonly pause?: () => Promise<void>;
};
type Making = Required<Pick<Composing, 'readRows' | 'memory' | 'pause'>>;

const goOn = () => Promise.resolve();

/**
 * Makes a report from its parts and published rows: figures numbered in their order, somebody's own
 * words over automatic ones, text from findings, and the pages it takes.
 */
export async function composeReport(
  report: Report,
  source: ReportSource,
  { document, today, readRows, memory = new ReportMemory(), pause = goOn }: Composing,
): Promise<ComposedReport> {
  const { context, marking } = source;
  const date = report.date ?? today;
  const city = context.workspace.city;
  const fileName = { city: city?.name ?? '', document: report.title, date };
  const setting: Setting = { context, years: report.years, marking, fileName, document };
  const making: Making = { readRows, memory, pause };
  memory.keepOnly(report, source.ask, context);
  const made = await makeFigures(report, source, making);
  const sections = includedSections(report);
  const numbers = numbersOf(made, sections, context.words.pages);
  const figures = await composeFigures(made, numbers, setting, making);
  const texts = (await automaticTexts(sections, { made, numbers, context, memory })).map(
    (text) => ({
      ...text,
      automatic: inYearStyle(text.automatic, report.years),
    }),
  );
  const blocks = await documentBlocks({ report, source, date, sections, figures, texts });
  const composed: ReportDocument = {
    locale: context.locale,
    title: report.title,
    subtitle: report.subtitle,
    issuer: report.issuer || `${city?.name ?? ''}${city?.section ?? ''}`,
    ...{ date, asOf: context.asOf, marking, fictional: context.workspace.fictional },
    ...{ font: report.font, layout: report.layout, fileName },
    ...paginate(memory.sameBlocks(blocks)),
  };
  return { report, document: composed, figures, texts };
}

/** Every figure of the report, also those that are left out: their words can be read before. */
async function makeFigures({ parts }: Report, source: ReportSource, { readRows, memory }: Making) {
  const made: MadeFigure[] = [];
  for (const part of parts) {
    if (part.kind !== 'figure') continue;
    const from = [source.ask, source.context, JSON.stringify([part.request, part.frozen])];
    const figure = memory.made.recall(part.id, from, () => makeFigure(part, source, readRows));
    made.push({ ...(await figure), part });
  }
  return made;
}

async function composeFigures(
  made: readonly MadeFigure[],
  numbers: ReadonlyMap<string, string>,
  setting: Setting,
  making: Making,
): Promise<ComposedFigure[]> {
  const { context, years } = setting;
  const composed: ComposedFigure[] = [];
  for (const figure of made) {
    const { part, known } = figure;
    const name = known?.name(part.request.options, context) ?? part.request.figure;
    const number = numbers.get(part.id) ?? null;
    const shared = { id: part.id, number, name: inYearStyle(name, years), missing: figure.missing };
    const nothing = { made: null, automatic: null, change: null };
    const shown = hasMade(figure) ? await shownFigure(figure, shared, setting, making) : nothing;
    composed.push({ ...shared, ...shown });
  }
  return composed;
}

/** A figure drawn and set, with what has changed since it was seen. */
async function shownFigure(
  { part, known, made }: Shown,
  { number, name }: Pick<ComposedFigure, 'number' | 'name'>,
  setting: Setting,
  { memory, pause }: Making,
): Promise<Pick<ComposedFigure, 'made' | 'automatic' | 'change'>> {
  const { years, marking, fileName } = setting;
  const { id, words, seen, asPicture } = part;
  const drawn = await memory.drawn.recall(id, [made, years], async () => {
    await pause();
    return drawFigure(made, setting);
  });
  const numbered = { number: number ?? '', name, words };
  const ofReport = JSON.stringify([numbered, asPicture, marking, fileName]);
  return {
    made: memory.set.recall(id, [drawn, ofReport], () =>
      setFigure({ part, known }, drawn, numbered, setting),
    ),
    automatic: drawn.automatic,
    change:
      seen &&
      memory.changes.recall(id, [made, JSON.stringify(seen)], () => compareSeen(seen, made.table)),
  };
}

type Shown = MadeFigure & { readonly made: Figure | TableFigure };
const hasMade = (figure: MadeFigure): figure is Shown => figure.made !== null;
