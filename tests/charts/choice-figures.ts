import { choiceRanks } from '#lib/charts/choice-ranks.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';
import type { PicturedFigure } from './pictured-figure.ts';
import { published } from './published-rows.ts';

const ANSWERED = 596;
type Place = readonly [option: string, people: number, rank: number, previousRank: number | null];

/** Of the sample city's 令和6年度, beside its 令和5年度. */
const PLACES: readonly Place[] = [
  ['上司や同僚との関係', 295, 1, 2],
  ['住民からの感謝', 269, 2, 3],
  ['仕事の成果', 265, 3, 1],
  ['能力の伸び', 184, 4, 5],
  ['給与や手当', 173, 5, 4],
  ['休暇の取りやすさ', 166, 6, null],
  ['公正な評価', 137, 7, 6],
  ['時間や場所を選べる働き方ができること', 135, 8, 8],
];

/** An option with a margin of four points on either side. */
export const choiceRow = ([option, people, rank, previousRank]: Place): ChoicesRow => ({
  ...{ fiscal_year: 2024, question: 'やる気が出るとき', option, people, answered: ANSWERED },
  ...{ share: people / ANSWERED, rank, previous_year: 2023, previous_rank: previousRank },
  ...{ previous_share: 0.4, fewest: people, previous_fewest: 200 },
  ...{ ci_low: people / ANSWERED - 0.04, ci_high: people / ANSWERED + 0.04 },
});

const NOTHING = { people: null, answered: null, share: null, rank: null, fewest: null };
const hiddenOption = (option: string) =>
  published<ChoicesRow>(
    { ...choiceRow([option, 9, 9, null]), ...NOTHING, ci_low: null, ci_high: null },
    true,
  );

export const choiceRows = [
  ...PLACES.map((place) => published(choiceRow(place))),
  ...['その他', '地域行事への参加'].map(hiddenOption),
];

/** The figures of 複数選択の設問. */
export const CHOICE_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'choice-ranks',
    title: '「上司や同僚との関係」が前回2位から1位（49.5%）',
    widths: [1172, 668, 358],
    draw: (settings) => choiceRanks(choiceRows, { ...settings, hasPrevious: true }),
  },
  {
    name: 'choice-ranks-first-time',
    title: '「上司や同僚との関係」が1位（49.5%）',
    widths: [668],
    draw: (settings) =>
      choiceRanks(
        choiceRows.map((row) => ({ ...row, previous_year: null, previous_rank: null })),
        { ...settings, hasPrevious: false },
      ),
  },
];
