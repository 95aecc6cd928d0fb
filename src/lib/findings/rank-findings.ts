import type { Published } from '#lib/disclosure/published.ts';
import type { Bands } from '#lib/domain/bands.ts';
import type { Finding, FindingCode } from '#lib/domain/finding.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { ChangeRow } from '#lib/metrics/engagement-change.ts';
import type { DifferencesRow } from '#lib/metrics/engagement-differences.ts';
import type { DriversRow } from '#lib/metrics/engagement-drivers.ts';
import type { ItemRow } from '#lib/metrics/engagement-items.ts';
import type { OverallRow } from '#lib/metrics/engagement-overall.ts';
import type { PrioritiesRow } from '#lib/metrics/engagement-priorities.ts';
import type { ReliabilityRow } from '#lib/metrics/engagement-reliability.ts';
import type { WeightedRow } from '#lib/metrics/engagement-weighted.ts';
import type { GoalCoverageRow } from '#lib/metrics/goals-coverage.ts';
import type { GoalOutlookRow } from '#lib/metrics/goals-outlook.ts';
import type { PlanProgressRow } from '#lib/metrics/plan-progress.ts';
import { scoreFinding } from './engagement-findings.ts';
import { goalBehindFinding, goalPlanFinding } from './goal-findings.ts';
import { coursesUnderFinding } from './plan-findings.ts';
import {
  itemRelatesFinding,
  itemsDisagreeFinding,
  lookFirstFinding,
  scoreWeightedFinding,
} from './relation-findings.ts';
import {
  changeUndecidedFinding,
  fewAnsweredFinding,
  groupsFinding,
  itemChangedFinding,
  lowestMeansFinding,
  scoreAgainstBandsFinding,
  undecidedBandsFinding,
} from './survey-findings.ts';

type Rows<Row extends object> = readonly Published<Row>[];

/** The published results of one round from which findings are drawn; what is not there is empty. */
export type Results = {
  readonly instrument: Instrument;
  readonly bands: Bands;
  readonly overall: Published<OverallRow> | undefined;
  readonly items: Rows<ItemRow>;
  /** Against the round before. */
  readonly changes: Rows<ChangeRow>;
  readonly differences: Rows<DifferencesRow>;
  readonly drivers: Rows<DriversRow>;
  readonly priorities: Rows<PrioritiesRow>;
  readonly reliability: Rows<ReliabilityRow>;
  readonly weighted: Published<WeightedRow> | undefined;
  readonly goals: Rows<GoalOutlookRow>;
  readonly coverage: Rows<GoalCoverageRow>;
  /** Courses of the plans. */
  readonly plan: Rows<PlanProgressRow>;
  /** Rows that could not be used and wait. */
  readonly quarantined: number;
};

/**
 * How pressing each kind is, the most pressing first: numbers that rest on too little data, then what
 * is beyond chance, then what goes together, then what is not decided.
 */
const PRESSING: readonly FindingCode[] = [
  'rows-waiting',
  'lowest-means',
  'group-differs',
  'item-changed',
  'goal-behind',
  'courses-under',
  'few-answered',
  'look-first',
  'item-relates',
  'items-disagree',
  'score-against-bands',
  'change-undecided',
  'bands-undecided',
  'score-weighted',
  'groups-alike',
];

/**
 * Everything that the results say, the most pressing first. Every number comes from published rows;
 * what is hidden, undefined or refused says nothing.
 */
export function rankFindings(results: Results): readonly Finding[] {
  const { instrument, bands, overall, items, changes, goals, coverage, quarantined } = results;
  const found: (Finding | null)[] = [
    quarantined > 0 ? { code: 'rows-waiting', values: { rows: quarantined } } : null,
    scoreAgainstBandsFinding(overall, instrument, bands),
    fewAnsweredFinding(overall),
    lowestMeansFinding(items, instrument),
    undecidedBandsFinding(items, instrument, bands),
    groupsFinding(results.differences, 'division', instrument),
    itemChangedFinding(changes, instrument),
    changeUndecidedFinding(changes),
    itemRelatesFinding(results.drivers, instrument),
    lookFirstFinding(results.priorities, instrument),
    itemsDisagreeFinding(results.reliability),
    scoreWeightedFinding(results.weighted),
    ...goals.map((goal) => goalBehindFinding(goal, coverage)),
    coursesUnderFinding(results.plan),
  ];
  return found
    .filter((finding) => finding !== null)
    .sort((a, b) => PRESSING.indexOf(a.code) - PRESSING.indexOf(b.code));
}

/** What is said before everything else: the score and its change, then the first goal on its plan. */
export function leadFindings(
  overall: Rows<OverallRow>,
  changes: Rows<ChangeRow>,
  fiscalYear: FiscalYear | null,
  goal: Published<GoalOutlookRow> | undefined,
): { readonly score: Finding | null; readonly goal: Finding | null } {
  return {
    score: fiscalYear === null ? null : scoreFinding(overall, changes, fiscalYear),
    goal: goal ? goalPlanFinding(goal) : null,
  };
}

/**
 * The findings that ask for a look, the most pressing first: without those that only describe, and no
 * second one about the same item.
 */
export function pressingFindings(findings: readonly Finding[], most: number): readonly Finding[] {
  const descriptive: readonly FindingCode[] = ['score-against-bands', 'groups-alike'];
  const named = new Set<number>();
  return findings
    .filter((finding) => {
      if (descriptive.includes(finding.code)) return false;
      const items = itemsOf(finding);
      const isNew = items.length === 0 || items.some((item) => !named.has(item));
      for (const item of items) named.add(item);
      return isNew;
    })
    .slice(0, most);
}

/** The items that a finding is about. */
function itemsOf({ code, values }: Finding): readonly number[] {
  if (code === 'lowest-means') return values.lowest.map(({ item }) => item);
  if (code === 'item-changed' || code === 'item-relates' || code === 'look-first') {
    return [values.item.item];
  }
  return [];
}
