import { SCENARIOS, type Scenario } from '#lib/domain/training/forecast.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { goalBurnUpFigure } from '#lib/figures/goals/goal-burn-up-figure.ts';
import { goalByYearFigure } from '#lib/figures/goals/goal-by-year-figure.ts';
import { goalCoverageFigure } from '#lib/figures/goals/goal-coverage-figure.ts';
import { goalPaceFigure } from '#lib/figures/goals/goal-pace-figure.ts';
import { goalTotalFigure } from '#lib/figures/goals/goal-total-figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { readParam, writeParams } from '../url-state.ts';

const VIEWS = ['running', 'yearly'] as const;
export type GoalPageView = (typeof VIEWS)[number];

const chosen = <Value extends string>(values: readonly [Value, ...Value[]], name: string): Value =>
  values.find((value) => value === readParam(name)) ?? values[0];

/** Which goal the page shows and how, as the address says; the results of the open workspace. */
export class GoalView {
  readonly #minori: Minori;

  constructor(minori: Minori) {
    this.#minori = minori;
  }

  readonly #metrics = $derived.by(() => this.#minori.analysis?.metrics);
  readonly outlooks = $derived.by(() => this.#metrics?.['goals.outlook'] ?? []);
  readonly goal = $derived.by(
    () => this.outlooks.find((row) => row.goal === readParam('goal')) ?? this.outlooks[0],
  );
  readonly scenario: Scenario = $derived.by(() => chosen(SCENARIOS, 'outlook'));
  readonly view: GoalPageView = $derived.by(() => chosen(VIEWS, 'view'));
  readonly progress = $derived.by(() => this.#progressOf(this.goal?.goal));
  readonly coverage = $derived.by(
    () => this.#metrics?.['goals.coverage'].filter((row) => row.goal === this.goal?.goal) ?? [],
  );
  /** How many of the conditions are not the page's own. */
  readonly changed = $derived.by(
    () =>
      Number(this.goal !== this.outlooks[0]) +
      Number(this.scenario !== 'pace') +
      Number(this.view !== 'running'),
  );

  /** The goal, where it is not the first, as a report asks for it. */
  readonly requested = $derived.by(() => ({
    goal: this.goal === this.outlooks[0] ? null : (this.goal?.goal ?? null),
  }));

  /** With the outlook, where it is not that of the pace. */
  readonly requestedCourse = $derived.by(() => ({
    ...this.requested,
    outlook: this.scenario === 'pace' || this.view === 'yearly' ? null : this.scenario,
  }));

  chooseGoal(name: string): void {
    writeParams({ goal: name === this.outlooks[0]?.goal ? null : name });
  }

  chooseScenario(scenario: string): void {
    writeParams({ outlook: scenario === 'pace' ? null : scenario });
  }

  chooseView(view: string): void {
    writeParams({ view: view === 'running' ? null : view });
  }

  reset(): void {
    writeParams({ goal: null, outlook: null, view: null });
  }

  /** The figures of the goal, and of one that counts attendances: itself where its plan does not say. */
  figures(context: FigureContext) {
    const { goal, progress, coverage, scenario } = this;
    if (!goal) return null;
    const months = this.#metrics?.['goals.monthly'].filter((row) => row.goal === goal.goal) ?? [];
    const rows = { outlook: goal, progress, months };
    const other = [goal, ...this.outlooks].find((row) => row.unit === 'unspecified');
    const yearly = this.view === 'yearly' ? goalByYearFigure(goal, progress, context) : null;
    return {
      course: yearly ?? goalBurnUpFigure(rows, 'straight-line', context, scenario),
      pace: goalPaceFigure(goal, context),
      coverage: goalCoverageFigure(coverage, goal, context),
      /** The goal of `total`, where it is not the first one. */
      totalOf: other === this.outlooks[0] ? null : (other?.goal ?? null),
      total: other ? goalTotalFigure(other, this.#progressOf(other.goal), context) : null,
    };
  }

  #progressOf(name: string | undefined) {
    return this.#metrics?.['goals.progress'].filter((row) => row.goal === name) ?? [];
  }
}
