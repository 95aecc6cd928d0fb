import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { inMasterOrder } from '#lib/figures/response/response-rows.ts';
import type { TrainingMeasure } from '#lib/figures/results-table.ts';
import type { TrainingScope } from '#lib/figures/training/training-scope.ts';
import { completeYears, shownYears } from '#lib/figures/training/training-years.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type { PublishedRow, ReachRow } from '#lib/workspace/rows.ts';
import { readParam, writeParams } from '../url-state.ts';
import {
  choicesOf,
  FILTERS,
  MEASURES,
  namesOf,
  UNITS,
  type AskedTraining,
  type TrainingChoice,
  type TrainingFilter,
  type TrainingRows,
} from '#lib/figures/training/training-choices.ts';

const ALL_YEARS = 'all';

/**
 * Which years, courses and people 研修実績 shows, and what it counts, as the address says. Everybody's
 * rows stand in the results; those of a filter are asked of the engine, and until they come the rows
 * before stay. A filter of too few people shows nothing.
 */
export class TrainingView {
  readonly #minori: Minori;
  #found = $state.raw<{
    readonly key: string;
    readonly asked: AskedTraining;
    readonly rows: TrainingRows;
  } | null>(null);
  #failed = $state('');

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      const { asked, key } = this;
      if (minori.isLive && this.isFiltered && this.#found?.key !== key) void this.#ask(asked, key);
    });
  }

  readonly #whole: TrainingRows | null = $derived.by(() => this.#minori.analysis?.metrics ?? null);

  get #asOf(): string | null {
    return this.#minori.analysis?.settings.as_of ?? null;
  }

  /** 年度 that are over by the 基準日. */
  readonly complete: readonly FiscalYear[] = $derived.by(() =>
    completeYears(this.#whole?.['training.totals'] ?? [], this.#asOf),
  );

  /** The years that the page shows by itself, and those up to another one. */
  yearsUntil(until: FiscalYear | null): readonly FiscalYear[] {
    return shownYears(this.#whole?.['training.totals'] ?? [], this.#asOf, until);
  }

  readonly ownYears: readonly FiscalYear[] = $derived.by(() =>
    this.yearsUntil(
      this.#minori.analysis?.metrics['engagement.overall'].at(-1)?.fiscal_year ?? null,
    ),
  );

  /** The last year as the address names it, `all`, or `null` for the page's own. */
  readonly until: string | null = $derived.by(() => {
    const named = readParam('until');
    return named === ALL_YEARS || this.complete.includes(Number(named)) ? named : null;
  });

  readonly years: readonly FiscalYear[] = $derived.by(() => {
    if (this.until === null) return this.ownYears;
    return this.until === ALL_YEARS ? this.complete : this.yearsUntil(Number(this.until));
  });

  readonly lastYear: FiscalYear | null = $derived(this.years.at(-1) ?? null);

  readonly measure: TrainingMeasure = $derived(
    MEASURES.find((measure) => measure === readParam('count')) ?? 'attendances',
  );

  /** What a filter can be set to in the years shown; of people, whether too few belong to it. */
  choices(filter: TrainingFilter): TrainingChoice[] {
    if (!this.#whole) return [];
    return choicesOf(filter, this.#whole, this.years, readParam('division'));
  }

  /** What the address asks for and the data have; a 課 only within its 部. */
  readonly asked: AskedTraining = $derived.by(() => {
    const of = (filter: TrainingFilter) => {
      const named = readParam(filter);
      return this.choices(filter).some(({ value }) => value === named) ? (named ?? '') : '';
    };
    return {
      category: of('category'),
      organiser: of('organiser'),
      division: of('division'),
      section: of('section'),
      position: of('position'),
    };
  });

  readonly isFiltered: boolean = $derived.by(() => this.conditions.length > 0);

  /** The conditions chosen, by name. */
  readonly conditions: readonly string[] = $derived(namesOf(this.asked, FILTERS));

  /** The conditions of the rows shown, as captions print them: those before until others come. */
  readonly #shown: AskedTraining | null = $derived.by(() =>
    this.isFiltered ? (this.#found?.asked ?? null) : null,
  );
  readonly scope: TrainingScope = $derived(this.#shown ? namesOf(this.#shown, FILTERS) : []);

  /** The courses alone, as the rates of groups are under them. */
  readonly courseScope: TrainingScope = $derived(
    this.#shown ? namesOf(this.#shown, ['category', 'organiser']) : [],
  );

  readonly key: string = $derived.by(() => JSON.stringify([this.#minori.revision, this.asked]));

  /** The rows shown: everybody's, or those of the filter once the engine has answered. */
  readonly rows: TrainingRows | null = $derived.by(() =>
    this.isFiltered && this.#found ? this.#found.rows : this.#whole,
  );

  readonly status: FigureState = $derived.by(() => {
    if (!this.isFiltered || this.#found?.key === this.key) return READY;
    const isLost = this.#failed === this.key || this.#minori.phase.kind === 'failed';
    return isLost ? { kind: 'error' } : { kind: 'loading' };
  });

  /** Whether the filter means too few people in one of the years shown. */
  readonly isRefused: boolean = $derived.by(
    () =>
      this.rows?.['training.people'].some(
        (row) => row.suppressed && this.years.includes(row.fiscal_year),
      ) ?? false,
  );

  /** Whether the address names what these years do not have. */
  readonly isUnknown: boolean = $derived.by(
    () =>
      this.#whole !== null &&
      FILTERS.some((filter) => (readParam(filter) ?? '') !== this.asked[filter]),
  );

  /** The attributes by which groups can be told; 課 only within a 部. */
  readonly units: readonly string[] = $derived.by(() => {
    const rows = this.#whole?.['training.reach'] ?? [];
    return UNITS.filter((unit) => rows.some((row) => row.attribute === unit)).filter(
      (unit) => unit !== 'section' || this.asked.division !== '',
    );
  });

  readonly unit: string = $derived.by(() => {
    const named = readParam('unit');
    const own = this.asked.division === '' ? 'division' : 'section';
    return this.units.find((unit) => unit === named) ?? (this.units.includes(own) ? own : '');
  });

  /** The unit, where it is not the one that the conditions bring with them. */
  readonly requestedUnit: string | null = $derived.by(() =>
    this.unit === (this.asked.division === '' ? 'division' : 'section') ? null : this.unit,
  );

  /** The groups of the unit in the last year, in the city's order, and the whole city. */
  readonly groups = $derived.by(() => {
    const rows = (this.rows?.['training.reach'] ?? []).filter(
      (row) => row.fiscal_year === this.lastYear,
    );
    const own = rows.filter(
      (row) =>
        row.attribute === this.unit &&
        (this.unit !== 'section' || row.division === this.asked.division),
    );
    return {
      attribute: this.unit,
      groups: this.#inOrder(own),
      city: rows.find((row) => row.attribute === 'all'),
    };
  });

  /** The years and the conditions on courses and people, as a report asks for them. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    until: this.until === String(this.ownYears.at(-1)) ? null : this.until,
    ...this.asked,
  }));

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived(
    this.conditions.length +
      (this.until === null ? 0 : 1) +
      (this.measure === 'attendances' ? 0 : 1),
  );

  chooseUntil(value: string): void {
    writeParams({ until: value === String(this.ownYears.at(-1)) ? null : value });
  }

  choose(filter: TrainingFilter, value: string): void {
    const others = filter === 'division' ? { section: null, unit: null } : {};
    writeParams({ ...others, [filter]: value === '' ? null : value });
  }

  chooseMeasure(value: string): void {
    writeParams({ count: value === 'attendances' ? null : value });
  }

  reset(): void {
    const none = Object.fromEntries(FILTERS.map((filter) => [filter, null]));
    writeParams({ ...none, until: null, count: null, unit: null });
  }

  #inOrder(rows: readonly PublishedRow<ReachRow>[]): PublishedRow<ReachRow>[] {
    const workspace = this.#minori.analysis?.settings.workspace;
    return workspace ? inMasterOrder(rows, workspace) : [...rows];
  }

  async #ask(asked: AskedTraining, key: string): Promise<void> {
    const { category, organiser } = asked;
    try {
      const [totals, courses, people, reach] = await Promise.all([
        this.#minori.questions.metric('training.totals', { ...asked }),
        this.#minori.questions.metric('training.courses', { ...asked }),
        this.#minori.questions.metric('training.people', { ...asked }),
        this.#minori.questions.metric('training.reach', { category, organiser }),
      ]);
      this.#found = {
        ...{ key, asked },
        rows: {
          'training.totals': totals.rows,
          'training.courses': courses.rows,
          'training.people': people.rows,
          'training.reach': reach.rows,
        },
      };
    } catch {
      this.#failed = key;
    }
  }
}
