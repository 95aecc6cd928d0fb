import { crossedAttributes, DIVISION_POSITION } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { minAnswersForPersonMean } from '#lib/domain/thresholds.ts';
import { continueHistory, type ShownView, type ViewHistory } from '#lib/domain/view-history.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { ReleasePlanner } from '#lib/disclosure/plan-release.ts';
import { RETURNED } from '#lib/disclosure/release-plan.ts';
import { singlesOut } from '#lib/disclosure/view-history.ts';
import type { Threshold } from '#lib/disclosure/threshold.ts';
import type { Engine, Parameters } from '#lib/engine/engine.ts';
import { RELEASE_SQL } from '#lib/metrics/release/release-sql.ts';
import { statements } from '../build-database.ts';
import { contentHash } from '../keeping/content-hash.ts';
import { countAnswers, type CountedColumn } from './count-cells.ts';
import { countGroups } from './release.ts';
import { RespondentKinds } from './respondent-kinds.ts';
import { surveySettings } from './same-survey.ts';

/** A combined view is not shown: too few people in it, or it would single people out. */
export class ViewRefused extends Error {
  readonly code: 'view-too-small' | 'view-singles-out';

  constructor(code: ViewRefused['code']) {
    super(code);
    this.code = code;
  }
}

/** What combined views of an open workspace rest on. */
export type CombinedViewsOptions = {
  readonly planner: ReleasePlanner;
  readonly columns: readonly CountedColumn[];
  readonly limit: Threshold;
  readonly items: number;
  readonly history: ViewHistory;
};

/**
 * The history of views to go on with: a fingerprint of everything that numbers of the survey are made
 * of, and of nobody's answers, tells whether the data or the threshold have changed.
 *
 * @param files those of answers and of 職員数; a plan more changes nothing of what was seen
 */
export function historyOf(
  files: readonly { readonly name: string; readonly size: number; readonly hash: string | null }[],
  settings: WorkspaceFile,
  { minN }: Threshold,
): ViewHistory {
  const data = files.map(({ name, size, hash }) => [name, size, hash]);
  const text = JSON.stringify([data, surveySettings(settings)]);
  const basis = contentHash(new TextEncoder().encode(text));
  // Swedish dates are ISO dates, and those of the place where the officer sits.
  const today = new Date().toLocaleDateString('sv-SE');
  return continueHistory(settings.views, { basis, minN, today });
}

const keyOf = ({ attribute, value, division }: ShownView): string =>
  JSON.stringify([attribute, division, value]);

/**
 * Views of two attributes at once, which are computed when somebody asks and shown only when nothing
 * that was shown before, here or in an earlier session, singles people out together with them.
 */
export class CombinedViews {
  readonly #options: CombinedViewsOptions;
  readonly #crossed: string[] = [];
  #history: ViewHistory;
  #kinds: RespondentKinds | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: CombinedViewsOptions) {
    this.#options = options;
    this.#history = options.history;
  }

  get history(): ViewHistory {
    return this.#history;
  }

  /** Goes on with another history: of the same survey, whatever else of the workspace changed. */
  goOn(history: ViewHistory): void {
    this.#history = history;
  }

  /**
   * Lets one metric be asked for; what asks for no pair of attributes needs no leave.
   *
   * @throws ViewRefused, or EngineError
   */
  async admit(engine: Engine, asked: Parameters): Promise<void> {
    const { attribute, value = '', division = '' } = asked;
    if (typeof attribute !== 'string' || !crossedAttributes(attribute)) return;
    const isPlanned = attribute === DIVISION_POSITION;
    // The cells of 部×職位 are published all together, those of other pairs one by one.
    if (value === '' && isPlanned) return;
    const view = { attribute, value: String(value), division: String(division) };
    // A page asks for several metrics of a view at once; each waits for what was asked before.
    const admitted = this.#last.then(async () => {
      if (!isPlanned) await this.#cross(engine, attribute);
      await this.#admit(engine, view);
    });
    this.#last = admitted.catch(() => undefined);
    return admitted;
  }

  /** Counts again what a new engine has not counted. */
  async restore(engine: Engine): Promise<void> {
    for (const [index, attribute] of this.#crossed.entries()) {
      await this.#count(engine, attribute, index);
    }
  }

  async #cross(engine: Engine, attribute: string): Promise<void> {
    if (this.#crossed.includes(attribute)) return;
    await this.#count(engine, attribute, this.#crossed.length);
    this.#crossed.push(attribute);
    this.#options.planner.cross(await countGroups(engine, attribute));
  }

  async #admit(engine: Engine, view: ShownView): Promise<void> {
    this.#kinds ??= await RespondentKinds.count(engine, this.#options.columns);
    const kinds = this.#kinds;
    const shown = kinds.years.filter((fiscalYear) => this.#isPlanned(fiscalYear, view));
    if (shown.length === 0) throw new ViewRefused('view-too-small');
    if (this.#history.shown.some((before) => keyOf(before) === keyOf(view))) return;
    if (!shown.every((fiscalYear) => this.#isSafe(kinds, fiscalYear, view))) {
      throw new ViewRefused('view-singles-out');
    }
    this.#history = { ...this.#history, shown: [...this.#history.shown, view] };
  }

  #isPlanned(fiscalYear: FiscalYear, view: ShownView): boolean {
    return !this.#options.planner.plan.isHidden({ fiscalYear, ...view, item: RETURNED });
  }

  async #count(engine: Engine, attribute: string, index: number): Promise<void> {
    const [one = '', other = ''] = crossedAttributes(attribute) ?? [];
    const identifiers = {
      one: this.#column(one),
      other: this.#column(other),
      column: `pair_${index}`,
    };
    const [add = '', fill = ''] = statements(RELEASE_SQL.crossedColumn);
    await engine.run(add, { identifiers: { column: identifiers.column } });
    await engine.run(fill, { identifiers });
    const min_answers = minAnswersForPersonMean(this.#options.items);
    const counted = [{ label: attribute, column: identifiers.column }];
    await countAnswers(engine, counted, min_answers);
    await engine.run(RELEASE_SQL.crossedValues, { parameters: { attribute, one, other } });
  }

  #column(label: string): string {
    const found = this.#options.columns.find((column) => column.label === label);
    // A 課 has its 部 beside its name, and a pair has no room for a third one.
    if (!found || label === 'section') throw new ViewRefused('view-too-small');
    return found.column;
  }

  /** Whether nothing shown of a round before singles people out together with the view. */
  #isSafe(kinds: RespondentKinds, fiscalYear: FiscalYear, view: ShownView): boolean {
    const { planner, limit } = this.#options;
    const before = [
      ...planner.plan
        .shownGroups(fiscalYear)
        .filter(({ attribute }) => !this.#crossed.includes(attribute)),
      ...this.#history.shown,
    ].map((shown) => kinds.setOf(fiscalYear, shown));
    return !singlesOut(kinds.setOf(fiscalYear, view), before, kinds.people(fiscalYear), limit.minN);
  }
}
