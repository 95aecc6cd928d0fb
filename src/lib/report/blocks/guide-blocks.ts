import { REFERENCE_BELOW } from '#lib/domain/thresholds.ts';
import { isSuppressed } from '#lib/export/cell-text.ts';
import type { ReportBlock } from '#lib/export/report/report-document.ts';
import { figureOf } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { Composition } from '../document-blocks.ts';
import { sectionHeading } from '../facts.ts';
import { inYearStyle } from '../year-style.ts';

/** Figures that show bands, groups, change, relations, an outlook. */
const BANDED = ['items-overview', 'items', 'divisions'];
const GROUPED = ['divisions', 'item-by-group'];
const CHANGING = ['items-overview', 'items', 'changes', 'change-details', ...GROUPED];
const RELATED = [
  'drivers',
  'driver-details',
  'priorities',
  'improvement-index',
  'training-and-score',
];
const FORECAST = [
  'goal-burn-up-straight-line',
  'goal-burn-up-against-plan',
  'goal-pace',
  'goal-total',
];

/** A response under this share is no voice of everybody. */
const HALF = 0.5;

/** What the figures that are written out are about. */
function shown({ figures }: Composition) {
  const made = figures.flatMap((figure) => (figure.number === null ? [] : (figure.made ?? [])));
  const ids = made.map(({ figure }) => figure ?? '');
  const topics = ids.map((id) => figureOf(id)?.topic ?? null);
  return {
    any: (names: readonly string[]) => ids.some((id) => names.includes(id)),
    about: (topic: (typeof topics)[number]) => topics.includes(topic),
    isHiding: made.some(({ table }) => table.rows.some((row) => row.some(isSuppressed))),
  };
}

/** 報告書を読む際の注意: what concerns the figures of the report, and nothing else. */
export async function guideBlocks(
  id: string,
  level: 1 | 2,
  composition: Composition,
): Promise<ReportBlock[]> {
  const { report, source } = composition;
  const { words, minN, asOf, workspace } = source.context;
  const { guide, guideSentences: say } = words.report;
  const { any, about, isHiding } = shown(composition);
  const isSurvey = about('survey');
  const rates = isSurvey ? await source.ask('engagement.overall') : [];
  const isFewAnswered = rates.some(({ response_rate: rate }) => rate !== null && rate < HALF);
  const isDated = asOf !== null && (about('training') || about('goals') || about('plan'));
  const sentences = [
    workspace.fictional && say.fictional,
    say.rounding,
    say.years,
    isDated && say.asOf(asOf),
    isSurvey && say.n,
    isFewAnswered && say.response,
    any([...BANDED, 'changes', ...GROUPED]) && say.interval,
    any(BANDED) && say.bands(workspace.bands),
    any(CHANGING) && say.change,
    any(CHANGING) && say.people,
    any(GROUPED) && say.groups,
    any(GROUPED) && say.reference(REFERENCE_BELOW),
    (isSurvey || isHiding) && say.suppressed(minN),
    (about('training') || about('goals')) && say.attendances,
    any(FORECAST) && say.forecast,
    about('outcomes') && say.outcomes,
    any(RELATED) && say.relation,
  ].filter((sentence) => sentence !== false);
  const items = sentences.map((sentence) => inYearStyle(sentence, report.years));
  return [sectionHeading(id, level, guide), { kind: 'list', id: `${id}-list`, items }];
}
