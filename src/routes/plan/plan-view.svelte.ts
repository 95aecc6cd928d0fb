import {
  linesOfPlan,
  PLAN_FILTERS,
  PLAN_VALUES,
  planKey,
  plansOf,
  planValues,
  usualPlan,
  type PlanChoice,
  type PlanFilter,
} from '#lib/figures/plan/plan-choice.ts';
import type { PlanRow, ShownPlan } from '#lib/figures/plan/plan-rows.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { readParam, writeParams } from '../url-state.ts';

/** How the page shows the plan. */
export const VIEWS = ['year', 'months', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** Which plan 研修計画 shows, under which conditions and how, as the address says. */
export class PlanView {
  readonly #minori: Minori;

  constructor(minori: Minori) {
    this.#minori = minori;
  }

  readonly #rows: readonly PlanRow[] = $derived.by(
    () => this.#minori.analysis?.metrics['plan.progress'] ?? [],
  );

  /** The plans there are, those of the city first, by 年度. */
  readonly plans: readonly PlanChoice[] = $derived.by(() => plansOf(this.#rows));

  /** The city's own plan of the year of the 基準日, else its last one, else any. */
  readonly usual: PlanChoice | null = $derived.by(() =>
    usualPlan(this.plans, this.#minori.analysis?.settings.as_of ?? null),
  );

  readonly chosen: PlanChoice | null = $derived.by(() => {
    const named = readParam('plan');
    return this.plans.find((choice) => planKey(choice) === named) ?? this.usual;
  });

  readonly view: View = $derived.by(
    () => VIEWS.find((view) => view === readParam('view')) ?? 'year',
  );

  /** Every line of the chosen plan. */
  readonly lines: readonly PlanRow[] = $derived.by(() => {
    return this.chosen === null ? [] : linesOfPlan(this.#rows, this.chosen);
  });

  /** The values that a filter can take, in the order of the plan. */
  options(filter: PlanFilter): readonly string[] {
    return planValues(this.lines, filter);
  }

  /** The value in effect; `null` where all are shown. */
  value(filter: PlanFilter): string | null {
    const named = readParam(filter);
    return named !== null && this.options(filter).includes(named) ? named : null;
  }

  readonly shown: ShownPlan | null = $derived.by(() => {
    if (this.chosen === null) return null;
    const wanted = PLAN_FILTERS.flatMap((filter) => {
      const value = this.value(filter);
      return value === null ? [] : [{ filter, value }];
    });
    const rows = this.lines.filter((row) =>
      wanted.every(({ filter, value }) => PLAN_VALUES[filter](row).includes(value)),
    );
    return { ...this.chosen, rows, all: this.lines.length };
  });

  /** The plan, where it is not the page's own, as a report asks for it. */
  readonly requestedPlan = $derived.by(() => ({
    plan: this.chosen === null || this.chosen === this.usual ? null : planKey(this.chosen),
  }));

  /** With the conditions on its lines. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    ...this.requestedPlan,
    ...Object.fromEntries(PLAN_FILTERS.map((filter) => [filter, this.value(filter)])),
  }));

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived.by(() => {
    const isOther = this.chosen !== this.usual;
    return [isOther, ...PLAN_FILTERS.map((filter) => this.value(filter) !== null)].filter(Boolean)
      .length;
  });

  key(choice: PlanChoice): string {
    return planKey(choice);
  }

  choosePlan(key: string): void {
    const isUsual = this.usual !== null && planKey(this.usual) === key;
    writeParams({ plan: isUsual ? null : key, category: null, position: null, selection: null });
  }

  filterBy(filter: PlanFilter, value: string): void {
    writeParams({ [filter]: value === '' ? null : value });
  }

  chooseView(view: string): void {
    writeParams({ view: view === 'year' ? null : view });
  }

  reset(): void {
    writeParams({ plan: null, category: null, position: null, selection: null });
  }
}
