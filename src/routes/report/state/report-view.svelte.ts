import { createContext } from 'svelte';
import { marksOf } from '#lib/export/caption-lines.ts';
import { planSlides } from '#lib/export/slides/plan-slides.ts';
import { pageOfPart, pagesOf } from '../preview/document-pages.ts';
import type { ReportDraft } from './report-draft.svelte.ts';

/** What of the report is looked at: the part that is edited, the page, and how. */
export class ReportView {
  readonly #draft: ReportDraft;
  #part = $state<string | null>(null);
  /** From 0; `null` follows the part that is edited. */
  #page = $state<number | null>(null);
  isGrey = $state(false);
  isPrinting = $state(false);

  constructor(draft: ReportDraft) {
    this.#draft = draft;
  }

  readonly document = $derived.by(() => this.#draft.composed?.document ?? null);
  readonly isSlides = $derived.by(() => this.#draft.report?.layout === 'slides');
  readonly pages = $derived.by(() => (this.document ? pagesOf(this.document) : []));
  readonly slides = $derived.by(() =>
    this.document && this.isSlides ? planSlides(this.document) : [],
  );
  readonly count = $derived.by(() => (this.isSlides ? this.slides.length : this.pages.length));
  /** The part that is edited: the one chosen while it is there, else the first figure. */
  readonly part = $derived.by(() => {
    const { report } = this.#draft;
    const chosen = report?.parts.find(({ id }) => id === this.#part);
    const first = report?.parts.find(({ kind, isIncluded }) => kind === 'figure' && isIncluded);
    return chosen ?? first ?? null;
  });
  /** From 0. */
  readonly page = $derived.by(() => {
    const asked = this.#page ?? (this.part && this.#pageOf(this.part.id)) ?? 0;
    return Math.max(0, Math.min(asked, this.count - 1));
  });
  /** 内部限り and 架空のデータ. */
  readonly marks = $derived.by(() => {
    const { document } = this;
    return document ? marksOf(document) : [];
  });

  /** Chooses a part, and turns to where it stands. */
  choose(part: string): void {
    this.#part = part;
    this.#page = null;
  }

  /** Turns to a page, from 0; the part that is edited stays. */
  turn(page: number): void {
    this.#page = Math.max(0, Math.min(page, this.count - 1));
  }

  #pageOf(part: string): number | null {
    const [{ document, slides }, report] = [this, this.#draft.report];
    if (!document || !report) return null;
    if (!this.isSlides) return pageOfPart(document, report.parts, part);
    const at = slides.findIndex((plan) => plan.kind === 'figure' && plan.figure.id === part);
    return at === -1 ? null : at;
  }
}

/** What of the report is looked at, shared by the page's components. */
export const [useReportView, provideReportView] = createContext<ReportView>();
