import type { Bands } from '../bands.ts';
import type { FiscalYear } from '../fiscal-year.ts';

type Share = { readonly label: string; readonly share: number };

/** What the body text of a report says, by code: published values, unrounded; sentences are i18n's. */
export type ReportTextValues = {
  /** The score of a round with its base. */
  score: {
    group: string | null;
    score: number;
    /** The highest answer. */
    scale: number;
    respondents: number;
    rate: number | null;
  };
  /** The score beside that of the round before. */
  previous: {
    previousYear: FiscalYear;
    previous: number;
    difference: number;
    distinguishable: boolean | null;
  };
  /** How many items lie in the bands at both ends. */
  bands: {
    items: number;
    low: number;
    high: readonly string[];
    undecided: number;
    bands: Bands;
  };
  /** Items that moved beyond error, the largest change first. */
  moved: {
    previousYear: FiscalYear;
    moved: readonly { readonly label: string; readonly difference: number }[];
    within: number;
  };
  /** Items that the fewest and the most answered with the two highest answers. */
  shares: { lowest: readonly Share[]; highest: Share; fewest: number; most: number };
  /** How many differences of groups are beyond error. */
  differences: { tested: number; beyond: number };
  /** 延べ of the last year, and of the year before. */
  attendances: {
    year: FiscalYear;
    courses: number | null;
    attendances: number;
    previous: number | null;
  };
  /** The category that makes up most of the change. */
  mover: { category: string; difference: number };
  /** So few years tell no trend. METHODS §13. */
  trend: { years: number };
  reach: { year: FiscalYear; attendees: number; headcount: number | null; rate: number | null };
  goal: {
    goal: string;
    asOf: string;
    done: number;
    planned: number;
    target: number;
    lastYear: FiscalYear;
  };
  outlook: { straightLine: number; low: number | null; high: number | null; target: number };
  pace: { remaining: number; required: number; pace: number | null };
  coverage: { goal: string; sections: number; covered: number };
  'not-cause': Record<string, never>;
  'no-relation-cause': Record<string, never>;
};

export type ReportText = {
  [Code in keyof ReportTextValues]: {
    readonly code: Code;
    readonly values: ReportTextValues[Code];
  };
}[keyof ReportTextValues];
