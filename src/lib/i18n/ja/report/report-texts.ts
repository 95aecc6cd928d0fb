import type { Bands } from '#lib/domain/bands.ts';
import type { ReportTextValues } from '#lib/domain/report/report-text.ts';
import {
  date,
  decimal,
  fiscalYear,
  fiscalYearEra,
  integer,
  integerDifference,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../../format.ts';

const L = 'ja';
const people = (n: number) => `${integer(n, L)}人`;
const quoted = (label: string) => `「${label}」`;
const at = (threshold: number) => decimal(threshold, 1, L);
const lowName = ({ low }: Bands) => `「低い」（${at(low)}未満）`;
const highName = ({ high }: Bands) => `「高い」（${at(high)}超）`;
const span = (from: number, to: number) =>
  from === to ? people(from) : `${integer(from, L)}〜${people(to)}`;

type Sentences = {
  [Code in keyof ReportTextValues]: (values: ReportTextValues[Code], number: string) => string;
};

/** Body text of a report from published values, a sentence or two each, in である style. */
export const reportTexts: Sentences = {
  score: ({ group, score: value, scale, respondents, rate }) =>
    `${group ?? '市全体'}の平均スコアは${scale}点満点で${score(value, L)}であった（回答${people(respondents)}${rate === null ? '' : `、回収率${percent(rate, L)}`}）。`,
  previous: ({ previousYear, previous, difference, distinguishable }) => {
    const before = `前回（${fiscalYearEra(previousYear, L)}）の${score(previous, L)}`;
    if (distinguishable === null) return `${before}との差は、回答者が少なく判断できない。`;
    if (!distinguishable) return `${before}との差は誤差の範囲である。`;
    return `${before}より${score(Math.abs(difference), L)}点${difference > 0 ? '高く' : '低く'}、偶然とは考えにくい差である。`;
  },
  bands: ({ items, low, high, undecided, bands }, number) => {
    const lows = low === 0 ? `${lowName(bands)}はなく` : `${lowName(bands)}は${low}項目`;
    const highs =
      high.length === 0
        ? `${highName(bands)}はない`
        : `${highName(bands)}は${high.map(quoted).join('')}の${high.length}項目である`;
    const open =
      undecided === 0 ? '' : `誤差の幅が境目をまたぐ${undecided}項目は、区分を断定できない。`;
    return `${items}項目のうち、${lows}、${highs}（${number}）。${open}`;
  },
  moved: ({ previousYear, moved, within }) => {
    const year = fiscalYearEra(previousYear, L);
    if (moved.length === 0) return `${year}との差は、${within}項目とも誤差の範囲である。`;
    const each = moved.map(
      ({ label, difference }) => `${quoted(label)}（${scoreDifference(difference, L)}）`,
    );
    return `${year}から誤差を超えて変わったのは、${each.join('と')}の${moved.length}項目である。`;
  },
  shares: ({ lowest, highest, fewest, most }, number) => {
    const of = ({ label, share }: { label: string; share: number }) =>
      `${quoted(label)}の${sharePercent(share, L)}`;
    const [first, ...next] = lowest.map(of);
    const others = next.length === 0 ? 'である' : `で、${next.join('、')}が続く`;
    return `回答の割合をみると、「5」と「4」の合計が最も少ないのは${first ?? ''}${others}。最も多いのは${of(highest)}である（${number}、回答者数${span(fewest, most)}）。`;
  },
  differences: ({ tested, beyond }) =>
    beyond === 0
      ? `比べた${integer(tested, L)}組のうち、多重比較を補正して偶然とは考えにくい差はない。`
      : `比べた${integer(tested, L)}組のうち、多重比較を補正しても偶然とは考えにくい差は${integer(beyond, L)}組である。差の理由は、この数字からは分からない。`,
  attendances: ({ year, courses, attendances, previous }, number) => {
    const held = courses === null ? '' : `${integer(courses, L)}科目で`;
    const change = previous === null ? null : attendances - previous;
    const compared =
      change === null
        ? 'である'
        : change === 0
          ? 'で、前年度と同じである'
          : `で、前年度より${people(Math.abs(change))}${change > 0 ? '多い' : '少ない'}`;
    return `${fiscalYear(year, L)}の受講者は${held}延べ${people(attendances)}${compared}（${number}）。`;
  },
  mover: ({ category, difference }) =>
    `前年度との差の半分以上は${quoted(category)}（${integerDifference(difference, L)}人）による。`,
  trend: ({ years }) => `${integer(years, L)}年分では、増減の傾向は判断できない。`,
  reach: ({ year, attendees, headcount, rate }, number) =>
    headcount === null || rate === null
      ? `${fiscalYearEra(year, L)}に1回以上受けた職員は、実人数で${people(attendees)}である（${number}）。`
      : `${fiscalYearEra(year, L)}に1回以上受けた職員は、実人数で${people(attendees)}、職員${people(headcount)}の${percent(rate, L)}である（${number}）。`,
  goal: ({ goal, asOf, done, planned, target, lastYear }, number) => {
    const gap = Math.round(done - planned);
    const against =
      gap === 0
        ? '計画どおりである'
        : `計画の${people(planned)}より${people(Math.abs(gap))}${gap > 0 ? '多い' : '少ない'}`;
    return `${goal}は${date(asOf, L)}現在で${people(done)}で、${against}（${number}）。目標は${fiscalYearEra(lastYear, L)}末までに${people(target)}である。`;
  },
  outlook: ({ straightLine, low, high, target }) => {
    if (low === null || high === null) {
      return `今のペースが続くと、計画期間の終わりに${people(straightLine)}となる。`;
    }
    const place =
      target < low
        ? '予測の幅より下にある'
        : target > high
          ? '予測の幅より上にある'
          : '予測の幅の中にある';
    return `今のペースが続くと${people(straightLine)}（目安 ${integer(low, L)}〜${people(high)}）となり、目標は${place}。`;
  },
  pace: ({ remaining, required, pace }) =>
    remaining === 0
      ? '目標の人数に達している。'
      : `残りは${people(remaining)}で、月${decimal(required, 1, L)}人が必要である${pace === null ? '' : `（これまでは月${decimal(pace, 1, L)}人）`}。`,
  coverage: ({ goal, sections, covered }, number) =>
    covered === sections
      ? `${integer(sections, L)}課のすべてに${goal}がいる（${number}）。`
      : `${integer(sections, L)}課のうち${integer(covered, L)}課に${goal}がいて、残りは${integer(sections - covered, L)}課である（${number}）。`,
  'not-cause': () => '比べる相手がないため、研修だけの効果とは言い切れない。',
  'no-relation-cause': () => '関連は、原因を示すものではない。',
};

/** A figure's own finding with its number. */
export const findingText = (title: string, number: string): string =>
  `${title.replace(/。$/u, '')}（${number}）。`;
