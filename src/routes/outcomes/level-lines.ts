import { isBeyondError } from '#lib/charts/outcomes/prepost-layout.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { sharePercent } from '#lib/i18n/format.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { OutcomesView } from './outcomes-view.svelte.ts';

/** One level of the strip: how many courses, and what can be said of them in one line. */
export type LevelLine = { readonly count: string; readonly detail: string };

/** 反応, 学習, 行動, 成果: how many courses were measured, and the gist of it. */
export function levelLines(
  { rows }: Pick<OutcomesView, 'rows'>,
  { outcomesPage: { levels: words } }: Catalogue,
  locale: Locale,
): LevelLine[] {
  const level = rows.levels[0];
  const courses = level?.courses ?? 0;
  const counted = (measured: number) => (measured === 0 ? words.none : words.of(courses, measured));
  const rose = rows.prepost.filter(
    (row) => !row.suppressed && isBeyondError(row) && (row.difference ?? 0) > 0,
  ).length;
  const hasShown = rows.prepost.some((row) => row.difference !== null);
  const [reaction, prepost, later] = [
    level?.with_reaction ?? 0,
    level?.with_prepost ?? 0,
    level?.with_follow_up ?? 0,
  ];
  const satisfaction = satisfactionOf(rows);
  return [
    {
      count: counted(reaction),
      detail:
        reaction === 0 ? '' : (satisfaction && words.satisfaction(satisfaction)) || words.hidden,
    },
    {
      count: counted(prepost),
      detail: prepost === 0 ? '' : hasShown ? words.rose(rose) : words.hidden,
    },
    { count: counted(later), detail: later === 0 ? '' : laterOf(rows, words, locale) },
    { count: words.none, detail: words.result },
  ];
}

function satisfactionOf({ reaction }: OutcomesView['rows']): number | null {
  return reaction.find((row) => !row.suppressed && row.mean !== null)?.mean ?? null;
}

/** How much of the rise is left three months later, else who uses it; of the courses shown. */
function laterOf(
  { prepost, behaviour }: OutcomesView['rows'],
  words: Catalogue['outcomesPage']['levels'],
  locale: Locale,
): string {
  const asked = prepost.filter((row) => row.mean_follow_up !== null && (row.difference ?? 0) > 0);
  const kept = asked.map(
    (row) => ((row.mean_follow_up ?? 0) - (row.mean_pre ?? 0)) / (row.difference ?? 1),
  );
  const shares = behaviour.flatMap(({ share }) => share ?? []);
  if (kept.length > 0) {
    return words.kept(kept.reduce((sum, share) => sum + share, 0) / kept.length);
  }
  if (shares.length === 0) return words.hidden;
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  return words.applied(sharePercent(low, locale), sharePercent(high, locale));
}
