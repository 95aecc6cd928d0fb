import type { FiscalYear } from './fiscal-year.ts';
import type { NamedItem } from './finding.ts';

/** A range that chance leaves open, at 95 %. */
export type Margin = { readonly low: number; readonly high: number };

/** What the survey's results say when they are told one by one, each with its base and its margin. */
export type SurveyFindingValues = {
  /** The score against the thresholds, with how many answered. */
  'score-against-bands': {
    score: number;
    margin: Margin | null;
    n: number;
    items: number;
    average: number;
    low: number;
    high: number;
  };
  /** So few answered that the rest could think otherwise. */
  'few-answered': { respondents: number; population: number; rate: number };
  /** The items clearly below all others, with the fewest answers among them. */
  'lowest-means': { lowest: readonly NamedItem[]; from: number; to: number; n: number };
  /** Items whose interval crosses a threshold. */
  'bands-undecided': { items: readonly NamedItem[] };
  /** A group that differs from all others by more than chance; no item is the whole sheet. */
  'group-differs': {
    group: string;
    item: NamedItem | null;
    difference: number;
    margin: Margin | null;
    n: number;
  };
  /** No group differs by more than chance. */
  'groups-alike': { groups: number; tested: number };
  /** A change of an item that is more than chance. */
  'item-changed': {
    item: NamedItem;
    previousYear: FiscalYear;
    difference: number;
    margin: Margin | null;
    n: number;
    previous: number;
  };
  /** A change of the score that may be chance, and from what size on it could be told. */
  'change-undecided': {
    previousYear: FiscalYear;
    difference: number;
    detectable: number | null;
    n: number;
    previous: number;
  };
  /** The item that goes most closely with the outcome. */
  'item-relates': { item: NamedItem; outcome: NamedItem; r: number; margin: Margin; n: number };
  /** An item that goes with the outcome and that few answer well. */
  'look-first': { item: NamedItem; outcome: NamedItem; satisfaction: number; n: number };
  /** The items do not go together well enough for one score. */
  'items-disagree': { alpha: number; margin: Margin | null; n: number };
  /** The score with the respondents weighted to the staff. */
  'score-weighted': { score: number; weighted: number; n: number; margins: readonly string[] };
  /** Means of other surveys, named and not compared. */
  'other-surveys': { from: number; to: number; surveys: number };
};
