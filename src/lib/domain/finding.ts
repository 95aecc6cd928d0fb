import type { FiscalYear } from './fiscal-year.ts';
import type { GoalUnit } from './dataset.ts';
import type { DivisionFindingValues, FigureFindingValues } from './figure-finding.ts';
import type { SurveyFindingValues } from './survey-finding.ts';
import type { AbilityFindingValues } from './training/ability-finding.ts';
import type { OutcomeFindingValues } from './training/outcome-finding.ts';
import type { PlanFindingValues } from './training/plan-finding.ts';
import type { TrainingFindingValues } from './training/training-finding.ts';

/** An item in a sentence: its number and its label. */
export type NamedItem = { readonly item: number; readonly label: string };

/**
 * What a finding says, by code: values only, unrounded; the sentence is i18n's. Every value comes
 * from published rows.
 */
export type FindingValues = SurveyFindingValues &
  AbilityFindingValues &
  OutcomeFindingValues &
  PlanFindingValues &
  FigureFindingValues &
  DivisionFindingValues &
  TrainingFindingValues & {
    /** The score of a round beside the round before. */
    'score-and-change': {
      score: number;
      previous: number | null;
      difference: number | null;
      distinguishable: boolean | null;
    };
    /** How many items lie in the bands at both ends. */
    'items-in-bands': {
      items: number;
      low: number;
      high: readonly NamedItem[];
      /** How many of them lie in a band that their interval leaves open. */
      undecided: number;
    };
    /** Items whose intervals lie wholly below those of all others. */
    'lowest-items': { lowest: readonly NamedItem[]; from: number; to: number };
    /** One category moves the total, the rest stays within a range. */
    'one-category-moves-total': { category: string; from: number; to: number };
    /** How many of the staff took training at all. */
    reach: { attendees: number; headcount: number | null; rate: number | null };
    /** Where a goal stands against its plan on the day. */
    'goal-against-plan': { goal: string; unit: GoalUnit; done: number; planned: number };
    /** Where the present pace leads, and whether the target lies in the range of 90 %. */
    'goal-straight-line': {
      goal: string;
      target: number;
      straightLine: number;
      low: number | null;
      high: number | null;
      lastYear: FiscalYear;
    };
    /** The pace that is needed. */
    'goal-pace': { remaining: number; required: number; pace: number | null };
    /** How many sections have somebody. */
    'goal-coverage': { goal: string; sections: number; covered: number };
    /** A goal behind its plan: what is left, and at what pace. */
    'goal-behind': {
      goal: string;
      remaining: number;
      required: number;
      pace: number;
      /** Sections without anybody yet. */
      missing: number;
    };
    /** Rows that wait to be corrected. */
    'rows-waiting': { rows: number };
    /** 延べ of a goal whose unit the plan does not say. */
    'goal-attendances': { goal: string; attendances: number; target: number };
  };

export type FindingCode = keyof FindingValues;
export type Finding = {
  [Code in FindingCode]: { readonly code: Code; readonly values: FindingValues[Code] };
}[FindingCode];
