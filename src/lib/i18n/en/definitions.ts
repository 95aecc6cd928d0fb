import type { definitions as ja } from '../ja/definitions.ts';
import { abilityDefinitions } from './training/ability-definitions.ts';
import { outcomeDefinitions } from './training/outcome-definitions.ts';
import { planDefinitions } from './training/plan-definitions.ts';
import { participationDefinitions } from './training/participation-definitions.ts';

const SURVEY_SOURCE = 'Method of the published 13-item table';
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
  'engagement.differences': {
    name: 'Difference from all others',
    words:
      'Mean of those with a value less the mean of everybody else of that attribute, people without a value among them; for a division within a position, less the others of that position. Corrected for multiple comparison over everything published; a difference counts only when it survives that. No judgement below ten people on a side.',
    formula:
      'Δ = x̄₁−x̄₀ ± t·√(s₁²/n₁ + s₀²/n₀) (Welch); q after Benjamini–Hochberg; g = J·Δ/s; U/(n₁n₀) after Mann–Whitney',
    unit: 'points',
    source: 'Welch 1947, Benjamini & Hochberg 1995, Hedges 1981, Mann & Whitney 1947',
  },
  'engagement.change': {
    name: 'Change between rounds',
    words:
      'Difference of the means of two rounds on the items that both asked, the score too being computed over those alone; nobody is followed. Items are corrected for multiple comparison, and a difference counts only when it survives that. No judgement below ten answers in either round.',
    formula:
      'Δ ± t·√(s₁²/n₁ + s₀²/n₀) (Welch); q after Benjamini–Hochberg; smallest detectable = 2.8·SE; favourable share after Newcombe',
    unit: 'points, share (0–1)',
    source: 'Welch 1947, Benjamini & Hochberg 1995, Newcombe 1998',
  },
  'engagement.standardised': {
    name: 'Change at one mix of positions',
    words:
      'The mean of the person means once more, with the mix of positions of the earlier round, and its difference from that round. Withheld positions form one group. Not computed where a position of the earlier round has no answers now. Over the items that both rounds asked.',
    formula: 'Σ w₀ₕ x̄₁ₕ; w₀ₕ = share of position h among the earlier respondents',
    unit: 'points',
    source: 'Direct standardisation',
  },
  'engagement.drivers': {
    name: 'Association with pride',
    words:
      'How the chosen item (at first the last one, pride) goes with each of the others, among those who answered every item. An association is no cause. The parts of the explained share need 150 people; nothing is shown below ten.',
    formula:
      'r = Pearson; interval = tanh(atanh r ± 1.96/√(n−3)); parts = growth of R² averaged over all orders (Shapley); ranks = Spearman',
    unit: '−1 to 1, share (0–1)',
    source: 'Lindeman, Merenda & Gold 1980, Grömping 2006',
  },
  'engagement.priorities': {
    name: 'What to look at first',
    words:
      'The favourable share (4 or 5) and the association with the chosen item, each as a standard score among the items. The stronger the association and the lower the share, the larger the index. Positions are relative: something is always low. Not shown below 100 people. The standard deviation divides by the number of items or by one less, as chosen.',
    formula:
      'T = 50 + 10(x−x̄)/SD; index = d·(90−θ)/90 (d = distance from the centre, θ = angle to the direction of (80, 20))',
    unit: 'standard score, share (0–1)',
    source: 'Kan Tamio, istat.co.jp; Martilla & James 1977',
  },
  'engagement.reliability': {
    name: 'Reliability of a scale',
    words:
      'How well the items of a scale go together, among those who answered every item. A scale of two items is read by the correlation of the two. A high value does not prove that one thing is measured. Not shown below 30 people.',
    formula:
      'α = k/(k−1)·(1−Σs²ⱼ/s²); interval after Feldt; ω = (Σλ)²/((Σλ)²+Σθ) (one factor, maximum likelihood); Spearman–Brown = 2r/(1+r)',
    unit: '−∞ to 1',
    source: 'Cronbach 1951, Feldt, Woodruff & Salih 1987, McDonald 1999',
  },
  'engagement.item_analysis': {
    name: 'Item and rest of the questionnaire',
    words:
      'The correlation of an item with the sum of the others, and α without it, among those who answered every item. Not shown below 30 people.',
    formula: 'r = cor(xⱼ, Σ_{i≠j} xᵢ); α if deleted = α of k−1 items',
    unit: '−1 to 1',
    source: 'Cronbach 1951',
  },
  'engagement.response': {
    name: 'Response rate',
    words: 'Sheets returned over people asked, blank sheets included; no rate without a headcount.',
    formula: 'rate = returned ÷ asked',
    unit: 'people, share (0–1)',
    source: SURVEY_SOURCE,
  },
  'engagement.representativeness': {
    name: 'Who answered, against who was asked',
    words:
      'How far the make-up of the respondents differs from that of the staff. People without a value are left out. Not computed where a headcount is unknown or smaller than the sheets returned.',
    formula:
      'χ² (returned or not × value); V = √(χ²/N); R-indicator = 1−2·SD(rate); dissimilarity = ½Σ|share of respondents − share of staff|',
    unit: 'share (0–1)',
    source: 'Schouten, Cobben & Bethlehem 2009',
  },
  'engagement.bounds': {
    name: 'Bounds with everybody who did not answer',
    words:
      'The overall score if all who did not answer had given the lowest answer, or the highest. The true value lies between.',
    formula: 'r·m + (1−r)·1 to r·m + (1−r)·5 (r = response rate, m = overall score)',
    unit: 'points (1–5)',
    source: SURVEY_SOURCE,
  },
  'engagement.weighted': {
    name: 'Score weighted to the staff (side note)',
    words:
      'Mean of the person means with weights that give divisions and positions the shares they have among the staff. Divisions with fewer than five sheets are pooled; weights are held to 0.3–3 times their mean, once; people without a division or position are left out. Not shown below 200 people. Beside it the value weighted by division alone.',
    formula:
      'raking: w ← w·N_g/Σw until it settles; score = Σwx/Σw; effective n = (Σw)²/Σw²; design effect = 1 + CV²(w)',
    unit: 'points (1–5), people',
    source: 'Deming & Stephan 1940, Kish 1965',
  },
  'engagement.quality': {
    name: 'How sheets were filled in',
    words:
      'Of the sheets returned: blank ones, those with one answer throughout, those with some but fewer than half of the items, and the share of missing answers. Counted only; nothing is left out for it.',
    formula: 'missing share = missing answers ÷ (sheets × items)',
    unit: 'sheets, share (0–1)',
    source: SURVEY_SOURCE,
  },
  'engagement.enps': {
    name: 'Recommendation (eNPS)',
    words:
      'Share of 9 and 10 less share of 0 to 6 on a question from 0 to 10; only where it was asked, never made from the pride item. To be compared with one’s own past only; wide below 30 people.',
    formula:
      'eNPS = %(9–10) − %(0–6); interval = adjusted Wald (n+3, ¾ to promoters and detractors)',
    unit: 'points (−100 to 100), people',
    source: 'Rocks 2016',
  },
  'engagement.choices': {
    name: 'Ranks in questions of several choices',
    words:
      'People who chose an option, their share of all who chose any, the rank by people, and the rank in the last round that asked the question; options of as many people share a rank. Where that round’s answers are not at hand, the published rank. An option that fewer people than the threshold chose, or did not choose, is not shown. A text that one person alone gave counts as “other”.',
    formula: 'share = choosers / people who chose any; Wilson’s interval, finite population',
    unit: 'people, share (0–1), rank',
    source: 'Question of several choices in the city’s basic policy',
  },
  'engagement.comments': {
    name: 'Number of comments',
    words: 'Comments that say something, and those that do not (nothing in particular).',
    formula: 'count',
    unit: 'comments',
    source: 'Rule of counting',
  },
  'engagement.keywords': {
    name: 'Words in comments',
    words:
      'Comments that hold a word or one of its synonyms, longest first and without overlap. Names, telephone numbers and addresses are masked before anything is counted. The base is the comments that say something. No sentiment is judged.',
    formula: 'share = comments with the word ÷ comments that say something',
    unit: 'comments, share (0–1)',
    source: 'Rule of counting',
  },
  ...participationDefinitions,
  ...planDefinitions,
  ...abilityDefinitions,
  ...outcomeDefinitions,
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
    words:
      'Actual and running sum from the first month of the plan to the reference date. A month without a record is 0, one that was not reported blank.',
    formula: 'running sum = Σ months',
    unit: 'people',
    source: PLAN_SOURCE,
  },
  'goals.outlook': {
    name: 'Outlook of a goal',
    words:
      'Done by the reference date, gap to the plan, remaining, pace needed, and the present pace extended. A year’s target is spread evenly over twelve months. Ranges (90 % and 50 %) and the probability of reaching the target come from the monthly counts by four methods: Poisson, negative binomial, bootstrap of months, quasi-Poisson; the widest is shown. None with fewer than twelve months, without months, or with months not reported. In post: on the roster at the reference date.',
    formula:
      'straight line = done + (done ÷ months gone) × months left; pace needed = remaining ÷ months left; quasi-Poisson variance φλh(1+h/m), φ = Σ(x−λ)²/λ/(m−1), at least 1; people if drawn at random = N(1−Π(1−n/N))',
    unit: 'people, people per month',
    source: PLAN_SOURCE,
  },
  'goals.coverage': {
    name: 'Sections covered',
    words:
      'Sections with somebody who reached the goal. With a roster, people in post count where they are today, after transfers, and who left does not; without one, where they were at first completion. The people at completion stand beside.',
    formula: 'covered = people of the section ≥ 1',
    unit: 'people',
    source: 'About one per section (DX training plan)',
  },
};
