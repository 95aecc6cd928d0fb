import { scoreReferences } from '#lib/charts/score-references.ts';
import { otherSurveysFinding } from '#lib/findings/relation-findings.ts';
import { integer, score } from '#lib/i18n/format.ts';
import { joined, type FigureContext } from './figure-context.ts';
import { SUPPRESSED, type Figure } from './figure.ts';
import { ofRound, type SurveyRows } from './item-rows.ts';
import { referenceDots } from './native/item-natives.ts';
import { surveySource } from './survey-captions.ts';

/**
 * The score beside means of other surveys: each named as 異なる調査 with its source, in the order of
 * the settings, neither ranked nor judged. `null` without a score or without references.
 */
export function referencesFigure(rows: SurveyRows, context: FigureContext): Figure | null {
  const { words, workspace, locale } = context;
  const { references, instrument } = workspace;
  const { overall } = ofRound(rows);
  const finding = otherSurveysFinding(references);
  if (!overall || !finding) return null;
  const w = words.itemsPage.references;
  const title = w.title(references.length);
  const sentence = words.findings.sentence(finding);
  const name = w.own(rows.fiscalYear);
  const base = w.ownBase(instrument.items.length, overall.respondents);
  const all = [
    [name, overall.suppressed ? SUPPRESSED : overall.score, base, '', null] as const,
    ...references.map((one) => [w.name(one), one.score, w.base(one), w.other, one.source] as const),
  ];
  const description = joined(context, [
    sentence,
    ...all.map(([who, mean]) => (typeof mean === 'number' ? `${who} ${score(mean, locale)}` : who)),
  ]);
  const table: Figure['table'] = {
    columns: [
      { header: w.survey },
      { header: w.mean, format: (value) => score(value, locale), isStrong: true },
      { header: w.baseHeader },
      { header: w.comparable },
      { header: w.sourceHeader },
    ],
    rows: all,
  };
  return {
    id: 'references',
    metric: 'engagement.overall',
    title,
    subtitle: w.subtitle,
    note: joined(context, [sentence, w.note]),
    source: joined(context, [
      surveySource(context, overall, rows.fiscalYear),
      w.source(references.map(({ source }) => source)),
    ]),
    n: overall.respondents === null ? null : integer(overall.respondents, locale),
    description,
    legend: [],
    draw: (settings) =>
      scoreReferences(references, {
        ...settings,
        title,
        description,
        id: 'references',
        own: { row: overall, name, base },
      }),
    table,
    native: referenceDots(table, context),
  };
}
