import { localDate } from '#lib/domain/calendar-date.ts';
import type { Report } from '#lib/domain/report/report.ts';
import type { FigureContext } from '#lib/figures/figure-context.ts';
import { composeReport } from '#lib/report/compose-report.ts';
import type { ComposedReport, ReportSource } from '#lib/report/composed-report.ts';
import { ReportMemory } from '#lib/report/report-memory.ts';
import { restoreRows, type Analysis } from '#lib/workspace/analysis.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import { breathe, PageAsk } from './page-ask.ts';

/** After a change the page waits for the next letter before it sets anew what that concerns. */
const COMPOSE_AFTER_MS = 120;

/** What a report is composed from; what is equal is not composed again. */
export type Composition = {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly isLive: boolean;
  readonly context: FigureContext;
};

const today = (now = new Date()) => localDate(now);

/**
 * Sets the report in the background, a figure at a time and only what a change concerns; what was there
 * stays until it is done.
 */
export class ReportComposer {
  composed = $state.raw<ComposedReport | null>(null);
  /** What `composed` was made from. */
  #of = $state.raw<Composition | null>(null);
  isFailed = $state(false);
  readonly #ask: PageAsk;
  readonly #memory = new ReportMemory();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #key = '';

  constructor(minori: Minori) {
    this.#ask = new PageAsk(minori);
  }

  /** Whether what is shown is of numbers that the engine has computed. */
  get isLive(): boolean {
    return this.#of?.isLive ?? false;
  }

  /** Whether what is shown is of that report and of numbers that the engine has computed. */
  isReady(report: Report | null): boolean {
    return this.#of !== null && this.#of.isLive && this.#of.report === report;
  }

  /** Sets a report, soon; the latest asked for wins. */
  request(composition: Composition): void {
    const { report, isLive, context } = composition;
    const key = JSON.stringify([report, isLive, context.locale, context.asOf]);
    const isSame = key === this.#key && this.#of?.analysis === composition.analysis;
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    if (isSame && this.#of?.report === report) return;
    const wait = this.composed === null ? 0 : COMPOSE_AFTER_MS;
    this.#timer = setTimeout(() => void this.#compose(composition, key, turn), wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  sourceOf({ analysis, isLive, context }: Composition): ReportSource {
    const { settings, engine, files } = analysis;
    const ask = this.#ask.about(analysis, isLive);
    return { ask, context, marking: settings.marking, engine, files };
  }

  async #compose(composition: Composition, key: string, turn: number): Promise<void> {
    try {
      const composed = await composeReport(composition.report, this.sourceOf(composition), {
        document,
        today: today(),
        readRows: restoreRows,
        memory: this.#memory,
        pause: breathe,
      });
      if (turn !== this.#turn) return;
      this.composed = composed;
      this.#of = composition;
      this.#key = key;
      this.isFailed = false;
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.isFailed = true;
      throw cause;
    }
  }
}
