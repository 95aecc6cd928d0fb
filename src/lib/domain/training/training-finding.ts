import type { FiscalYear } from '../fiscal-year.ts';

/** A category and by how much it moved between two years. */
export type MovedCategory = { readonly category: string; readonly difference: number };

/** What the figures of participation say in their titles. */
export type TrainingFindingValues = {
  /** The total of the last year beside the year before. */
  'attendances-and-change': {
    fiscalYear: FiscalYear;
    attendances: number;
    previous: number | null;
    /** The category that makes up most of the change. */
    mover: MovedCategory | null;
  };
  /** 人日 of the last year beside the year before. */
  'person-days-and-change': {
    fiscalYear: FiscalYear;
    days: number;
    previous: number | null;
    mover: MovedCategory | null;
  };
  /** 実人数 of a year, and the category that most of them took. */
  'people-by-category': {
    fiscalYear: FiscalYear;
    attendees: number;
    most: { readonly category: string; readonly attendees: number } | null;
  };
  /** From which to which 受講率 the groups of an attribute reach, beside the whole city. */
  'reach-range': { groups: number; from: number; to: number; city: number | null };
};
