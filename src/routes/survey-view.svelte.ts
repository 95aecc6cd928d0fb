import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { ofNeighbours } from '#lib/domain/neighbouring-rounds.ts';
import type { SurveyRows } from '#lib/figures/item-rows.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import {
  attributesOf,
  conditionsIn,
  groupOf,
  MOST_CONDITIONS,
  nameOf,
  paramOf,
  type Choice,
  type Condition,
} from '#lib/figures/survey/conditions.ts';
import { readParam, writeParams } from './url-state.ts';

type Rows = Omit<SurveyRows, 'fiscalYear' | 'group'>;
/** Why the engine does not let two conditions be seen together. */
export type Refusal = 'view-too-small' | 'view-singles-out';
const isRefusal = (name: string): name is Refusal =>
  name === 'view-too-small' || name === 'view-singles-out';

/**
 * Which survey round and which group a page shows, as the address says, and their published rows.
 *
 * Everybody's rows stand in the results. A group's are asked of the engine; until they come the rows
 * before stay. Two attributes may be combined where that singles nobody out; where it would, the first
 * condition alone holds.
 */
export class SurveyView {
  readonly #minori: Minori;
  #asked = $state.raw<{ key: string; rows: Rows } | null>(null);
  #failed = $state(false);
  #refused = $state.raw<{ key: string; why: Refusal } | null>(null);

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      const { conditions, key } = this;
      const isAsked = this.#asked?.key === key || conditions.length === 0;
      if (minori.isLive && !isAsked) void this.#ask(this.asked, key);
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

  /** Every value of every attribute in the round shown, with whether it may be shown. */
  readonly choices: readonly Choice[] = $derived.by(() =>
    (this.#minori.analysis?.metrics['engagement.response'] ?? [])
      .filter((row) => row.fiscal_year === this.fiscalYear && row.attribute !== 'all')
      .filter((row) => row.returned !== 0) // of whom nobody answered there is nothing to see
      .map(({ attribute, value, division, suppressed }) => ({
        ...{ attribute, value, division, isHidden: suppressed },
      })),
  );

  /** What the address asks for and may be shown, each by itself. */
  readonly #named: readonly Condition[] = $derived.by(() => conditionsIn(this.choices, readParam));

  /** What is shown: without the second condition where the two are not shown together. */
  readonly conditions: readonly Condition[] = $derived.by(() =>
    this.refusal === null ? this.#named : this.#named.slice(0, 1),
  );

  /** Why the two conditions that the address names are not shown together. */
  readonly refusal: Refusal | null = $derived.by(() =>
    this.#refused?.key === this.#keyOf(this.#named) ? this.#refused.why : null,
  );

  /** The group that is shown, as metrics are asked for it; that of everybody without conditions. */
  readonly asked: Condition = $derived.by(() => groupOf(this.conditions));

  /** The name of the group that is shown; `null` for everybody. */
  readonly group: string | null = $derived.by(() => nameOf(this.conditions));

  /** Identifies the group within the results that are open. */
  readonly key: string = $derived.by(() => this.#keyOf(this.conditions));

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
      group: isAnswered ? this.group : null,
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
    const asked = this.params.filter((param) => readParam(param) !== null).length;
    // A 課 is named by two conditions of the address and is one.
    const shown = this.#named.reduce((sum, own) => sum + (own.attribute === 'section' ? 2 : 1), 0);
    const round = readParam('round');
    return (round !== null && Number(round) !== this.fiscalYear) || asked > shown;
  });

  /** The conditions of the address that are about groups. */
  readonly params: readonly string[] = $derived.by(() => [
    'section',
    ...attributesOf(this.choices)
      .filter((attribute) => attribute !== 'section')
      .map(paramOf),
  ]);

  /** The round and the group, where they are not the page's own, as a report asks for them. */
  readonly requested: Readonly<Record<string, string>> = $derived.by(() => {
    const isLast = this.fiscalYear === (this.rounds.at(-1) ?? null);
    const requested: Record<string, string> = {};
    for (const { attribute, value, division } of this.conditions) {
      requested[paramOf(attribute)] = value;
      if (attribute === 'section') requested['division'] = division;
    }
    return isLast ? requested : { ...requested, round: String(this.fiscalYear) };
  });

  /** The round alone, where it is not the last one. */
  readonly requestedRound: Readonly<Record<string, string>> = $derived.by(() => {
    const { round } = this.requested;
    return round === undefined ? {} : { round };
  });

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived(
    this.#named.length + (this.fiscalYear === (this.rounds.at(-1) ?? null) ? 0 : 1),
  );

  /** The value chosen of an attribute; empty without one. */
  chosen(attribute: string): string {
    const found = this.conditions.find((own) => own.attribute === attribute);
    const section = this.conditions.find((own) => own.attribute === 'section');
    return found?.value ?? (attribute === 'division' ? (section?.division ?? '') : '');
  }

  /** Whether as many attributes are chosen as may be combined, and this one is none of them. */
  isFull(attributes: readonly string[]): boolean {
    return (
      this.conditions.length >= MOST_CONDITIONS &&
      !attributes.some((own) => this.chosen(own) !== '')
    );
  }

  chooseRound(fiscalYear: string): void {
    writeParams({ round: fiscalYear === String(this.rounds.at(-1)) ? null : fiscalYear });
  }

  /**
   * Chooses a value of an attribute, or any value with an empty one.
   *
   * @param instead attributes whose values it takes the place of
   */
  choose(attribute: string, value: string, instead: readonly string[] = []): void {
    const others = attribute === 'division' ? [...instead, 'section'] : instead;
    const none = Object.fromEntries(others.map((other) => [paramOf(other), null]));
    writeParams({ ...none, [paramOf(attribute)]: value === '' ? null : value });
  }

  /** Takes back every condition of the view, and those of the page that are named. */
  reset(others: readonly string[] = []): void {
    const names = ['round', ...this.params, ...others];
    writeParams(Object.fromEntries(names.map((name) => [name, null])));
  }

  #keyOf(conditions: readonly Condition[]): string {
    return JSON.stringify([this.#minori.revision, conditions]);
  }

  async #ask(group: Condition, key: string): Promise<void> {
    const parameters = { ...group };
    try {
      const [overall, levels, items, changes] = await Promise.all([
        this.#minori.questions.metric('engagement.overall', parameters),
        this.#minori.questions.metric('engagement.levels', parameters),
        this.#minori.questions.metric('engagement.items', parameters),
        this.#minori.questions.metric('engagement.change', parameters),
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
    } catch (cause) {
      const why = cause instanceof Error ? cause.name : '';
      if (isRefusal(why)) this.#refused = { key, why };
      else this.#failed = true;
    }
  }
}
