import { csvFile, type SampleFile } from '../csv.ts';
import { fiscalYearText } from '../dates.ts';
import { BASIC_COURSE, DX_COURSE } from './digital-files.ts';

const YEARS = [2025, 2026, 2027, 2028, 2029];
const E_LEARNING = 'eラーニング修了';

/** A goal with its targets for 令和7 to 令和11年度. */
type GoalPlan = {
  readonly name: string;
  readonly targets: readonly number[];
  readonly unit: string;
  readonly counts: string;
  readonly step: string;
};

/** The first two as in the plan of Aomori, which does not say what unit the 500 a year have. */
const GOALS: readonly GoalPlan[] = [
  {
    name: 'DX推進員',
    targets: [100, 100, 100, 100, 100],
    unit: '実人数',
    counts: DX_COURSE,
    step: 'Ⅱ',
  },
  { name: '全職員', targets: [500, 500, 500, 500, 500], unit: '', counts: BASIC_COURSE, step: 'Ⅰ' },
  { name: E_LEARNING, targets: [240, 260, 280, 300, 320], unit: '延べ', counts: '', step: '' },
];

/** eラーニング: completions per month from April 2025 to September 2026, 231 and 138. */
const E_LEARNING_MONTHS = [
  8, 14, 19, 22, 12, 17, 24, 26, 18, 21, 27, 23, 11, 18, 25, 31, 20, 33,
] as const;

/** 目標: what the plans want of each 年度. */
export function goalsFile(): SampleFile {
  const header = ['目標名', '年度', '目標値', '単位', '数え方', '段階'];
  const rows = GOALS.flatMap(({ name, targets, unit, counts, step }) =>
    YEARS.map((year, index) => [
      name,
      fiscalYearText(year),
      targets[index] ?? 0,
      unit,
      counts,
      step,
    ]),
  );
  return csvFile('育成目標.csv', 'utf8-bom', header, rows);
}

/** 目標実績: monthly totals of the goal for which there are no records of persons. */
export function goalActualsFile(): SampleFile {
  const rows = E_LEARNING_MONTHS.map((actual, index) => {
    const year = 2025 + Math.floor((index + 3) / 12);
    const month = ((index + 3) % 12) + 1;
    return [E_LEARNING, `令和${year - 2018}年${month}月`, actual];
  });
  return csvFile('目標実績.csv', 'cp932', ['目標名', '年月', '実績値'], rows);
}
