import { compositionFinding } from '#lib/findings/response-findings.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import {
  attributeName,
  compositionShares,
  type ResponseRows,
} from '#lib/figures/response/response-rows.ts';
import { marginNames } from '#lib/figures/response/weighted-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';

/**
 * What 回収状況 says first: how many answered and that the rest is not known, then, where it is
 * hardly chance, whose voice is thin, and what the score is with the staff's composition.
 */
export function responseSentence(
  { metrics }: Analysis,
  rows: ResponseRows,
  context: FigureContext,
): string {
  const words = context.words.responsePage;
  const inRound = (row: { readonly fiscal_year: number }) => row.fiscal_year === rows.fiscalYear;
  const overall = metrics['engagement.overall'].find(inRound);
  if (overall?.response_rate == null) return '';
  const { population, respondents, response_rate: rate } = overall;
  if (population === null || respondents === null) return '';
  const test = metrics['engagement.representativeness']
    .filter(inRound)
    .find(({ attribute }) => attribute === rows.attribute);
  const finding = compositionFinding(compositionShares(rows), test);
  const weighted = metrics['engagement.weighted'].find(inRound);
  const unit = attributeName(rows.attribute, context);
  return [
    words.answered(population, respondents, rate),
    rate < 1 ? words.notAnswered(rate) : '',
    finding?.code === 'composition-differs'
      ? words.fewer(unit, finding.values.value, finding.values.difference)
      : '',
    weighted?.score_raked == null
      ? ''
      : words.brought(marginNames(weighted, context), weighted.score_raked),
  ].join('');
}
