import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { READY, type FigureState } from '#lib/ui/figure/figure.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type {
  AppliedRow,
  EvaluationLevelRow,
  PrepostRow,
  PublishedRow,
  ReactionRow,
} from '#lib/workspace/rows.ts';
import { readParam, writeParams } from '../url-state.ts';

export const FILTERS = ['course', 'organiser', 'position'] as const;
export type Filter = (typeof FILTERS)[number];

type Rows = {
  readonly levels: readonly PublishedRow<EvaluationLevelRow>[];
  readonly prepost: readonly PublishedRow<PrepostRow>[];
  readonly reaction: readonly PublishedRow<ReactionRow>[];
  readonly behaviour: readonly PublishedRow<AppliedRow>[];
};
type OfCourse = { readonly fiscal_year: FiscalYear; readonly course: string };

const distinct = (names: readonly string[]) =>
  names.filter((name, at) => names.indexOf(name) === at);
const NOTHING: Rows = { levels: [], prepost: [], reaction: [], behaviour: [] };

/**
 * Which 年度, course, 主催 and 職位 研修効果 shows, as the address says, and the rows for them. What is
 * everybody's stands in the results; a 主催's or a 職位's is asked of the engine, and until it comes the
 * rows before stay. The association of 部 is off unless the address asks for it.
 */
export class OutcomesView {
  readonly #minori: Minori;
  #asked = $state.raw<{ readonly key: string; readonly rows: Rows } | null>(null);
  #failed = $state('');

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      if (minori.isLive && this.#isAsked && this.#asked?.key !== this.#key) {
        void this.#ask(this.#key);
      }
    });
  }

  readonly #everybody: Rows = $derived.by(() => {
    const metrics = this.#minori.analysis?.metrics;
    if (!metrics) return NOTHING;
    return {
      levels: metrics['outcomes.levels'],
      prepost: metrics['outcomes.prepost'],
      reaction: metrics['outcomes.reaction'],
      behaviour: metrics['outcomes.behaviour'],
    };
  });

  /** 年度 of which anything was measured, in order. */
  readonly years: readonly FiscalYear[] = $derived.by(() =>
    this.#everybody.levels
      .filter((row) => row.with_reaction + row.with_prepost + row.with_follow_up > 0)
      .map((row) => row.fiscal_year),
  );

  readonly fiscalYear: FiscalYear | null = $derived.by(() => {
    const named = Number(readParam('year'));
    return this.years.includes(named) ? named : (this.years.at(-1) ?? null);
  });

  readonly #ofYear = $derived.by((): readonly (OfCourse & { readonly organiser: string })[] =>
    [...this.#everybody.prepost, ...this.#everybody.reaction, ...this.#everybody.behaviour].filter(
      (row) => row.fiscal_year === this.fiscalYear && row.course !== '',
    ),
  );

  /** What can be chosen for a filter. */
  readonly choices: Readonly<Record<Filter, readonly string[]>> = $derived.by(() => ({
    course: distinct(this.#ofYear.map(({ course }) => course)),
    organiser: distinct(this.#ofYear.map(({ organiser }) => organiser)).filter(Boolean),
    position:
      this.#minori.analysis?.settings.workspace.masters.positions.map(({ name }) => name) ?? [],
  }));

  /** What is chosen for a filter; empty for everything. */
  chosen(filter: Filter): string {
    const named = readParam(filter) ?? '';
    return this.choices[filter].includes(named) ? named : '';
  }

  readonly #isAsked = $derived.by(
    () => this.chosen('organiser') !== '' || this.chosen('position') !== '',
  );
  readonly #key = $derived.by(() =>
    JSON.stringify([this.#minori.revision, this.chosen('organiser'), this.chosen('position')]),
  );
  readonly #isAnswered = $derived.by(() => this.#isAsked && this.#asked?.key === this.#key);

  /** The rows of the 年度 and the conditions. */
  readonly rows: Rows = $derived.by(() => {
    const all = this.#isAnswered && this.#asked ? this.#asked.rows : this.#everybody;
    const ofYear = (row: { readonly fiscal_year: FiscalYear }) =>
      row.fiscal_year === this.fiscalYear;
    const ofCourse = (row: OfCourse) =>
      ofYear(row) && [row.course, ''].includes(this.chosen('course'));
    return {
      levels: all.levels.filter(ofYear),
      prepost: all.prepost.filter(ofCourse),
      reaction: all.reaction.filter(ofCourse),
      behaviour: all.behaviour.filter(ofCourse),
    };
  });

  readonly status: FigureState = $derived.by(() => {
    if (!this.#isAsked || this.#isAnswered) return READY;
    const isFailed = this.#failed === this.#key || this.#minori.phase.kind === 'failed';
    return { kind: isFailed ? 'error' : 'loading' };
  });

  /** Whether somebody asked for training × engagement by 部. */
  readonly isAssociated: boolean = $derived(readParam('association') === 'on');

  /** The conditions that are not the page's own, as a report asks for them. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    year: this.fiscalYear === (this.years.at(-1) ?? null) ? null : String(this.fiscalYear),
    ...Object.fromEntries(FILTERS.map((filter) => [filter, this.chosen(filter)])),
  }));

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived.by(
    () =>
      FILTERS.filter((filter) => this.chosen(filter) !== '').length +
      Number(this.fiscalYear !== (this.years.at(-1) ?? null)),
  );

  chooseYear(year: string): void {
    writeParams({ year: year === String(this.years.at(-1)) ? null : year, course: null });
  }

  choose(filter: Filter, value: string): void {
    writeParams({ [filter]: value === '' ? null : value });
  }

  associate(isAsked: boolean): void {
    writeParams({ association: isAsked ? 'on' : null });
  }

  reset(): void {
    writeParams({ year: null, course: null, organiser: null, position: null });
  }

  async #ask(key: string): Promise<void> {
    const organiser = this.chosen('organiser');
    const parameters = { organiser, position: this.chosen('position') };
    try {
      const [levels, prepost, reaction, behaviour] = await Promise.all([
        this.#minori.questions.metric('outcomes.levels', { organiser }),
        this.#minori.questions.metric('outcomes.prepost', parameters),
        this.#minori.questions.metric('outcomes.reaction', parameters),
        this.#minori.questions.metric('outcomes.behaviour', parameters),
      ]);
      this.#asked = {
        key,
        rows: {
          levels: levels.rows,
          prepost: prepost.rows,
          reaction: reaction.rows,
          behaviour: behaviour.rows,
        },
      };
    } catch {
      this.#failed = key;
    }
  }
}
