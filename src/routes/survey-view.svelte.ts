import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { readParam, writeParams } from './url-state.ts';

/** The attributes that a page offers as filters; one at a time. */
export const GROUP_FILTERS = ['division', 'position', 'employment_type'] as const;
export type GroupFilter = (typeof GROUP_FILTERS)[number];

type Group = { readonly attribute: GroupFilter; readonly value: string };
type Rows = Omit<SurveyRows, 'fiscalYear' | 'group'>;

/**
 * Which survey round and which group a page shows, as the address says, and their published rows.
 *
 * Everybody's rows stand in the results. A group's are asked of the engine; until they come the rows
 * before stay. Only one attribute can be chosen: two at once could single out a person.
 */
export class SurveyView {
  readonly #minori: Minori;
  #asked = $state.raw<{ key: string; rows: Rows } | null>(null);
  #failed = $state(false);

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      const { group, key } = this;
      if (group && minori.isLive && this.#asked?.key !== key) void this.#ask(group, key);
    });
  }

  /** Survey rounds that have answers, in order. */
  readonly rounds: readonly FiscalYear[] = $derived.by(
    () => this.#minori.analysis?.metrics['engagement.overall'].map((row) => row.fiscal_year) ?? [],
  );

  readonly fiscalYear: FiscalYear | null = $derived.by(() => {
    const named = Number(readParam('round'));
    return this.rounds.includes(named) ? named : (this.rounds.at(-1) ?? null);
  });

  readonly group: Group | null = $derived.by(() => {
    for (const attribute of GROUP_FILTERS) {
      const value = readParam(attribute);
      if (value !== null && this.#isShown(attribute, value)) return { attribute, value };
    }
    return null;
  });

  /** Identifies the group within the results that are open. */
  readonly key: string = $derived.by(() =>
    [this.#minori.revision, this.group?.attribute, this.group?.value].join(' '),
  );

  /** The rows of everybody, or of the group once the engine has answered. */
  readonly rows: SurveyRows | null = $derived.by(() => {
    const metrics = this.#minori.analysis?.metrics;
    if (!metrics || this.fiscalYear === null) return null;
    const everybody: Rows = {
      overall: metrics['engagement.overall'],
      levels: metrics['engagement.levels'],
      items: metrics['engagement.items'],
      changes: ofNeighbours(metrics['engagement.change']),
    };
    const isAnswered = this.group !== null && this.#asked?.key === this.key;
    return {
      fiscalYear: this.fiscalYear,
      group: isAnswered ? (this.group?.value ?? null) : null,
      ...(isAnswered && this.#asked ? this.#asked.rows : everybody),
    };
  });

  /** Whether a chosen group's rows are still on their way. */
  readonly isLoading: boolean = $derived(
    this.group !== null && this.#asked?.key !== this.key && !this.#failed,
  );

  /** How the figures of the view stand: a group's rows are on their way, or did not come. */
  readonly status: FigureState = $derived.by(() => {
    if (this.group === null) return READY;
    if (this.#failed || this.#minori.phase.kind === 'failed') return { kind: 'error' };
    return this.isLoading ? { kind: 'loading' } : READY;
  });

  /** Whether the rows shown are those of the view chosen: else they are of everybody or older. */
  readonly isSettled: boolean = $derived.by(() => this.status.kind === 'ready');

  /** Whether the address asks for a group or a round that is not shown: too small, or not there. */
  readonly isRefused: boolean = $derived.by(() => {
    if (this.rounds.length === 0) return false;
    const groups = GROUP_FILTERS.filter((filter) => readParam(filter) !== null);
    const round = readParam('round');
    const isOther = round !== null && Number(round) !== this.fiscalYear;
    return isOther || groups.length > (this.group ? 1 : 0);
  });

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived(
    (this.group ? 1 : 0) + (this.fiscalYear === (this.rounds.at(-1) ?? null) ? 0 : 1),
  );

  /** The values of an attribute in the round shown, with whether each may be shown. */
  values(attribute: GroupFilter): { value: string; isHidden: boolean }[] {
    const rows = this.#minori.analysis?.metrics['engagement.response'] ?? [];
    return rows
      .filter((row) => row.attribute === attribute && row.fiscal_year === this.fiscalYear)
      .map((row) => ({ value: row.value, isHidden: row.suppressed }));
  }

  chooseRound(fiscalYear: string): void {
    writeParams({ round: fiscalYear === String(this.rounds.at(-1)) ? null : fiscalYear });
  }

  /** Chooses a group, or everybody with an empty value; whatever was chosen before goes. */
  chooseGroup(attribute: GroupFilter, value: string): void {
    const none = Object.fromEntries(GROUP_FILTERS.map((filter) => [filter, null]));
    writeParams({ ...none, [attribute]: value === '' ? null : value });
  }

  /** Takes back every condition of the view, and those of the page that are named. */
  reset(others: readonly string[] = []): void {
    const names = ['round', ...GROUP_FILTERS, ...others];
    writeParams(Object.fromEntries(names.map((name) => [name, null])));
  }

  #isShown(attribute: GroupFilter, value: string): boolean {
    return this.values(attribute).some((row) => row.value === value && !row.isHidden);
  }

  async #ask({ attribute, value }: Group, key: string): Promise<void> {
    const parameters = { attribute, value, division: '' };
    try {
      const [overall, levels, items, changes] = await Promise.all([
        this.#minori.query('engagement.overall', parameters),
        this.#minori.query('engagement.levels', parameters),
        this.#minori.query('engagement.items', parameters),
        this.#minori.query('engagement.change', parameters),
      ]);
      this.#failed = false;
      this.#asked = {
        key,
        rows: {
          overall: overall.rows,
          levels: levels.rows,
          items: items.rows,
          changes: ofNeighbours(changes.rows),
        },
      };
    } catch {
      this.#failed = true;
    }
  }
}
