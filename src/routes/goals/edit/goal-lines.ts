import type { EnteredGoal } from '#lib/domain/goals.ts';
import {
  COUNTED_STATUSES,
  parseCounts,
  type CountedStatus,
} from '#lib/domain/training/goal-counts.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { OutlookRow, ProgressRow, PublishedRow } from '#lib/workspace/rows.ts';

/** A goal as results know it, whether it came from a file or was entered. */
export function goalOfResults(
  outlook: PublishedRow<OutlookRow>,
  progress: readonly PublishedRow<ProgressRow>[],
): EnteredGoal {
  return {
    name: outlook.goal,
    unit: outlook.unit,
    counts: outlook.counts,
    step: outlook.step,
    base: outlook.base,
    removed: false,
    targets: progress
      .filter(({ goal }) => goal === outlook.goal)
      .map(({ fiscal_year, target }) => ({ fiscalYear: fiscal_year, target })),
  };
}

/** 数え方 in words. */
export function countsInWords(
  counts: string | null,
  { goalsPage: { form }, pages }: Pick<Catalogue, 'goalsPage' | 'pages'>,
): string {
  if (counts === null) return form.ownActuals;
  const { courses, categories, statuses } = parseCounts(counts);
  const names = statuses
    .filter((status): status is CountedStatus => status in COUNTED_STATUSES)
    .map((status) => form.statusNames[status]);
  return [...courses, ...categories, ...names].join(pages.listSeparator) || form.everything;
}
