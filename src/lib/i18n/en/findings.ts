import type { Finding, FindingValues } from '#lib/domain/finding.ts';
import { decimal, fiscalYearEra, integer, percent, score } from '../format.ts';
import { divisionFindings } from './division-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { surveyFindings } from './survey-findings.ts';
import { abilityFindings } from './training/ability-findings.ts';
import { outcomeFindings } from './training/outcome-findings.ts';
import { planFindings } from './training/plan-findings.ts';
import { rows, sections } from './counted.ts';
import type { findings as ja } from '../ja/findings.ts';
import { participationFindings } from './training/participation-findings.ts';

const L = 'en';
const quoted = (labels: readonly { label: string }[]) =>
  labels.map((l) => `“${l.label}”`).join(', ');

type Sentences = { [Code in keyof FindingValues]: (values: FindingValues[Code]) => string };

const sentences: Sentences = {
  ...abilityFindings,
  ...outcomeFindings,
  ...planFindings,
  ...surveyFindings,
  ...figureFindings,
  ...divisionFindings,
  ...participationFindings,
  'score-and-change': ({ score: value, difference, distinguishable }) => {
    const mean = `The score is ${score(value, L)}`;
    if (difference === null || distinguishable === null) return mean;
    if (!distinguishable) return `${mean}; the change since the last round is within error`;
    return `${mean}, ${score(Math.abs(difference), L)} points ${difference > 0 ? 'higher' : 'lower'} than in the last round`;
  },
  'items-in-bands': ({ items, low, high, undecided }) => {
    const lows =
      low === 0 ? 'No item is low' : `${low} of ${items} items ${low === 1 ? 'is' : 'are'} low`;
    const open = undecided === 0 ? '' : ` (${undecided} not decided)`;
    return `${high.length === 0 ? lows : `${lows}; high: ${quoted(high)}`}${open}`;
  },
  'lowest-items': ({ lowest, from, to }) => {
    const span = lowest.length === 1 ? score(from, L) : `${score(from, L)}–${score(to, L)}`;
    return `${quoted(lowest)} clearly lowest (${span})`;
  },
  'one-category-moves-total': ({ category, from, to }) =>
    `“${category}” moves the total; the rest stays at ${from === to ? '' : `${integer(from, L)}–`}${integer(to, L)} a year`,
  reach: ({ attendees, rate }) =>
    rate === null
      ? `${integer(attendees, L)} people took training at least once`
      : `${integer(attendees, L)} people took training, ${percent(rate, L)} of the staff`,
  'goal-against-plan': ({ goal, done, planned }) => {
    const gap = Math.round(done - planned);
    if (gap === 0) return `${goal}: as planned`;
    return `${goal}: ${integer(Math.abs(gap), L)} ${gap > 0 ? 'more' : 'fewer'} than planned`;
  },
  'goal-straight-line': ({ target, straightLine, lastYear, low, high }) => {
    const end = `At the present pace ${integer(straightLine, L)} by the end of ${fiscalYearEra(lastYear, L)}`;
    if (target === 0) return end;
    if (low === null || high === null) return `${end}; the target is ${integer(target, L)}`;
    const place = target < low ? 'below' : target > high ? 'above' : 'within';
    return `${end}; the target of ${integer(target, L)} lies ${place} the range`;
  },
  'goal-pace': ({ remaining, required }) =>
    remaining === 0
      ? 'The target is reached'
      : `${integer(remaining, L)} to go, ${decimal(required, 1, L)} a month needed`,
  'goal-coverage': ({ goal, sections, covered }) =>
    covered === sections
      ? `All ${integer(sections, L)} sections have a ${goal}`
      : `${integer(covered, L)} of ${integer(sections, L)} sections have a ${goal}; ${integer(sections - covered, L)} do not`,
  'goal-behind': ({ remaining, required, pace, missing }) =>
    `${integer(remaining, L)} to go: ${decimal(required, 1, L)} a month needed, ${decimal(pace, 1, L)} at present${missing > 0 ? `. ${sections(missing)} without anybody yet` : ''}`,
  'rows-waiting': ({ rows: count }) =>
    `${rows(count)} in quarantine. Once corrected, they can be taken in`,
  'goal-attendances': ({ goal, attendances }) => `${goal}: ${integer(attendances, L)} attendances`,
};

export const findings: typeof ja = {
  sentence: (finding: Finding): string =>
    (sentences[finding.code] as (values: Finding['values']) => string)(finding.values),
  brief: (finding) =>
    finding.code === 'one-category-moves-total'
      ? `“${finding.values.category}” moves the total`
      : findings.sentence(finding),
  subject: ({ code, values }) => {
    if (code === 'lowest-means') {
      return values.lowest.length > 1 ? 'Low items' : quoted(values.lowest);
    }
    if (code === 'group-differs') return values.group;
    if (code === 'item-changed' || code === 'item-relates' || code === 'look-first') {
      return values.item.label;
    }
    if (code === 'goal-behind') return values.goal;
    if (code === 'courses-under') return 'Training plan';
    if (code === 'rows-waiting') return 'Data';
    if (code === 'few-answered') return 'Response rate';
    return code === 'score-weighted' ? 'Weighted' : 'Overall';
  },
  joined: (texts) =>
    texts
      .map((text) => `${text}. `)
      .join('')
      .trim(),
};
