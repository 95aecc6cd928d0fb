import { comparisonKey } from '../normalise-text.ts';
import type { PlanSettings, RequiredAbility } from './plan-settings.ts';

type Needed = Omit<RequiredAbility, 'plan'>;

/**
 * A table of another city under the positions of one's own: the same name, or the names between ・ where
 * one's own has each of them (主幹級・主査級). Positions that one's own does not have are left out.
 *
 * @param own the positions of the plan and of the masters; without any the table stays as it is
 */
export function forPositions(table: readonly Needed[], own: readonly string[]): Needed[] {
  if (own.length === 0) return [...table];
  const known = new Map(own.map((name) => [comparisonKey(name), name]));
  const ownOf = (name: string): string[] =>
    [name, ...name.split('・')].flatMap((part) => known.get(comparisonKey(part)) ?? []);
  return table.flatMap(({ position, capability }) =>
    [...new Set(ownOf(position))].map((name) => ({ position: name, capability })),
  );
}

/** The settings with the needed abilities of one plan in place of what was said of it before. */
export function withNeeded(
  settings: PlanSettings,
  plan: string | null,
  needed: readonly Needed[],
  source: string,
): PlanSettings {
  const others = settings.required.filter((one) => one.plan !== plan);
  const own = needed.map(({ position, capability }) => ({ position, capability, plan }));
  return { ...settings, required: [...others, ...own], requiredSource: source };
}
