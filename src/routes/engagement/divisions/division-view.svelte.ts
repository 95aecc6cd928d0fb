import type { HeatMapMeasure, HeatMapOrder } from '#lib/charts/heat-map-lines.ts';
import { DIVISION_POSITION } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { DivisionRows } from '#lib/figures/division-rows.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { attributesOf } from '#lib/figures/survey/conditions.ts';
import { readParam, writeParams } from '../../url-state.ts';
import { divisionsWithSections } from './group-choices.ts';

export const MEASURES = ['difference', 'score', 'change'] as const satisfies HeatMapMeasure[];
export const ORDERS = ['organisation', 'mean'] as const satisfies HeatMapOrder[];
const PARAMS = ['round', 'unit', 'division', 'position', 'values', 'order', 'cell'] as const;

/** A value that can be chosen, and whether it is too small to be. */
export type Choice = { readonly value: string; readonly isHidden: boolean };
type Pairs = Pick<DivisionRows, 'groups' | 'differences'> & { readonly revision: number };
type Everybody = Pick<DivisionRows, 'overall' | 'items' | 'changes'> & { readonly key: string };

/**
 * Which groups 部署別 shows and how, as the address says, and their published rows.
 *
 * The groups of every attribute stand in the results; the 部 within one 職位 are asked of the engine.
 * Whatever the address names that is not there, or is too small to be shown, counts as not said.
 */
export class DivisionView {
  readonly #minori: Minori;
  /** The 部 of every 職位. */
  #pairs = $state.raw<Pairs | null>(null);
  /** Everybody of the chosen 職位. */
  #ofPosition = $state.raw<Everybody | null>(null);
  #failed = $state(false);

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      const isNew = this.#pairs?.revision !== minori.revision;
      if (minori.isLive && this.unit === 'division' && isNew) void this.#askPairs();
    });
    $effect(() => {
      const { position } = this;
      if (minori.isLive && position !== null && this.#ofPosition?.key !== this.#key) {
        void this.#askPosition(position, this.#key);
      }
    });
  }

  readonly rounds: readonly FiscalYear[] = $derived.by(
    () => this.#metrics?.['engagement.overall'].map((row) => row.fiscal_year) ?? [],
  );

  readonly fiscalYear: FiscalYear | null = $derived.by(() => {
    const named = Number(readParam('round'));
    return this.rounds.includes(named) ? named : (this.rounds.at(-1) ?? null);
  });

  readonly previousYear: FiscalYear | null = $derived.by(
    () => this.rounds.findLast((year) => year < (this.fiscalYear ?? 0)) ?? null,
  );

  /** The attributes of the round, the known ones first. */
  readonly units: readonly string[] = $derived.by(() => attributesOf(this.#responses));

  readonly unit: string = $derived.by(() => {
    const named = readParam('unit');
    return this.units.find((unit) => unit === named) ?? this.units[0] ?? 'division';
  });

  /** The 部 that have 課, for which the figure can be opened. */
  readonly divisions: readonly string[] = $derived.by(() => divisionsWithSections(this.#responses));

  readonly division: string | null = $derived.by(() => {
    const named = readParam('division');
    if (this.unit !== 'section') return null;
    return this.divisions.find((division) => division === named) ?? null;
  });

  /** The 職位; hidden are those that are hidden in every 部. */
  readonly positions: readonly Choice[] = $derived.by(() => {
    const pairs = this.#pairs?.groups.filter((row) => row.fiscal_year === this.fiscalYear);
    return this.#responses
      .filter((row) => row.attribute === 'position')
      .map(({ value, suppressed }) => ({
        value,
        isHidden:
          suppressed || !(pairs?.some((row) => row.value === value && !row.suppressed) ?? true),
      }));
  });

  readonly position: string | null = $derived.by(() => {
    const named = readParam('position');
    const found = this.positions.find(({ value }) => value === named);
    return this.unit === 'division' && found && !found.isHidden ? found.value : null;
  });

  readonly measure: HeatMapMeasure = $derived.by(() => {
    const named = MEASURES.find((measure) => measure === readParam('values')) ?? 'difference';
    return named === 'change' && this.previousYear === null ? 'difference' : named;
  });

  readonly order: HeatMapOrder = $derived.by(
    () => ORDERS.find((order) => order === readParam('order')) ?? 'organisation',
  );

  /** The chosen cell by its mark, whether or not it is there. */
  readonly cell: string | null = $derived.by(() => readParam('cell'));

  readonly #key: string = $derived.by(() => `${this.#minori.revision} ${this.position}`);

  /** The rows shown; `null` until there are any. */
  readonly rows: DivisionRows | null = $derived.by(() => {
    const metrics = this.#metrics;
    const { fiscalYear, previousYear, position, division, unit } = this;
    if (!metrics || fiscalYear === null) return null;
    const responses = metrics['engagement.response'];
    const shown = { fiscalYear, previousYear, division, responses };
    const [pairs, everybody] = [this.#pairs, this.#ofPosition];
    if (position !== null && pairs && everybody?.key === this.#key) {
      return { ...shown, ...pairs, ...everybody, position, attribute: DIVISION_POSITION };
    }
    return {
      ...shown,
      position: null,
      attribute: unit,
      overall: metrics['engagement.overall'],
      items: metrics['engagement.items'],
      changes: metrics['engagement.change'],
      groups: metrics['engagement.groups'],
      differences: metrics['engagement.differences'],
    };
  });

  /** How the figure stands: stored results hold no groups, and those of a 職位 have to be asked. */
  readonly status: FigureState = $derived.by(() => {
    const isWaiting = this.position !== null && this.rows?.position !== this.position;
    const isFailed = isWaiting && this.#failed;
    if (isFailed || this.#minori.phase.kind === 'failed') return { kind: 'error' };
    return this.#minori.isLive && !isWaiting ? READY : { kind: 'loading' };
  });

  /** The conditions that are not the page's own, as a report asks for them. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    round: this.fiscalYear === (this.rounds.at(-1) ?? null) ? null : String(this.fiscalYear),
    unit: this.unit === this.units[0] ? null : this.unit,
    division: this.division,
    position: this.position,
    values: this.measure === 'difference' ? null : this.measure,
    order: this.order === 'organisation' ? null : this.order,
  }));

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived(
    [
      this.fiscalYear !== (this.rounds.at(-1) ?? null),
      this.unit !== (this.units[0] ?? 'division'),
      this.division !== null,
      this.position !== null,
    ].filter(Boolean).length,
  );

  /** Whether the address asks for something that is not shown: too small, or not there. */
  readonly isRefused: boolean = $derived.by(() => {
    if (this.units.length === 0) return false;
    const { unit, division, position } = this;
    const shown = { round: String(this.fiscalYear), unit, division, position };
    return Object.entries(shown).some(([name, value]) => ![value, null].includes(readParam(name)));
  });

  chooseRound(year: string): void {
    writeParams({ round: year === String(this.rounds.at(-1)) ? null : year });
  }

  chooseUnit(unit: string): void {
    const usual = unit === this.units[0];
    writeParams({ unit: usual ? null : unit, division: null, position: null, cell: null });
  }

  /** The 課 of one 部, or of all with an empty name. */
  chooseDivision(division: string): void {
    writeParams({
      unit: 'section',
      division: division === '' ? null : division,
      position: null,
      cell: null,
    });
  }

  choosePosition(position: string): void {
    writeParams({ position: position === '' ? null : position, cell: null });
  }

  chooseMeasure(measure: string): void {
    writeParams({ values: measure === 'difference' ? null : measure });
  }

  chooseOrder(order: string): void {
    writeParams({ order: order === 'organisation' ? null : order });
  }

  chooseCell(cell: string): void {
    writeParams({ cell: cell === this.cell ? null : cell });
  }

  reset(): void {
    writeParams(Object.fromEntries(PARAMS.map((name) => [name, null])));
  }

  get #metrics() {
    return this.#minori.analysis?.metrics;
  }

  /** Who answered, by group, in the round shown. */
  get #responses() {
    const rows = this.#metrics?.['engagement.response'] ?? [];
    return rows.filter((row) => row.attribute !== 'all' && row.fiscal_year === this.fiscalYear);
  }

  async #askPairs(): Promise<void> {
    const { revision } = this.#minori;
    const parameters = { attribute: DIVISION_POSITION };
    await this.#asking(async () => {
      const groups = await this.#minori.questions.metric('engagement.groups', parameters);
      const differences = await this.#minori.questions.metric('engagement.differences', parameters);
      this.#pairs = { revision, groups: groups.rows, differences: differences.rows };
    });
  }

  async #askPosition(value: string, key: string): Promise<void> {
    const parameters = { attribute: 'position', value };
    await this.#asking(async () => {
      const overall = await this.#minori.questions.metric('engagement.overall', parameters);
      const items = await this.#minori.questions.metric('engagement.items', parameters);
      const changes = await this.#minori.questions.metric('engagement.change', parameters);
      this.#ofPosition = { key, overall: overall.rows, items: items.rows, changes: changes.rows };
    });
  }

  async #asking(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}
