import type { NamedItem } from './finding.ts';

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
