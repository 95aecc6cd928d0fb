import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type { ChangeRow, DriverRow, PriorityRow, PublishedRow } from '#lib/workspace/rows.ts';
import type { SurveyView } from '../../survey-view.svelte.ts';
import { readParam, writeParams } from '../../url-state.ts';

/** By which standard deviation 偏差値 are made. */
export const CONVENTIONS = ['population', 'sample'] as const;
export type Convention = (typeof CONVENTIONS)[number];

type Relations = {
  readonly drivers: readonly PublishedRow<DriverRow>[];
  readonly priorities: readonly PublishedRow<PriorityRow>[];
};

/**
 * Which earlier round, which outcome and which standard deviation 変化と要因 shows, as the address
 * says, and the rows for them. What is everybody's and by the page's own conditions stands in the
 * results; the rest is asked of the engine, and until it comes the rows before stay.
 */
export class RelationsView {
  readonly #minori: Minori;
  readonly #survey: SurveyView;
  #relations = $state.raw<(Relations & { readonly key: string }) | null>(null);
  #changes = $state.raw<{
    readonly key: string;
    readonly rows: readonly PublishedRow<ChangeRow>[];
  } | null>(null);
  #failed = $state('');

  constructor(minori: Minori, survey: SurveyView) {
    this.#minori = minori;
    this.#survey = survey;
    $effect(() => {
      if (minori.isLive && this.#isAsked && this.#relations?.key !== this.#key) {
        void this.#askRelations(this.#key);
      }
    });
    $effect(() => {
      const { group, key } = survey;
      if (minori.isLive && group && this.#changes?.key !== key) void this.#askChanges(key);
    });
  }

  /** Rounds before the one shown, the nearest first. */
  readonly earlier: readonly FiscalYear[] = $derived.by(() =>
    this.#survey.rounds.filter((year) => year < (this.#survey.fiscalYear ?? 0)).toReversed(),
  );

  readonly previousYear: FiscalYear | null = $derived.by(() => {
    const named = Number(readParam('previous'));
    return this.earlier.find((year) => year === named) ?? this.earlier[0] ?? null;
  });

  /** The item that the others are held against unless the address names another. */
  readonly ownOutcome: number = $derived.by(() => {
    const instrument = this.#minori.analysis?.settings.workspace.instrument;
    return instrument?.items.length ?? 0;
  });

  readonly outcome: number = $derived.by(() => {
    const named = Number(readParam('outcome'));
    return Number.isInteger(named) && named >= 1 && named <= this.ownOutcome
      ? named
      : this.ownOutcome;
  });

  readonly convention: Convention = $derived(
    CONVENTIONS.find((known) => known === readParam('sd')) ?? 'population',
  );

  readonly #isAsked: boolean = $derived(
    this.outcome !== this.ownOutcome || this.convention !== 'population',
  );
  readonly #key: string = $derived.by(() =>
    [this.#minori.revision, this.outcome, this.convention].join(' '),
  );

  /** Relations and priorities of every round. */
  readonly relations: Relations = $derived.by(() => {
    const metrics = this.#minori.analysis?.metrics;
    if (this.#isAsked && this.#relations) return this.#relations;
    return {
      drivers: metrics?.['engagement.drivers'] ?? [],
      priorities: metrics?.['engagement.priorities'] ?? [],
    };
  });

  /** Changes of every pair of rounds, of everybody or of the group once the engine has answered. */
  readonly changes: readonly PublishedRow<ChangeRow>[] = $derived.by(() => {
    const everybody = this.#minori.analysis?.metrics['engagement.change'] ?? [];
    if (this.#survey.group === null) return everybody;
    return this.#changes?.key === this.#survey.key ? this.#changes.rows : everybody;
  });

  /** How the figures of relations stand. */
  readonly status: FigureState = $derived.by(() => {
    if (!this.#isAsked || this.#relations?.key === this.#key) return READY;
    if (this.#failed === this.#key || this.#minori.phase.kind === 'failed') {
      return { kind: 'error' };
    }
    return { kind: 'loading' };
  });

  /** How the figure of changes stands: also its own rows must have come. */
  readonly changeStatus: FigureState = $derived.by(() => {
    const { status, group, key } = this.#survey;
    if (status.kind !== 'ready' || group === null || this.#changes?.key === key) return status;
    return this.#failed === key ? { kind: 'error' } : { kind: 'loading' };
  });

  /** The round before, where it is not the nearest, as a report asks for it. */
  readonly requestedPrevious: string | null = $derived.by(() =>
    this.previousYear === (this.earlier[0] ?? null) ? null : String(this.previousYear),
  );

  /** What the relations are under, where it is not the page's own, as a report asks for it. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    ...this.#survey.requestedRound,
    outcome: this.outcome === this.ownOutcome ? null : String(this.outcome),
  }));

  /** How many conditions of this page differ from its own. */
  readonly changed: number = $derived(
    [this.previousYear !== (this.earlier[0] ?? null), this.#isAsked].filter(Boolean).length,
  );

  choosePrevious(year: string): void {
    writeParams({ previous: year === String(this.earlier[0]) ? null : year });
  }

  chooseOutcome(item: string): void {
    writeParams({ outcome: item === String(this.ownOutcome) ? null : item });
  }

  reset(): void {
    this.#survey.reset(['previous', 'outcome', 'sd']);
  }

  chooseConvention(convention: string): void {
    writeParams({ sd: convention === 'population' ? null : convention });
  }

  async #askRelations(key: string): Promise<void> {
    const { outcome, convention } = this;
    try {
      const [drivers, priorities] = await Promise.all([
        this.#minori.questions.metric('engagement.drivers', { outcome }),
        this.#minori.questions.metric('engagement.priorities', { outcome, sd: convention }),
      ]);
      this.#relations = { key, drivers: drivers.rows, priorities: priorities.rows };
    } catch {
      this.#failed = key;
    }
  }

  async #askChanges(key: string): Promise<void> {
    const { group } = this.#survey;
    if (!group) return;
    try {
      const parameters = { ...this.#survey.asked };
      const { rows } = await this.#minori.questions.metric('engagement.change', parameters);
      this.#changes = { key, rows };
    } catch {
      this.#failed = key;
    }
  }
}
