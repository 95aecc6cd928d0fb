import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { OutlookRow, PublishedRow } from '#lib/workspace/rows.ts';

/** What 育成目標 says first of a goal: how far it is, where the pace leads, and what is needed. */
export function goalSentence(goal: PublishedRow<OutlookRow>, { goalsPage }: Catalogue): string {
  const { low, high, months_left: left } = goal;
  return goalsPage.sentence({
    isAttendances: goal.unit !== 'people',
    done: goal.done,
    target: goal.target,
    end: left > 0 ? goal.straight_line : null,
    lastYear: goal.last_year,
    range: low === null || high === null ? null : { low, high },
    perYear: goal.required_per_year,
  });
}
