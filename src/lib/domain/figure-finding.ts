import type { FiscalYear } from './fiscal-year.ts';
import type { NamedItem } from './finding.ts';

/** An item with how far its mean moved, in points. */
export type MovedItem = NamedItem & { readonly difference: number };

/** What the figures of changes, relations and response say in their titles. */
export type FigureFindingValues = {
  /** The items whose change between two rounds is more than chance, and how many others there are. */
  'items-moved': {
    previousYear: FiscalYear;
    higher: readonly MovedItem[];
    lower: readonly MovedItem[];
    /** Changes that may be chance. */
    within: number;
  };
  /** The overall score between two rounds, and from what size on a change can be told. */
  'overall-moved': {
    previousYear: FiscalYear;
    difference: number;
    distinguishable: boolean | null;
    detectable: number | null;
  };
  /** The items that go most closely with the outcome; none where no relation is clear. */
  'items-related': { outcome: NamedItem; items: readonly NamedItem[]; from: number; to: number };
  /** The items to look at first: they go with the outcome, and few are content with them. */
  'items-first': { outcome: NamedItem; items: readonly NamedItem[]; of: number };
  /** From which to which rate the groups of an attribute answered, beside the whole city. */
  'rates-range': { groups: number; from: number; to: number; city: number | null };
  /** The group that answered least against its share of the staff, where that is hardly chance. */
  'composition-differs': { value: string; difference: number };
  /** The respondents are composed like the staff: nearly, or as far as can be told. */
  'composition-alike': { groups: number; isNear: boolean };
  /** Where the mean of all staff lies, if the respondents stand for them, and at the extremes. */
  'score-between': {
    low: number | null;
    high: number | null;
    worstLow: number;
    worstHigh: number;
  };
  /** The word that most comments hold. */
  'word-most': { keyword: string; comments: number; base: number };
  /** How many comments there are. */
  'comments-counted': { comments: number };
  /** The option of a 複数選択の設問 that most chose, several where as many did, with its last rank. */
  'option-first': {
    options: readonly string[];
    share: number;
    rank: number;
    previousRank: number | null;
  };
  /** Recommendation, in points from −100 to 100. */
  recommendation: { points: number; n: number };
};

/** What the figure of groups against items says in its title. */
export type DivisionFindingValues = {
  /** The largest difference of a group from all others that is more than chance. */
  'groups-differ': {
    /** The attribute whose groups these are. */
    attribute: string;
    group: string;
    item: NamedItem;
    difference: number;
    /** The group has so few answers that its numbers are for reference only. */
    isReference: boolean;
    /** Another group that lies on one side of all others with several items. */
    also: { group: string; items: number; isHigher: boolean } | null;
  };
  /** No difference between groups is more than chance. */
  'groups-do-not-differ': { attribute: string; groups: number };
};
