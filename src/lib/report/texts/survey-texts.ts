import type { NamedItem } from '#lib/domain/finding.ts';
import type { FigureOptions } from '#lib/domain/report/figure-request.ts';
import { itemsMovedFinding } from '#lib/findings/change-findings.ts';
import { itemBandsFinding, named } from '#lib/findings/engagement-findings.ts';
import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import { askSurvey, chosenRound } from '#lib/figures/catalogue/survey-rows.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { ofRound, type SurveyRows } from '#lib/figures/item-rows.ts';
import { saidOf, type Said } from './said.ts';

/** So many items with the fewest high answers are named. */
const MOST_NAMED = 3;

/** Who a sentence is about: the same group of the same round is told once. */
const whom = ({ group, fiscalYear }: SurveyRows) => `${fiscalYear} ${group ?? ''}`;

function scoreSaid(rows: SurveyRows, { workspace }: FigureContext): Said | null {
  const { overall } = ofRound(rows);
  if (!overall || overall.score === null || overall.respondents === null) return null;
  const { score, respondents, response_rate: rate } = overall;
  const { max: scale } = workspace.instrument.scale;
  return {
    about: `score ${whom(rows)}`,
    text: { code: 'score', values: { group: rows.group, score, scale, respondents, rate } },
  };
}

/** The score beside the one before; of another set of items there is none to stand beside. */
function previousSaid(rows: SurveyRows): Said | null {
  const row = ofRound(rows).changes.find(({ item }) => item === 0);
  const before = rows.overall.find(({ fiscal_year: year }) => year === row?.previous_year);
  if (!row || row.difference === null || !before || before.score === null) return null;
  const { previous_year: previousYear, difference, distinguishable } = row;
  const values = { previousYear, previous: before.score, difference, distinguishable };
  return { about: `previous ${whom(rows)}`, text: { code: 'previous', values } };
}

function bandsSaid(rows: SurveyRows, { workspace }: FigureContext): Said | null {
  const { instrument, bands } = workspace;
  const finding = itemBandsFinding(ofRound(rows).items, instrument, bands);
  if (finding?.code !== 'items-in-bands') return null;
  const { items, low, undecided } = finding.values;
  const high = finding.values.high.map(({ label }) => label);
  const values = { items, low, high, undecided, bands };
  return { about: `bands ${whom(rows)}`, text: { code: 'bands', values } };
}

function movedSaid(rows: SurveyRows, { workspace }: FigureContext): Said | null {
  const finding = itemsMovedFinding(ofRound(rows).changes, workspace.instrument);
  if (finding?.code !== 'items-moved') return null;
  const { previousYear, higher, lower, within } = finding.values;
  const moved = [...higher, ...lower].sort(
    (a, b) => Math.abs(b.difference) - Math.abs(a.difference),
  );
  return {
    about: `moved ${whom(rows)}`,
    text: { code: 'moved', values: { previousYear, moved, within } },
  };
}

function sharesSaid(rows: SurveyRows, { workspace }: FigureContext): Said | null {
  const shown = ofRound(rows)
    .items.flatMap(({ item, top2_share: share, n }) =>
      share === null || n === null ? [] : [{ item, share, n }],
    )
    .sort((a, b) => a.share - b.share);
  const of = ({ item, share }: { item: NamedItem['item']; share: number }) => ({
    label: named(workspace.instrument, item).label,
    share,
  });
  const highest = shown.at(-1);
  if (!highest || shown.length <= MOST_NAMED) return null;
  const counts = shown.map(({ n }) => n);
  const values = {
    lowest: shown.slice(0, MOST_NAMED).map(of),
    highest: of(highest),
    ...{ fewest: Math.min(...counts), most: Math.max(...counts) },
  };
  return { about: `shares ${whom(rows)}`, text: { code: 'shares', values } };
}

/** What is said beside the items: score and its change, bands, what moved; with answers, their shares. */
export async function itemTexts(
  options: FigureOptions,
  ask: Ask,
  context: FigureContext,
  { withShares }: { readonly withShares: boolean },
): Promise<readonly Said[]> {
  const survey = await askSurvey(options, ask);
  if (survey === null) return [];
  const { rows } = survey;
  return saidOf(
    scoreSaid(rows, context),
    previousSaid(rows),
    bandsSaid(rows, context),
    movedSaid(rows, context),
    withShares && sharesSaid(rows, context),
  );
}

/** How many of the differences of groups are beyond error, of the 部 where no other unit is named. */
export async function differenceTexts(options: FigureOptions, ask: Ask): Promise<readonly Said[]> {
  const { unit = 'division', division, position } = options;
  const fiscalYear = await chosenRound(options, ask);
  if (division !== undefined || position !== undefined) return [];
  const tested = (await ask('engagement.differences')).filter(
    (row) =>
      row.fiscal_year === fiscalYear &&
      row.attribute === unit &&
      row.item > 0 &&
      row.distinguishable !== null,
  );
  if (tested.length === 0) return [];
  const beyond = tested.filter(({ distinguishable }) => distinguishable).length;
  const about = `differences ${fiscalYear ?? ''} ${unit}`;
  const values = { tested: tested.length, beyond };
  return [{ about, text: { code: 'differences', values } }];
}
