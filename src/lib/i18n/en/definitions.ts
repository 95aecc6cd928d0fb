import type { definitions as ja } from '../ja/definitions.ts';

const SURVEY_SOURCE = 'Method of the published 13-item table';
const TRAINING_SOURCE = 'Categories of the published training record';
const PLAN_SOURCE = 'DX training plan';

export const definitions: typeof ja = {
  'engagement.overall': {
    name: 'Overall score and response rate',
    words:
      'Mean of the item means. The margin of error rests on the person means of those who answered at least half of the items. Blank sheets count as returned, nowhere else. Nothing is shown below the threshold, and no margin of error below twice that.',
    formula:
      'score = (1/k)Σ x̄ⱼ; interval = p̄ ± t(0.975, m−1)·s/√m·√(1−m/N); rate = returned ÷ asked',
    unit: 'points (1–5), share (0–1)',
    source: SURVEY_SOURCE,
  },
  'engagement.levels': {
    name: 'Score by level',
    words: 'Mean of the item means of a level; n is that of its least answered item.',
    formula: 'level score = (1/kₗ)Σ x̄ⱼ over the items of level l',
    unit: 'points (1–5)',
    source: SURVEY_SOURCE,
  },
  'engagement.items': {
    name: 'Item means and distributions',
    words:
      'Mean of the valid answers (whole numbers 1–5). Missing and invalid answers leave the n of the item. Distributions and margins of error need twice the threshold.',
    formula: 'x̄ = Σx/n; s² = Σ(x−x̄)²/(n−1); favourable share = (count of 4 + count of 5)/n',
    unit: 'points (1–5), share (0–1), people',
    source: SURVEY_SOURCE,
  },
  'engagement.groups': {
    name: 'Means by attribute',
    words:
      'Item means for every division, section, position and so on; item 0 is the mean of the person means. People without a value form a group of their own.',
    formula: 'x̄ = Σx/n over the respondents with that value',
    unit: 'points (1–5)',
    source: SURVEY_SOURCE,
  },
  'engagement.change': {
    name: 'Change since the last round',
    words:
      'Difference of the means of neighbouring rounds; nobody is followed. Items are corrected for multiple comparison, and a difference counts only when it survives that. No judgement below ten answers in either round.',
    formula: 'Δ ± t·√(s₁²/n₁ + s₀²/n₀) (Welch); q after Benjamini–Hochberg',
    unit: 'points',
    source: 'Welch 1947, Benjamini & Hochberg 1995',
  },
  'engagement.response': {
    name: 'Response rate',
    words: 'Sheets returned over people asked, blank sheets included; no rate without a headcount.',
    formula: 'rate = returned ÷ asked',
    unit: 'people, share (0–1)',
    source: SURVEY_SOURCE,
  },
  'training.totals': {
    name: 'Courses and attendances by category',
    words:
      'Attendances taken or completed, once per person, course and date; absences, cancellations and mere applications do not count. People do not add up over categories or years.',
    formula: 'attendances = |{(person, course, date)}|; people = |{person}|; courses = |{course}|',
    unit: 'courses, people',
    source: TRAINING_SOURCE,
  },
  'training.courses': {
    name: 'Attendances by course',
    words:
      'Attendances, people, days held and hours of each course, for years with person records.',
    formula: 'attendances = |{(person, course, date)}|; hours = Σ hours',
    unit: 'people, days, hours',
    source: TRAINING_SOURCE,
  },
  'training.reach': {
    name: 'Attendance rate',
    words:
      'People who took training at least once in the year over the staff of that year. Units with fewer staff than the threshold are not shown.',
    formula: 'rate = people ÷ staff',
    unit: 'people, share (0–1)',
    source: TRAINING_SOURCE,
  },
  'goals.progress': {
    name: 'Goals by year',
    words:
      'Target and actual. Where the unit is people, each counts once, in the year of the first completion; otherwise attendances count. Years that have not begun are blank.',
    formula: 'running sum = Σ years',
    unit: 'people',
    source: PLAN_SOURCE,
  },
  'goals.monthly': {
    name: 'Goals by month',
    words: 'Actual and running sum from the first month of the plan to the reference date.',
    formula: 'running sum = Σ months',
    unit: 'people',
    source: PLAN_SOURCE,
  },
  'goals.outlook': {
    name: 'Outlook of a goal',
    words:
      'Done by the reference date, gap to the plan, remaining, pace needed, and the present pace extended. A year’s target is spread evenly over twelve months. Ranges and probability are not computed yet.',
    formula:
      'straight line = done + (done ÷ months gone) × months left; pace needed = remaining ÷ months left',
    unit: 'people, people per month',
    source: PLAN_SOURCE,
  },
  'goals.coverage': {
    name: 'Sections covered',
    words:
      'Sections with somebody who reached the goal, counted where they were at first completion.',
    formula: 'covered = people of the section ≥ 1',
    unit: 'people',
    source: 'About one per section (DX training plan)',
  },
};
