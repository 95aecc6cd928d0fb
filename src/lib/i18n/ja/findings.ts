import type { Finding, FindingValues } from '#lib/domain/finding.ts';
import { decimal, fiscalYearEra, integer, percent, score } from '../format.ts';
import { divisionFindings } from './division-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { surveyFindings } from './survey-findings.ts';
import { abilityFindings } from './training/ability-findings.ts';
import { outcomeFindings } from './training/outcome-findings.ts';
import { planFindings } from './training/plan-findings.ts';
import { participationFindings } from './training/participation-findings.ts';

const L = 'ja';
const quoted = (labels: readonly { label: string }[]) =>
  labels.map((l) => `「${l.label}」`).join('');
const people = (n: number) => `${integer(n, L)}人`;

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
    const mean = `スコアは${score(value, L)}`;
    if (difference === null || distinguishable === null) return mean;
    if (!distinguishable) return `${mean}で、前回との差は誤差の範囲`;
    return `${mean}で、前回より${score(Math.abs(difference), L)}点${difference > 0 ? '高い' : '低い'}`;
  },
  'items-in-bands': ({ items, low, high, undecided }) => {
    const lows = low === 0 ? '「低い」項目はない' : `${items}項目のうち${low}項目が「低い」`;
    const open = undecided === 0 ? '' : `（${undecided}項目は断定できない）`;
    if (high.length === 0) return `${low === 0 ? `${items}項目はいずれも中間` : lows}${open}`;
    const only = high.length === 1 ? 'だけ' : '';
    return `${lows}。「高い」は${quoted(high)}${only}${open}`;
  },
  'lowest-items': ({ lowest, from, to }) => {
    const span = lowest.length === 1 ? score(from, L) : `${score(from, L)}〜${score(to, L)}`;
    return `${quoted(lowest)}が特に低い（${span}点）`;
  },
  'one-category-moves-total': ({ category, from, to }) =>
    from === to
      ? `増減は「${category}」による。ほかは毎年${people(from)}`
      : `増減は「${category}」による。ほかは毎年${integer(from, L)}〜${people(to)}`,
  reach: ({ attendees, rate }) =>
    rate === null
      ? `1回以上受けた職員は${people(attendees)}`
      : `受けた職員は${people(attendees)}で、職員の${percent(rate, L)}`,
  'goal-against-plan': ({ goal, done, planned }) => {
    const gap = Math.round(done - planned);
    if (gap === 0) return `${goal}は計画どおり`;
    return `${goal}は計画より${people(Math.abs(gap))}${gap > 0 ? '多い' : '少ない'}`;
  },
  'goal-straight-line': ({ target, straightLine, lastYear, low, high }) => {
    if (target === 0)
      return `今のペースなら${fiscalYearEra(lastYear, L)}末に${people(straightLine)}`;
    if (low === null || high === null) {
      return `今のペースが続くと${fiscalYearEra(lastYear, L)}末に${people(straightLine)}。目標は${people(target)}`;
    }
    const place = target < low ? 'より下' : target > high ? 'より上' : 'の中';
    return `今のペースなら${people(straightLine)}。目標${people(target)}は予測の幅${place}`;
  },
  'goal-pace': ({ remaining, required }) =>
    remaining === 0
      ? '目標に達した'
      : `残り${people(remaining)}。月${decimal(required, 1, L)}人が必要`,
  'goal-coverage': ({ goal, sections, covered }) =>
    covered === sections
      ? `${integer(sections, L)}課すべてに${goal}がいる`
      : `${integer(sections, L)}課のうち${integer(covered, L)}課に${goal}がいる。残りは${integer(sections - covered, L)}課`,
  'goal-behind': ({ remaining, required, pace, missing }) =>
    `残り${people(remaining)}。必要なペースは月${decimal(required, 1, L)}人（今は月${decimal(pace, 1, L)}人）${missing > 0 ? `。${integer(missing, L)}課が未配置` : ''}`,
  'rows-waiting': ({ rows }) => `保留が${integer(rows, L)}行。直してから取り込める`,
  'goal-attendances': ({ goal, attendances }) => `${goal}の研修は延べ${people(attendances)}`,
};

/** Findings as sentences: subject, number, base; 体言止め or である; a difference only beyond error. */
export const findings = {
  sentence: (finding: Finding): string =>
    (sentences[finding.code] as (values: Finding['values']) => string)(finding.values),
  /** The finding without its second half, where a figure is small. */
  brief: (finding: Finding): string =>
    finding.code === 'one-category-moves-total'
      ? `受講者の増減は「${finding.values.category}」による`
      : findings.sentence(finding),
  /** What a finding is about, in a word or two. */
  subject: ({ code, values }: Finding): string => {
    if (code === 'lowest-means')
      return values.lowest.length > 1 ? '低い項目' : quoted(values.lowest);
    if (code === 'group-differs') return values.group;
    if (code === 'item-changed' || code === 'item-relates' || code === 'look-first') {
      return values.item.label;
    }
    if (code === 'goal-behind') return values.goal;
    if (code === 'courses-under') return '研修計画';
    if (code === 'rows-waiting') return 'データ';
    if (code === 'few-answered') return '回収率';
    return code === 'score-weighted' ? '補正値' : '全体';
  },
  /** Several findings as one line. */
  joined: (texts: readonly string[]): string => texts.map((text) => `${text}。`).join(''),
};
