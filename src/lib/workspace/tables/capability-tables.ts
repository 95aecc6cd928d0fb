import type { PlanRow } from '#lib/domain/dataset.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { listedNames, parseCapabilities } from '#lib/domain/training/capabilities.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { tableOf, type Table } from './columns.ts';

/** Names numbered in the order in which they come, each spelling as the first one of its kind. */
class Names {
  readonly #known = new Map<string, { readonly no: number; readonly name: string }>();

  constructor(known: readonly string[] = []) {
    for (const name of known) this.of(name);
  }

  of(name: string): { readonly no: number; readonly name: string } {
    const key = comparisonKey(name);
    const known = this.#known.get(key);
    if (known) return known;
    const entry = { no: this.#known.size + 1, name };
    this.#known.set(key, entry);
    return entry;
  }
}

/**
 * What courses of a plan are to build: `plan_capability` (one row per plan line, position and ability;
 * a position of null: the plan names none), `required_ability` (what positions need) and `plan_aim`
 * (one row per plan line and aim). Positions are numbered as the masters list them, everything else as
 * it first appears.
 */
export function capabilityTables(
  rows: readonly PlanRow[],
  { masters, plan }: Pick<WorkspaceFile, 'masters' | 'plan'>,
): Table[] {
  const positions = new Names(masters.positions.map(({ name }) => name));
  const abilities = new Names();
  const aims = new Names();
  const marked = rows.flatMap((row, index) =>
    parseCapabilities(row.capability, listedNames(row.audience_position)).map((one) => ({
      ...one,
      no: index + 1,
      position: one.position === null ? null : positions.of(one.position),
      ability: abilities.of(one.capability),
    })),
  );
  const required = plan.required.map((one) => ({
    plan: one.plan,
    position: positions.of(one.position),
    ability: abilities.of(one.capability),
  }));
  const served = rows.flatMap((row, index) =>
    listedNames(row.aim).map((aim) => ({ no: index + 1, aim: aims.of(aim) })),
  );
  return [
    tableOf('plan_capability', marked, {
      plan_no: ['integer', (one) => one.no],
      position: ['text', (one) => one.position?.name ?? null],
      position_no: ['integer', (one) => one.position?.no ?? null],
      capability: ['text', (one) => one.ability.name],
      capability_no: ['integer', (one) => one.ability.no],
      mark: ['text', (one) => one.mark],
    }),
    tableOf('required_ability', required, {
      plan: ['text', (one) => one.plan],
      position: ['text', (one) => one.position.name],
      position_no: ['integer', (one) => one.position.no],
      capability: ['text', (one) => one.ability.name],
      capability_no: ['integer', (one) => one.ability.no],
    }),
    tableOf('plan_aim', served, {
      plan_no: ['integer', (one) => one.no],
      aim: ['text', (one) => one.aim.name],
      aim_no: ['integer', (one) => one.aim.no],
    }),
  ];
}
