import type { ReportText } from '#lib/domain/report/report-text.ts';

/**
 * One thing that a text says: what it is about, so that it is said once, and the text by code.
 * `null` for the finding that is the figure's own title.
 */
export type Said = { readonly about: string; readonly text: ReportText | null };

/** What a figure's own title says. */
export const ownFinding = (id: string): Said => ({ about: `finding ${id}`, text: null });

type Optional = Said | null | false;

/** Those that are there. */
export const saidOf = (...said: readonly Optional[]): Said[] =>
  said.filter((one): one is Said => Boolean(one));
