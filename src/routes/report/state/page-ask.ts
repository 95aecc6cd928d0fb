import type { Ask } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';

type MetricId = keyof Analysis['metrics'];

/** Stored results come without them. */
const ONLY_LIVE: readonly MetricId[] = ['engagement.groups', 'engagement.differences'];

/** Lets the page draw and listen between two figures. */
export const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Answers what figures ask from the results on the page, or from the engine once it is up. Before,
 * what only the engine knows has no rows: the page shows what is there already.
 */
export class PageAsk {
  readonly #minori: Minori;
  #last: { readonly of: Analysis; readonly isLive: boolean; readonly ask: Ask } | null = null;

  constructor(minori: Minori) {
    this.#minori = minori;
  }

  /**
   * The same `Ask` as long as it gives the same answers.
   *
   * @param analysis the results that are shown; `isLive` whether the engine has computed them
   */
  about(analysis: Analysis, isLive: boolean): Ask {
    if (this.#last?.of !== analysis || this.#last.isLive !== isLive) {
      this.#last = { of: analysis, isLive, ask: this.#asking(analysis, isLive) };
    }
    return this.#last.ask;
  }

  #asking(analysis: Analysis, isLive: boolean): Ask {
    /** What the engine answered. */
    const answers = new Map<string, Promise<readonly unknown[]>>();
    const rowsOf = (
      metric: MetricId,
      parameters: Readonly<Record<string, string | number | null>>,
    ) => {
      const isWhole = Object.keys(parameters).length === 0;
      const stored: readonly unknown[] = analysis.metrics[metric];
      const isThere = isLive || stored.length > 0 || !ONLY_LIVE.includes(metric);
      if (isWhole && isThere) return stored;
      const key = JSON.stringify([metric, parameters]);
      const known = answers.get(key);
      if (known || !isLive) return known ?? [];
      const answer = this.#minori.questions
        .metric(metric, { ...parameters })
        .then(({ rows }) => rows);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    };
    const ask = async (metric: MetricId, parameters = {}) => {
      await breathe();
      return rowsOf(metric, parameters);
    };
    return ask as Ask;
  }
}
