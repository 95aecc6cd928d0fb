import { EVERYBODY } from '#lib/domain/attributes.ts';
import {
  inAttributeOrder,
  inMasterOrder,
  type ResponseRows,
} from '#lib/figures/response/response-rows.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type { CommentRow, PublishedRow } from '#lib/workspace/rows.ts';
import type { SurveyView } from '../../survey-view.svelte.ts';
import { readParam, writeParams } from '../../url-state.ts';

const SECTION = 'section';

/**
 * By which attribute 回収状況 shows who answered, and for 課 in which 部, as the address says. Rates
 * stand in the results; the comments of an attribute's groups are asked of the engine.
 */
export class ResponseView {
  readonly #minori: Minori;
  readonly #survey: SurveyView;
  #comments = $state.raw<{
    readonly key: string;
    readonly rows: readonly PublishedRow<CommentRow>[];
  } | null>(null);

  constructor(minori: Minori, survey: SurveyView) {
    this.#minori = minori;
    this.#survey = survey;
    $effect(() => {
      const { attribute } = this;
      if (minori.isLive && attribute !== null && this.#comments?.key !== this.#key) {
        void this.#askComments(attribute, this.#key);
      }
    });
  }

  readonly #inRound = $derived.by(() =>
    (this.#minori.analysis?.metrics['engagement.response'] ?? []).filter(
      (row) => row.fiscal_year === this.#survey.fiscalYear,
    ),
  );

  /** The attributes that the round's respondents name, as the results list them. */
  readonly attributes: readonly string[] = $derived.by(() => {
    const all = this.#inRound.map((row) => row.attribute);
    return inAttributeOrder(all.filter((one, at) => one !== EVERYBODY && all.indexOf(one) === at));
  });

  /** Whether any group of an attribute has a headcount, so that it can have a rate. */
  hasHeadcount(attribute: string): boolean {
    return this.#inRound.some((row) => row.attribute === attribute && row.headcount !== null);
  }

  /** 部 where the respondents name one, else the first attribute there is. */
  readonly ownAttribute: string | null = $derived(
    this.attributes.includes('division') ? 'division' : (this.attributes[0] ?? null),
  );

  readonly attribute: string | null = $derived.by(() => {
    const named = readParam('unit');
    return this.attributes.find((attribute) => attribute === named) ?? this.ownAttribute;
  });

  /** The 部 whose 課 are shown; `null` for those of every 部. */
  readonly division: string | null = $derived.by(() => {
    const named = readParam('within');
    return named !== null && this.divisions.includes(named) ? named : null;
  });

  readonly divisions: readonly string[] = $derived.by(() => {
    if (this.attribute !== SECTION) return [];
    const named = this.#inRound
      .filter((row) => row.attribute === SECTION)
      .map((row) => row.division);
    return named.filter((one, at) => one !== '' && named.indexOf(one) === at);
  });

  /** Without any attribute there is no group to show, and the rest of the page stands. */
  readonly rows: ResponseRows | null = $derived.by(() => {
    const workspace = this.#minori.analysis?.settings.workspace;
    const { fiscalYear } = this.#survey;
    if (!workspace || fiscalYear === null) return null;
    const groups = this.#inRound.filter(
      (row) =>
        row.attribute === this.attribute &&
        (this.division === null || row.division === this.division),
    );
    return {
      fiscalYear,
      attribute: this.attribute ?? EVERYBODY,
      city: this.#inRound.find((row) => row.attribute === EVERYBODY),
      groups: inMasterOrder(groups, workspace),
    };
  });

  readonly #key: string = $derived.by(() => [this.#minori.revision, this.attribute].join(' '));

  /** Comments by group in the round shown; none until the engine has answered. */
  readonly comments: readonly PublishedRow<CommentRow>[] = $derived.by(() =>
    this.#comments?.key === this.#key
      ? this.#comments.rows.filter((row) => row.fiscal_year === this.#survey.fiscalYear)
      : [],
  );

  /** The attribute and the 部, where they are not the page's own, as a report asks for them. */
  readonly requested: Readonly<Record<string, string | null>> = $derived.by(() => ({
    ...this.#survey.requestedRound,
    unit: this.attribute === this.ownAttribute ? null : this.attribute,
    within: this.division,
  }));

  /** How many conditions differ from the page's own. */
  readonly changed: number = $derived.by(() => {
    const isOtherUnit = this.attribute !== this.ownAttribute;
    const isOtherRound = this.#survey.fiscalYear !== (this.#survey.rounds.at(-1) ?? null);
    return [isOtherUnit, isOtherRound, this.division !== null].filter(Boolean).length;
  });

  /** Whether a 部 that is shown can be opened into its 課. */
  readonly canOpenSections: boolean = $derived(
    this.attribute === 'division' && this.attributes.includes(SECTION),
  );

  openSections(division: string): void {
    writeParams({ unit: SECTION, within: division });
  }

  chooseUnit(attribute: string): void {
    writeParams({ unit: attribute === this.ownAttribute ? null : attribute, within: null });
  }

  chooseDivision(division: string): void {
    writeParams({ within: division === '' ? null : division });
  }

  reset(): void {
    writeParams({ round: null, unit: null, within: null });
  }

  async #askComments(attribute: string, key: string): Promise<void> {
    try {
      const { rows } = await this.#minori.questions.metric('engagement.comments', { attribute });
      this.#comments = { key, rows };
    } catch {
      // The figures of the page stand without them.
      this.#comments = { key, rows: [] };
    }
  }
}
