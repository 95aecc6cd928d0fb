import type { Margin, SurveyFindingValues } from '#lib/domain/survey-finding.ts';
import {
  decimal,
  fiscalYearEra,
  integer,
  percent,
  score,
  scoreDifference,
  sharePercent,
} from '../format.ts';
import { unitName } from './divisions-page.ts';

const L = 'ja';
const people = (n: number) => `${integer(n, L)}人`;
const quoted = (labels: readonly { label: string }[]) =>
  labels.map((l) => `「${l.label}」`).join('');
const points = (value: number) => `${score(Math.abs(value), L)}点`;
const span = (from: number, to: number) =>
  score(from, L) === score(to, L) ? score(from, L) : `${score(from, L)}〜${score(to, L)}`;
const side = (difference: number) => (difference > 0 ? '高' : '低');
/** What stands in brackets: the margin where there is one, and the base. */
const scores = (margin: Margin | null) =>
  margin === null ? '' : `誤差の幅 ${score(margin.low, L)}〜${score(margin.high, L)}点、`;
const differences = (margin: Margin | null) =>
  margin === null
    ? ''
    : `誤差の幅 ${scoreDifference(margin.low, L)}〜${scoreDifference(margin.high, L)}点、`;
const shares = (margin: Margin) => `誤差の幅 ${score(margin.low, L)}〜${score(margin.high, L)}`;

/** A threshold this near is named although it is not crossed. */
const NEAR = 0.1;

type Sentences = {
  [Code in keyof SurveyFindingValues]: (values: SurveyFindingValues[Code]) => string;
};

/** The survey's findings one by one: number, base, margin, and what the number does not say. */
export const surveyFindings: Sentences = {
  'score-against-bands': ({ score: value, margin, n, items, average, low, high }) => {
    const mean = `${items}項目の平均は${score(value, L)}点（${scores(margin)}回答者数${people(n)}）`;
    const at = (threshold: number) => `${decimal(threshold, 1, L)}点`;
    if (value > high) return `${mean}。高いとされる${at(high)}を超える`;
    if (value >= average) return `${mean}。平均の目安${at(average)}以上`;
    const below = `${mean}。平均の目安${at(average)}を下回`;
    if (value < low) return `${below}り、低いとされる${at(low)}に届かない`;
    return value < low + NEAR ? `${below}り、低いとされる${at(low)}に近い` : `${below}る`;
  },
  'few-answered': ({ respondents, population, rate }) => {
    const rest = Math.round((1 - rate) * 10);
    const others = rest < 10 ? `約${rest}割` : '9割を超える';
    return `対象${people(population)}のうち${people(respondents)}（${percent(rate, L)}）が回答。回答していない${others}の人の考えは分からず、全体の声とは言い切れない`;
  },
  'lowest-means': ({ lowest, from, to, n }) =>
    `${quoted(lowest)}の平均は${span(from, to)}点で、ほかの項目より低い（回答者数${people(n)}${lowest.length > 1 ? '以上' : ''}）。回答の分布を確かめる`,
  'bands-undecided': ({ items }) =>
    `${quoted(items)}は誤差の幅が境目をまたぎ、「高い」「低い」などの区分を断定できない`,
  'group-differs': ({ group, item, difference, margin, n }) =>
    `${group}の${item === null ? '全項目の平均' : `「${item.label}」`}はほかの回答者より${points(difference)}${side(difference)}く、偶然とは考えにくい差（${differences(margin)}回答者数${people(n)}）。理由は数字からは分からない`,
  'groups-alike': ({ groups, tested }) =>
    `${integer(groups, L)}部署とほかの回答者の差は、比べた${integer(tested, L)}組のどれもはっきりしない`,
  'item-changed': ({ item, previousYear, difference, margin, n, previous }) =>
    `「${item.label}」は${fiscalYearEra(previousYear, L)}より${points(difference)}${side(difference)}い（${differences(margin)}回答者数${people(n)}、前は${people(previous)}）。同じ人を追った数字ではない`,
  'change-undecided': ({ previousYear, difference, detectable, n, previous }) =>
    `全項目の平均の${fiscalYearEra(previousYear, L)}との差は${scoreDifference(difference, L)}点で、誤差の範囲（回答者数${people(n)}、前は${people(previous)}）${detectable === null ? '' : `。${score(detectable, L)}点以上の変化なら判断できる`}`,
  'item-relates': ({ item, outcome, r, margin, n }) =>
    `「${item.label}」の点が高い人ほど「${outcome.label}」の点も高い傾向（関連の強さ ${score(r, L)}、${shares(margin)}、回答者数${people(n)}）。原因とは限らない`,
  'look-first': ({ item, outcome, satisfaction, n }) =>
    `「${item.label}」は「${outcome.label}」との関連が強く、4か5と答えた人は${sharePercent(satisfaction, L)}（回答者数${people(n)}）。優先して改善を検討する候補`,
  'items-disagree': ({ alpha, margin, n }) =>
    `項目どうしの答えのそろい方が弱い（α ${score(alpha, L)}、${margin === null ? '' : `${shares(margin)}、`}回答者数${people(n)}）。まとめた平均より項目ごとの数字を見る`,
  'score-weighted': ({ score: value, weighted, n, margins }) =>
    `${margins.map(unitName).join('と')}の構成にそろえると${score(weighted, L)}点（参考。回答のままでは${score(value, L)}点、回答者数${people(n)}）。同じ構成の中での偏りは残る`,
  'other-surveys': ({ from, to, surveys }) =>
    `ほかの調査${integer(surveys, L)}件の平均は${span(from, to)}点。異なる調査のため、上下は比べられない`,
};
