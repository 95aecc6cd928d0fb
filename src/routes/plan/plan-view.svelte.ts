import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { fiscalYearOfDate } from '#lib/domain/fiscal-year.ts';
import { listedNames } from '#lib/domain/training/capabilities.ts';
import type { PlanRow, ShownPlan } from '#lib/figures/plan/plan-rows.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { readParam, writeParams } from '../url-state.ts';

/** A plan of a 年度; `plan` is `null` for the city's own. */
export type PlanChoice = { readonly fiscalYear: FiscalYear; readonly plan: string | null };

/** How the page shows the plan. */
export const VIEWS = ['year', 'months', 'list'] as const;
export type View = (typeof VIEWS)[number];

export const FILTERS = ['category', 'position', 'selection'] as const;
export type Filter = (typeof FILTERS)[number];

const METHODS = /[|｜・、／/]/u;

/** What a line says for a filter, several values where it names several. */
const VALUES: Readonly<Record<Filter, (row: PlanRow) => readonly string[]>> = {
  category: (row) => (row.category === null ? [] : [row.category]),
  position: (row) => listedNames(row.audience_position),
  selection: (row) =>
    (row.selection ?? '')
      .split(METHODS)
      .map((method) => method.trim())
      .filter(Boolean),
};

const keyOf = ({ fiscalYear, plan }: PlanChoice): string =>
  plan === null ? String(fiscalYear) : `${fiscalYear} ${plan}`;

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
  readonly plans: readonly PlanChoice[] = $derived.by(() => {
    const all = this.#rows.map((row) => ({ fiscalYear: row.fiscal_year, plan: row.plan }));
    const keys = all.map(keyOf);
    const different = all.filter((choice, at) => keys.indexOf(keyOf(choice)) === at);
    return different.toSorted((a, b) => Number(a.plan !== null) - Number(b.plan !== null));
  });

  /** The city's own plan of the year of the 基準日, else its last one, else any. */
  readonly usual: PlanChoice | null = $derived.by(() => {
    const own = this.plans.filter(({ plan }) => plan === null);
    const asOf = this.#minori.analysis?.settings.as_of ?? null;
    const year = asOf === null ? null : fiscalYearOfDate(asOf);
    return own.find(({ fiscalYear }) => fiscalYear === year) ?? own.at(-1) ?? this.plans[0] ?? null;
  });

  readonly chosen: PlanChoice | null = $derived.by(() => {
    const named = readParam('plan');
    return this.plans.find((choice) => keyOf(choice) === named) ?? this.usual;
  });

  readonly view: View = $derived.by(
    () => VIEWS.find((view) => view === readParam('view')) ?? 'year',
  );

  /** Every line of the chosen plan. */
  readonly lines: readonly PlanRow[] = $derived.by(() => {
    const { chosen } = this;
    if (chosen === null) return [];
    return this.#rows.filter(
      (row) => row.fiscal_year === chosen.fiscalYear && row.plan === chosen.plan,
    );
  });

  /** The values that a filter can take, in the order of the plan. */
  options(filter: Filter): readonly string[] {
    const values = this.lines.flatMap(VALUES[filter]);
    return values.filter((value, at) => values.indexOf(value) === at);
  }

  /** The value in effect; `null` where all are shown. */
  value(filter: Filter): string | null {
    const named = readParam(filter);
    return named !== null && this.options(filter).includes(named) ? named : null;
  }

  readonly shown: ShownPlan | null = $derived.by(() => {
    if (this.chosen === null) return null;
    const wanted = FILTERS.flatMap((filter) => {
      const value = this.value(filter);
      return value === null ? [] : [{ filter, value }];
    });
    const rows = this.lines.filter((row) =>
      wanted.every(({ filter, value }) => VALUES[filter](row).includes(value)),
    );
    return { ...this.chosen, rows, all: this.lines.length };
  });

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived.by(() => {
    const isOther = this.chosen !== this.usual;
    return [isOther, ...FILTERS.map((filter) => this.value(filter) !== null)].filter(Boolean)
      .length;
  });

  key(choice: PlanChoice): string {
    return keyOf(choice);
  }

  choosePlan(key: string): void {
    const isUsual = this.usual !== null && keyOf(this.usual) === key;
    writeParams({ plan: isUsual ? null : key, category: null, position: null, selection: null });
  }

  filterBy(filter: Filter, value: string): void {
    writeParams({ [filter]: value === '' ? null : value });
  }

  chooseView(view: string): void {
    writeParams({ view: view === 'year' ? null : view });
  }

  reset(): void {
    writeParams({ plan: null, category: null, position: null, selection: null });
  }
}
