import type { planDefinitions as ja } from '../../ja/training/plan-definitions.ts';

/** What a reader finds about a plan and what became of it. */
export const planDefinitions: typeof ja = {
  'plan.progress': {
    name: 'Progress of the training plan',
    words:
      'Each line of a plan beside how it stands at the reference date and how many people the records name. Records count for a line when the course has the same name, or when somebody confirmed that it is the same course. Where several lines have one name, a record counts for the line that began last before its day. The state is what was decided on the page, else what the plan says, else what days and records tell. Applied are different people without cancellations, attended are different people; attendances are given apart. The base of the rate is the eligible people of a designated course and the capacity of any other; without it there is no rate. Lines with fewer applicants than the threshold show no number of applicants, completions, absences, notices or reports.',
    formula:
      'rate = people who attended ÷ eligible people (or capacity); planned = due by the reference date, or held',
    unit: 'people, share (0–1)',
    source: 'Course lists of training plans and policies, and their rules of attendance',
  },
};
