import type { FigureFindingValues, MovedItem } from '#lib/domain/figure-finding.ts';
import {
  fiscalYearEra,
  integer,
  integerDifference,
  percent,
  percentNumber,
  pointDifference,
  score,
  scoreDifference,
} from '../format.ts';

const L = 'ja';
const people = (n: number) => `${integer(n, L)}人`;
const quoted = (labels: readonly { readonly label: string }[]) =>
  labels.map((l) => `「${l.label}」`).join('');
const span = (from: number, to: number) =>
  score(from, L) === score(to, L) ? score(from, L) : `${score(from, L)}〜${score(to, L)}`;
const sizes = (items: readonly MovedItem[]) => {
  const all = items.map(({ difference }) => Math.abs(difference));
  return span(Math.min(...all), Math.max(...all));
};

type Sentences = {
  [Code in keyof FigureFindingValues]: (values: FigureFindingValues[Code]) => string;
};

/** Titles of the figures of changes, relations and response. */
export const figureFindings: Sentences = {
  'items-moved': ({ previousYear, higher, lower, within }) => {
    const year = fiscalYearEra(previousYear, L);
    const others = within === 0 ? '' : `。ほか${within}項目は誤差の範囲`;
    if (higher.length + lower.length === 0) return `${year}との差は${within}項目とも誤差の範囲`;
    const up = higher.length === 0 ? '' : `${quoted(higher)}が${sizes(higher)}点高`;
    const down = lower.length === 0 ? '' : `${quoted(lower)}が${sizes(lower)}点低`;
    const both = up !== '' && down !== '' ? `${up}く、${down}い` : `${up}${down}い`;
    return `${year}より${both}${others}`;
  },
  'overall-moved': ({ previousYear, difference, distinguishable, detectable }) => {
    const year = fiscalYearEra(previousYear, L);
    const from = detectable === null ? '' : `（${score(detectable, L)}点以上の変化なら判断できる）`;
    if (distinguishable === null) {
      return `全体の${year}との差は${scoreDifference(difference, L)}点で、回答者が少なく判断できない`;
    }
    if (!distinguishable) {
      return `全体の${year}との差は${scoreDifference(difference, L)}点で、誤差の範囲${from}`;
    }
    return `全体は${year}より${score(Math.abs(difference), L)}点${difference > 0 ? '高い' : '低い'}。偶然とは考えにくい差`;
  },
  'items-related': ({ outcome, items, from, to }) =>
    items.length === 0
      ? `「${outcome.label}」との関連がはっきりした項目はない`
      : `「${outcome.label}」と関連が強いのは${quoted(items)}（${span(from, to)}）`,
  'items-first': ({ items, of }) =>
    items.length === 0
      ? `${of}項目に、優先して改善を検討する候補はない`
      : `優先して改善を検討する候補は${quoted(items)}`,
  'rates-range': ({ groups, from, to, city }) => {
    const whole = city === null ? '' : `。市全体は${percent(city, L)}`;
    if (groups === 1) return `回収率は${percent(from, L)}${whole}`;
    return `回収率は${percentNumber(from, L)}〜${percent(to, L)}${whole}`;
  },
  'composition-differs': ({ value, difference }) =>
    `「${value}」の回答は職員の構成より${pointDifference(Math.abs(difference), L).replace('+', '')}ポイント少ない`,
  'composition-alike': ({ isNear }) =>
    isNear ? '回答者と職員の構成の違いは1ポイント未満' : '回答者と職員の構成の違いははっきりしない',
  'score-between': ({ low, high, worstLow, worstHigh }) => {
    const worst = `どう答えても${span(worstLow, worstHigh)}点`;
    if (low === null || high === null) return `回答していない人が${worst}`;
    return `代表しているとみれば${span(low, high)}点、未回答が${worst}`;
  },
  'word-most': ({ keyword, comments, base }) =>
    `自由記載${integer(base, L)}件のうち「${keyword}」を含むのは${integer(comments, L)}件`,
  'comments-counted': ({ comments }) => `内容のある自由記載は${integer(comments, L)}件`,
  'option-first': ({ options, share, rank, previousRank }) => {
    const names = options.map((option) => `「${option}」`).join('');
    const now = `${integer(rank, L)}位（${percent(share, L)}）`;
    if (options.length > 1) return `${names}が同じ数で${now}`;
    if (previousRank === null) return `${names}が${now}`;
    if (previousRank === rank) return `${names}が前回に続き${now}`;
    return `${names}が前回${integer(previousRank, L)}位から${now}`;
  },
  recommendation: ({ points, n }) => `eNPSは${integerDifference(points, L)}（回答${people(n)}）`,
};
