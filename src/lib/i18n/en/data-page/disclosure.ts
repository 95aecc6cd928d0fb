import type { disclosure as ja } from '../../ja/data-page/disclosure.ts';
import { date, dateRange, integer } from '../../format.ts';

const L = 'en';
const n = (value: number) => integer(value, L);

export const disclosure: typeof ja = {
  title: 'Small groups',
  explanation: (minN) =>
    `Groups of fewer than ${n(minN)} answers are not shown, nor are others from which they could be worked out. Pages, exports and findings follow the same plan.`,
  threshold: 'Fewest answers shown',
  people: (value, isDefault) => `${n(value)}${isDefault ? ' (usual)' : ''}`,
  reason: (standard) => `Why fewer than ${n(standard)} (kept on record)`,
  change: 'Change the threshold',
  changed: (minN) => `The fewest answers shown are now ${n(minN)}. A new record of views begins.`,
  recorded: (reason) => `Reason on record: ${reason}`,
  history: 'Combined views that were shown',
  historyExplanation:
    'Two attributes are shown together only where nothing shown before, added or subtracted, singles a few people out. A new record begins when the answers, the headcount or the threshold change.',
  noHistory: 'No combined view has been shown yet.',
  columns: { period: 'Period', threshold: 'Threshold', views: 'Combined views' },
  since: (day) => `since ${date(day, L)}`,
  period: (from, to) => dateRange(from, to, L),
  views: (count) => n(count),
};
