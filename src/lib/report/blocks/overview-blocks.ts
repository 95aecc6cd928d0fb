import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { ReportBlock } from '#lib/export/report/report-document.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import { chosenRound } from '#lib/figures/catalogue/survey-rows.ts';
import type { Composition } from '../document-blocks.ts';
import { factsBlock, sectionHeading, type Fact } from '../facts.ts';
import { tellsSurveyLines } from '../survey-files.ts';

/** The options of the first figure of the survey that is written out. */
function surveyOptions({ sections }: Composition): FigureOptions {
  const parts = sections.flatMap(({ contents }) => contents);
  const first = parts.find(
    (part) => part.kind === 'figure' && figureOf(part.request.figure)?.topic === 'survey',
  );
  return first?.kind === 'figure' ? first.request.options : {};
}

/** Whom the round asked, who answered, and how it is told apart from the round before. */
async function surveyFacts(year: FiscalYear, { source }: Composition): Promise<Fact[]> {
  const { words, workspace } = source.context;
  const { facts } = words.report;
  const round = workspace.rounds.find(({ fiscalYear }) => fiscalYear === year);
  const overall = await source.ask('engagement.overall');
  const row = overall.find(({ fiscal_year: own }) => own === year);
  const before = overall.findLast(({ fiscal_year: own }) => own < year);
  const { instrument } = workspace;
  const name = round?.name ?? workspace.sources.survey ?? words.pages.sources.names.survey;
  const answered = row?.respondents ?? null;
  const { survey } = facts;
  return [
    [survey.name, name.includes(facts.year(year)) ? name : facts.named(name, year)],
    [survey.period, facts.period(round?.start ?? null, round?.end ?? null)],
    [survey.asked, facts.asked(round?.coverage ?? null, row?.population ?? null)],
    [
      survey.answered,
      answered === null ? null : facts.answered(answered, row?.response_rate ?? null),
    ],
    [
      survey.questions,
      facts.questions(instrument.name, instrument.items.length, instrument.scale.max),
    ],
    [
      survey.previous,
      before ? facts.previous(before.fiscal_year, before.respondents, before.response_rate) : null,
    ],
  ];
}

/** 調査の概要: who was asked, who answered, under which protection, and from which data. */
export async function overviewBlocks(
  id: string,
  level: 1 | 2,
  composition: Composition,
): Promise<ReportBlock[]> {
  const { source } = composition;
  const { words, minN, asOf } = source.context;
  const { facts, overview } = words.report;
  const year = await chosenRound(surveyOptions(composition), source.ask);
  const kinds = [
    ...new Set(source.files.flatMap(({ kind, used }) => (used > 0 ? (kind ?? []) : []))),
  ];
  const used = source.files.filter((file) => file.used > 0);
  const rows = (await tellsSurveyLines(source))
    ? used.reduce((sum, file) => sum + file.used, 0)
    : null;
  const all: Fact[] = [
    ...(year === null ? [] : await surveyFacts(year, composition)),
    [facts.survey.protection, facts.protection(minN)],
    [facts.survey.asOf, asOf === null ? null : facts.day(asOf)],
    [facts.survey.data, facts.data(kinds, used.length, rows)],
  ];
  return [
    sectionHeading(id, level, overview),
    factsBlock(`${id}-facts`, overview, all, composition),
  ];
}
