import type { ForecastMethod, OutlookReason } from '#lib/domain/training/forecast.ts';
import { decimal, fiscalYearEra, integer, sharePercent } from '../../format.ts';
import { goalForm } from './goal-form.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;

const methods: Readonly<Record<ForecastMethod, string>> = {
  poisson: 'ポアソン分布',
  negative_binomial: '負の二項分布',
  bootstrap: '月の再抽出',
  quasi_poisson: '準ポアソン',
};

const reasons: Readonly<Record<OutlookReason, string>> = {
  'not-begun': '計画が始まっていないため見込みは示さない',
  'plan-over': '計画期間が終わったため見込みは示さない',
  'months-unknown': '月ごとの記録がないため予測の幅は示さない',
  'months-missing': '報告のない月があるため予測の幅は示さない',
  'too-few-months': '月ごとの記録が12か月に満たないため、予測の幅は示さずペースだけを示す',
};

/** Words of 育成目標. */
export const goalsPage = {
  form: goalForm,
  scenario: '見込みの方法',
  scenarios: { pace: '今のペース', 'this-year': '今年度並み', required: '必要なペース' },
  view: '表示',
  /** What the page says first. */
  sentence: ({
    isAttendances,
    done,
    target,
    end,
    lastYear,
    range,
    perYear,
  }: {
    readonly isAttendances: boolean;
    readonly done: number;
    readonly target: number;
    readonly end: number | null;
    readonly lastYear: number;
    readonly range: { readonly low: number; readonly high: number } | null;
    readonly perYear: number | null;
  }) =>
    [
      `${isAttendances ? '延べ' : ''}${people(done)}${target > 0 ? `／${people(target)}` : '（数値目標はありません）'}。`,
      ...(end === null
        ? []
        : [
            `今のペースでは${fiscalYearEra(lastYear, L)}末に約${people(end)}${
              range ? `（目安${integer(range.low, L)}〜${people(range.high)}）` : ''
            }。`,
          ]),
      ...(perYear === null
        ? []
        : [
            perYear === 0
              ? '目標に達しています。'
              : `年${integer(Math.ceil(perYear), L)}人が必要です。`,
          ]),
    ].join(''),
  noTarget: '数値目標なし',
  withoutTarget: (count: number) => `${people(count)}（数値目標なし）`,
  notes: {
    pace: (months: number, pace: number) =>
      `見込みは計画の初めからの${integer(months, L)}か月の月平均${decimal(pace, 1, L)}人が続く場合`,
    thisYear: (months: number, pace: number) =>
      `見込みは今年度${integer(months, L)}か月の月平均${decimal(pace, 1, L)}人が続く場合`,
    required: (pace: number) =>
      `点線は残りを残りの月数で割った月${decimal(pace, 1, L)}人が続く場合`,
    range: (method: ForecastMethod) =>
      `予測の幅は目安。月ごとのばらつきから4つの方法で計算し、最も広いもの（${methods[method]}）を示す`,
    probability: (value: number) => `目標に届く見込みは${sharePercent(value, L)}（目安）`,
    reason: (reason: OutlookReason) => reasons[reason],
    sameMonths: (now: number, before: number, months: number) =>
      `今年度の${integer(months, L)}か月は${people(now)}、前年度の同じ月は${people(before)}`,
    inPost: (ever: number, now: number) =>
      `これまでに修了した${people(ever)}のうち、いま在職しているのは${people(now)}`,
    grainMoved: '粒1つが1課。職員名簿による異動後の所属で数え、退職した人は数えない',
    distinct: (people_: number, staff: number, perYear: number, years: number) =>
      `毎年${people(perYear)}を無作為に選ぶと、${integer(years, L)}年間で受ける人は${people(people_)}（職員${people(staff)}の${sharePercent(people_ / staff, L)}）`,
    overBase: (target: number, base: number) =>
      `目標${people(target)}は母数${people(base)}を超える`,
  },
  byYear: {
    title: (year: string, actual: number, target: number) =>
      `${year}は${people(actual)}。計画は${people(target)}`,
    subtitle: (goal: string, unit: string) => `${goal} 年度別の実績と計画（${unit}、人）`,
    partial: (year: string) => `${year}は途中までの実績`,
  },
  tables: {
    low: '下限（90％）',
    high: '上限（90％）',
    low50: '下限（50％）',
    high50: '上限（50％）',
    straightLine: '今のペースの見込み',
    thisYearLine: '今年度並みの見込み',
    atCompletion: '修了したときの所属の人数',
    sameMonths: '前年度の同じ月までの実績',
    thisYear: '今年度の実績',
  },
};
