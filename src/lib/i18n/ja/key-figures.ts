import {
  decimal,
  fiscalYearEra,
  integer,
  percent,
  pointDifference,
  score,
  scoreDifference,
} from '../format.ts';

const L = 'ja';
const people = (value: number) => `${integer(value, L)}人`;
/** Before, the earlier score, between, and the judgement, which is printed bold. */
type Comparison = readonly [string, string, string, string];

/** Words of the key figures: label, unit, base, comparison. */
export const keyFigures = {
  score: 'エンゲージメント',
  overall: '全体',
  level: (label: string, items: readonly number[]) =>
    `${label} ${items.length === 1 ? items[0] : `${items[0]}〜${items.at(-1)}`}`,
  outOf: '点／5点',
  response: '回収率',
  responseBase: (answered: number, asked: number) =>
    `${integer(answered, L)}／${integer(asked, L)}人`,
  training: (year: number) => `研修の受講（${fiscalYearEra(year, L)}）`,
  attendances: '受講者数（延べ）',
  attendancesUnit: '人（延べ）',
  attendees: '実人数',
  peopleOnce: '実人数（1回以上受けた職員）',
  rate: '受講率',
  perPerson: '受講者1人あたり',
  courses: '科目数',
  coursesUnit: '科目',
  times: '回',
  people: '人',
  goal: (name: string, isAttendances: boolean) =>
    isAttendances ? `${name}（延べの累計）` : `${name}（累計）`,
  goalBase: (target: number) => `人／${people(target)}`,
  noPrevious: '前回の調査はありません',
  /** In place of a number that protects a small group. */
  withheld: (minN: number) => `${integer(minN, L)}人未満のため比べられません`,
  undecided: (previous: number): Comparison => [
    '前回',
    score(previous, L),
    'との差は',
    '判断できません',
  ],
  withinError: (previous: number): Comparison => [
    '前回',
    score(previous, L),
    'との差は',
    '誤差の範囲',
  ],
  beyondError: (previous: number, difference: number): Comparison => [
    '前回',
    score(previous, L),
    'より',
    `${score(Math.abs(difference), L)}点${difference > 0 ? '高い' : '低い'}`,
  ],
  levelChange: (difference: number) => `前回差 ${scoreDifference(difference, L)}`,
  previousRate: (difference: number) => {
    const points = pointDifference(Math.abs(difference), L).replace('+', '');
    if (Number(points) === 0) return `前回との差は${points}ポイント`;
    return `前回より${points}ポイント${difference > 0 ? '高い' : '低い'}`;
  },
  attendeesShare: (attendees: number, rate: number | null) =>
    rate === null
      ? `実人数は${people(attendees)}`
      : `実人数は${people(attendees)}、職員の${percent(rate, L)}`,
  remaining: (remaining: number, required: number | null) =>
    required === null
      ? `あと${people(remaining)}`
      : `あと${people(remaining)}、月${decimal(required, 1, L)}人が必要`,
  moreThanBefore: (difference: number, before: number) =>
    difference === 0
      ? `前年度と同じ${people(before)}`
      : `前年度${people(before)}より${people(Math.abs(difference))}${difference > 0 ? '多い' : '少ない'}`,
  coursesThanBefore: (difference: number, before: number) =>
    difference === 0
      ? `前年度と同じ${integer(before, L)}科目`
      : `前年度${integer(before, L)}科目より${integer(Math.abs(difference), L)}科目${difference > 0 ? '多い' : '少ない'}`,
  once: '1回以上受けた職員',
  rateBase: (attendees: number, headcount: number) =>
    `${people(attendees)}／職員${people(headcount)}`,
  perPersonBase: (attendances: number, attendees: number) =>
    `${integer(attendances, L)}回／${people(attendees)}`,
  interval: (low: number, high: number) => `95％の幅 ${score(low, L)}〜${score(high, L)}`,
  noValue: '—',
  planned: (value: number) => `計画 ${integer(value, L)}`,
};
