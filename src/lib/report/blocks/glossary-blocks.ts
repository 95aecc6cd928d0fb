import { SUPPRESSED } from '#lib/figures/figure.ts';
import type { ReportBlock, ReportDefinition } from '#lib/export/report/report-document.ts';
import { hiddenIn } from '../checks/hidden-values.ts';
import { isFigure, type Composition } from '../document-blocks.ts';
import { factsBlock, sectionHeading } from '../facts.ts';
import { isSurvey, tellsSurveyLines } from '../survey-files.ts';

/** The definitions of the numbers in the report, each once, in the order of the figures. */
function definitionsOf({ figures }: Composition): readonly ReportDefinition[] {
  const definitions = new Map<string, ReportDefinition>();
  for (const { made, number } of figures) {
    if (made !== null && number !== null) definitions.set(made.definition.metric, made.definition);
  }
  return [...definitions.values()];
}

function termsBlock(id: string, composition: Composition): ReportBlock {
  const { facts } = composition.source.context.words.report;
  const headers = [facts.term, facts.meaning, facts.formula];
  const rows = definitionsOf(composition).map(({ title, description, formula }) => [
    ...[title, description, formula],
  ]);
  const columns = headers.map((header) => ({ header }));
  return { kind: 'facts', id: `${id}-terms`, label: facts.terms, table: { columns, rows } };
}

async function filesBlock(id: string, { source }: Composition): Promise<ReportBlock> {
  const { facts } = source.context.words.report;
  const format = facts.count;
  const columns = [
    { header: facts.file },
    { header: facts.kind },
    ...[facts.rows, facts.used, facts.quarantined, facts.leftOut].map((header) => ({
      ...{ header, format, isNumeric: true },
    })),
  ];
  const tellsAll = await tellsSurveyLines(source);
  const rows = source.files.map((file) => {
    const counts = [file.rows, file.used, file.quarantined, file.left_out];
    const shown = tellsAll || !isSurvey(file) ? counts : counts.map(() => SUPPRESSED);
    return [file.name, facts.kindOf(file.kind), ...shown];
  });
  return { kind: 'facts', id: `${id}-files`, label: facts.filesTitle, table: { columns, rows } };
}

/** 付表：用語と計算方法: how each number of the report is made, and the calculation log. */
export async function glossaryBlocks(
  id: string,
  level: 1 | 2,
  composition: Composition,
): Promise<ReportBlock[]> {
  const { source, figures } = composition;
  const { words, minN, asOf, workspace } = source.context;
  const { facts, glossary } = words.report;
  const { engine } = source;
  const numbered = figures.flatMap(({ made, number }) => (number === null ? [] : (made ?? [])));
  const drawn = numbered.filter(isFigure).length;
  const hidden = numbered.reduce((sum, made) => sum + hiddenIn(made), 0);
  const log = factsBlock(
    `${id}-log`,
    facts.log,
    [
      [facts.engine, `${engine.name} ${engine.version}`],
      [facts.survey.protection, facts.protection(minN)],
      [facts.hiddenCells, facts.hidden(hidden)],
      [facts.instrument, workspace.instrument.name],
      [facts.survey.asOf, asOf === null ? null : facts.day(asOf)],
      [facts.date, facts.day(composition.date)],
      [facts.figures, facts.figureCount(drawn, numbered.length - drawn)],
    ],
    composition,
  );
  return [
    sectionHeading(id, level, glossary),
    termsBlock(id, composition),
    { kind: 'heading', id: `${id}-log-heading`, level: 2, number: null, text: facts.log },
    log,
    await filesBlock(id, composition),
  ];
}
