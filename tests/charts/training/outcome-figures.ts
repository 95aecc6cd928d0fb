import { appliedShares } from '#lib/charts/outcomes/applied-shares.ts';
import { reactionBars } from '#lib/charts/outcomes/reaction-bars.ts';
import { scoreBeforeAndAfter } from '#lib/charts/outcomes/score-before-and-after.ts';
import { trainingAndScore } from '#lib/charts/outcomes/training-and-score.ts';
import type { AssociationPointRow } from '#lib/metrics/outcomes-association-points.ts';
import type { BehaviourRow } from '#lib/metrics/outcomes-behaviour.ts';
import type { PrepostRow } from '#lib/metrics/outcomes-prepost.ts';
import type { ReactionRow } from '#lib/metrics/outcomes-reaction.ts';
import type { PicturedFigure } from '../pictured-figure.ts';
import { published } from '../published-rows.ts';

type Course = readonly [
  course: string,
  pairs: number,
  before: number,
  after: number,
  low: number | null,
  high: number | null,
  later?: number,
];

const NOTHING = {
  ...{ organiser: 'みのり市', full_marks: 100, unpaired: 0, p: null, g_av: null, wilcoxon_p: null },
  ...{ range_low: null, range_high: null, gain: null, ceiling_share: 0, improved: null },
  ...{ unchanged: null, worsened: null, follow_up_pairs: 0, follow_up_fewest: 0 },
};
const prepost = (
  [course, pairs, mean_pre, mean_post, ci_low, ci_high, later]: Course,
  isHidden = false,
) => {
  const row: PrepostRow = {
    ...{ ...NOTHING, fiscal_year: 2026, course, pairs, mean_pre, mean_post, ci_low, ci_high },
    ...{ difference: mean_post - mean_pre, mean_follow_up: later ?? null, fewest: pairs },
  };
  const gone = { pairs: null, mean_pre: null, mean_post: null, difference: null, fewest: null };
  return published(isHidden ? { ...row, ...gone, ci_low: null, ci_high: null } : row, isHidden);
};

/** Courses that rose, did not move and fell; one of too few pairs. */
export const prepostRows = [
  prepost(['クレーム対応力強化研修', 48, 58.6, 73.1, 11.4, 17.6, 69]),
  prepost(['DX研修（基礎）', 96, 61.2, 74.8, 11.5, 15.7, 70.6]),
  prepost(['ハラスメント防止研修', 104, 70.3, 79, 6.8, 10.6, 76.4]),
  prepost(['新任主査職研修', 27, 66.9, 68.2, -2.2, 4.8]),
  prepost(['政策立案研修', 8, 52, 62, null, null], true),
  prepost(['文書事務研修', 31, 74.2, 68, -9.6, -2.8]),
  prepost(['庁内を横断するデジタル活用と業務改革の進め方研修', 12, 50, 62, 4, 20]),
];

const QUESTIONS: readonly (readonly [string, readonly number[]])[] = [
  ['satisfaction', [3, 12, 86, 270, 241]],
  ['仕事に役立つ', [4, 18, 80, 246, 264]],
  ['教材・資料', [5, 37, 116, 258, 196]],
  ['進め方・時間', [18, 62, 147, 238, 147]],
  ['講師の説明', [2, 25, 74, 258, 253]],
];
const reactions = (isDistributed: boolean) =>
  QUESTIONS.map(([question, counts]) => {
    const n = counts.reduce((sum, count) => sum + count, 0);
    const mean = counts.reduce((sum, count, i) => sum + count * (i + 1), 0) / n;
    const [count_1 = 0, count_2 = 0, count_3 = 0, count_4 = 0, count_5 = 0] = counts;
    const told = { count_1, count_2, count_3, count_4, count_5, top2_share: 0.8 };
    const gone = { count_1: null, count_2: null, count_3: null, count_4: null, count_5: null };
    const row: ReactionRow = {
      ...{ fiscal_year: 2026, course: '', organiser: '', question, n, mean, fewest: n },
      ...(isDistributed ? told : { ...gone, top2_share: null }),
    };
    return published(row);
  });

const applied = (course: string, n: number, yes: number | null, low: number, high: number) => {
  const row: BehaviourRow = {
    ...{ fiscal_year: 2026, course, organiser: '', n, applied: yes, fewest: n },
    ...(yes === null ? { share: null, low: null, high: null } : { share: yes / n, low, high }),
  };
  return published(row);
};
const appliedRows = [
  applied('DX研修（基礎）', 92, 66, 0.62, 0.8),
  applied('ハラスメント防止研修', 96, 65, 0.58, 0.76),
  applied('クレーム対応力強化研修', 44, 27, 0.47, 0.74),
  applied('政策立案研修', 12, null, 0, 0),
  applied('文書事務研修', 20, 1, 0.01, 0.24),
];

const POINTS: readonly (readonly [string, number, number, number])[] = [
  ['保健部', 0.14, 3.29, 58],
  ['税務部', 0.16, 3.33, 24],
  ['市民部', 0.17, 3.28, 61],
  ['環境部', 0.21, 3.07, 25],
  ['こども未来部', 0.23, 3.44, 62],
  ['都市整備部', 0.25, 3.18, 77],
  ['福祉部', 0.27, 3.08, 88],
  ['企画部', 0.29, 3.42, 27],
  ['経済部', 0.34, 3.41, 36],
  ['総務部', 0.38, 3.29, 55],
  ['交通部', 0.12, 2.88, 19],
];
const pointRows = POINTS.map(([value, rate, score, n]) => {
  const row: AssociationPointRow = {
    ...{ fiscal_year: 2024, attribute: 'division', value, division: '', item: 0, n, score, rate },
    ...{ ci_low: score - 1.6 / Math.sqrt(n), ci_high: score + 1.6 / Math.sqrt(n) },
    ...{ attendees: Math.round(rate * 200), headcount: 200, fewest: n },
  };
  return published(row);
});

const RELATION = '受講率とスコアに、はっきりした関係は見られない';

/** The figures of 研修効果. */
export const OUTCOME_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'score-before-and-after',
    title: '6講座のうち4講座で、受講後の得点が上がった。1講座で下がった',
    widths: [730, 358],
    draw: (settings) => scoreBeforeAndAfter(prepostRows, { ...settings, minN: 10 }),
  },
  {
    name: 'reaction-bars',
    title: '総合満足度は5点満点で4.20',
    widths: [390, 358],
    draw: (settings) => reactionBars(reactions(true), settings),
  },
  {
    name: 'reaction-bars-of-few',
    title: '総合満足度は5点満点で4.20',
    widths: [390],
    draw: (settings) => reactionBars(reactions(false), settings),
  },
  {
    name: 'applied-shares',
    title: '職場で使っている人は講座により5〜72％',
    widths: [390, 358],
    draw: (settings) => appliedShares(appliedRows, settings),
  },
  {
    name: 'training-and-score',
    title: RELATION,
    widths: [730, 358],
    draw: (settings) =>
      trainingAndScore(pointRows, { ...settings, cityScore: 3.25, hasLine: false }),
  },
  {
    name: 'training-and-score-with-line',
    title: '受講率の高い部ほどスコアが高い傾向（原因とは言えない）',
    widths: [730],
    draw: (settings) =>
      trainingAndScore(pointRows, { ...settings, cityScore: 3.25, hasLine: true }),
  },
];
