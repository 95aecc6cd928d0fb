import { fiscalYear, fiscalYearEra, integer, percent, percentNumber } from '../format.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;

/** Words of the figure of a 複数選択の設問. */
export const choices = {
  charts: {
    rank: (rank: number) => `${integer(rank, L)}位`,
    share: '割合',
    people: '選んだ人',
    count: (count: number) => people(count),
    move: '前回からの順位',
    moved: (before: number, now: number) =>
      before === now
        ? `${integer(now, L)}位のまま`
        : `${integer(before, L)}位→${integer(now, L)}位`,
    absent: '前回なし',
    bar: '選んだ人の割合',
    interval: '95％の誤差の幅',
  },
  filter: '複数選択の設問',
  subtitle: (question: string, population: string, of: number) =>
    `「${question}」で選んだ人の割合（複数回答）。${population}、${fiscalYear(of, L)}`,
  notes: {
    several: '複数回答のため、割合の合計は100％にならない',
    base: (answered: number) => `割合の分母は、一つ以上を選んだ${people(answered)}`,
    previous: (of: number) => `前回は${fiscalYearEra(of, L)}`,
    published: (source: string) => `前回の順位は公表された値（${source}）`,
    absent: '「前回なし」は、前回は選んだ人のいない選択肢',
    overlap: '誤差の幅が重なる選択肢どうしの順位は、偶然でも入れ替わる',
    other: '「その他」には、一人だけが書いた文を含む',
    hidden: (minN: number) =>
      `xは、選んだ人または選ばなかった人が${integer(minN, L)}人未満など、少ないため表示しない`,
    everybody: '絞り込みによらず、全員の回答による',
  },
  mark: {
    share: (share: number, count: number, answered: number) =>
      `割合 ${percent(share, L)}（${integer(count, L)}／${people(answered)}）`,
    interval: (low: number, high: number) =>
      `誤差の幅（95％） ${percentNumber(low, L)}〜${percent(high, L)}`,
    rank: (rank: number) => `順位 ${integer(rank, L)}位`,
    previous: (rank: number, share: number | null) =>
      share === null
        ? `前回 ${integer(rank, L)}位`
        : `前回 ${integer(rank, L)}位（${percent(share, L)}）`,
    hidden: (minN: number) =>
      `選んだ人または選ばなかった人が${integer(minN, L)}人未満など、少ないため表示しない`,
  },
  tables: {
    option: '選択肢',
    rank: '順位',
    people: '選んだ人',
    answered: '答えた人',
    share: '割合',
    low: '下限（95％）',
    high: '上限（95％）',
    previousRank: '前回の順位',
    previousShare: '前回の割合',
  },
};
