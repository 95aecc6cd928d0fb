import { sum } from './sums.ts';

/** Of a group: how many returned the sheet, of how many asked. */
export type ResponseGroup = { readonly returned: number; readonly headcount: number };

/**
 * R-indicator: 1 − 2·S(ρ), where S² = Σ N_g(ρ_g − ρ)²/(N − 1) over the response rates ρ_g of
 * groups (Schouten, Cobben and Bethlehem 2009; METHODS §6 and appendix A). 1 where every group
 * answered alike; it knows nothing of differences within groups.
 *
 * @returns `null` for fewer than two groups, or where more returned than were asked
 */
export function rIndicator(groups: readonly ResponseGroup[]): number | null {
  const totals = totalsOf(groups);
  if (totals === null) return null;
  const rate = totals.returned / totals.headcount;
  const scatter = sum(
    groups.map(({ returned, headcount }) => headcount * (returned / headcount - rate) ** 2),
  );
  return 1 - 2 * Math.sqrt(scatter / (totals.headcount - 1));
}

/**
 * Index of dissimilarity, 0 to 1: the share of returned sheets that would have to come from other
 * groups for the groups to weigh as they do among the staff, ½Σ|sample share − population share|
 * (METHODS appendix A).
 *
 * @returns `null` for fewer than two groups, where nobody returned, or more than were asked
 */
export function dissimilarity(groups: readonly ResponseGroup[]): number | null {
  const totals = totalsOf(groups);
  if (totals === null || totals.returned === 0) return null;
  const distances = groups.map(({ returned, headcount }) =>
    Math.abs(returned / totals.returned - headcount / totals.headcount),
  );
  return sum(distances) / 2;
}

function totalsOf(groups: readonly ResponseGroup[]): ResponseGroup | null {
  if (groups.length < 2) return null;
  if (groups.some(({ returned, headcount }) => headcount <= 0 || returned > headcount)) return null;
  return {
    returned: sum(groups.map(({ returned }) => returned)),
    headcount: sum(groups.map(({ headcount }) => headcount)),
  };
}
