import { FIGURES } from '#lib/figures/catalogue/figure-catalogue.ts';
import type { ReportSource } from '#lib/report/composed-report.ts';

/** A page that is never idle is asked no later than this. */
const LATEST_MS = 200;

/** Resolves when the page has nothing else to do; where a browser cannot tell, soon. */
const idle = () =>
  new Promise<void>((resume) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resume);
    else requestIdleCallback(() => resume(), { timeout: LATEST_MS });
  });

/**
 * Which figures of the catalogue have anything to show: a figure at a time is made, while the page is
 * idle, and once for the same rows.
 */
export class FiguresWithData {
  #found = $state.raw<Readonly<Record<string, boolean>>>({});
  #of: ReportSource['ask'] | null = null;

  /** Whether there are data for a figure; `undefined` while that is being found out. */
  has(figure: string): boolean | undefined {
    return this.#found[figure];
  }

  /**
   * Finds out what is not known yet, until the signal stops it.
   *
   * @param isLive whether the engine answers; before, what has no data yet may still have them
   */
  async find({ ask, context }: ReportSource, isLive: boolean, signal: AbortSignal): Promise<void> {
    if (this.#of !== ask) {
      this.#of = ask;
      this.#found = {};
    }
    for (const figure of FIGURES) {
      await idle();
      if (signal.aborted) return;
      if (figure.id in this.#found) continue;
      const made = await figure.make({}, ask, context).catch(() => null);
      if (this.#of !== ask) return;
      if (made !== null || isLive) this.#found = { ...this.#found, [figure.id]: made !== null };
    }
  }
}
