/**
 * The sample city as Arquero tables, read straight from its committed files: no code of the product
 * stands between the bytes and these tables.
 */
import { from } from 'arquero';
import { readBytes, readRows, type CityRow } from '../../data/read-city.ts';

export const ITEMS = Array.from({ length: 13 }, (_, index) => index + 1);
export const UNKNOWN = '未回答';

/** The survey rounds as minori.json tells them: people asked and file. */
type Settings = {
  asOf: string;
  rounds: { fiscalYear: number; population: number; file: string }[];
  masters: { divisions: { name: string; sections: string[] }[] };
};
export const settings = JSON.parse(new TextDecoder().decode(readBytes('minori.json'))) as Settings;

/** A cell as it stands, without outer space; `null` where it is blank or not there. */
function text(row: CityRow, ...headers: string[]): string | null {
  const found = headers.map((header) => row[header]).find((value) => value !== undefined);
  const value = (found ?? '').trim();
  return value === '' ? null : value;
}

/** Digits may be full-width. */
const wholeNumber = (row: CityRow, header: string): number =>
  Number(text(row, header)?.normalize('NFKC'));

/** 令和6年度 begins in 2024. */
const yearOfEra = (value: string | null): number => 2018 + Number(/\d+/.exec(value ?? '')?.[0]);

/** 令和3年4月1日, R4.4.1, 2023/4/1 or 2025-04-01 as an ISO day. */
function day(row: CityRow): string {
  const value = text(row, '実施日') ?? '';
  const [year = 0, month = 0, date = 0] = (value.match(/\d+/g) ?? []).map(Number);
  const western = /^(令和|R)/.test(value) ? 2018 + year : year;
  return `${western}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The 年度 of an ISO day: January to March belong to the year before. */
const yearOfDay = (iso: string): number =>
  Number(iso.slice(0, 4)) - (Number(iso.slice(5, 7)) < 4 ? 1 : 0);

const people = settings.rounds.flatMap(({ fiscalYear, file }) =>
  readRows(file).map((row, index) => ({
    fiscal_year: fiscalYear,
    respondent: `${fiscalYear}/${index}`,
    division: text(row, '部', '所属部'),
    section: text(row, '課', '所属課'),
    position: text(row, '職位'),
    age_band: text(row, '年代'),
    tenure: text(row, '勤続年数'),
    employment_type: text(row, '雇用区分', '雇用形態'),
    gender: text(row, '性別'),
    comment: text(row, '自由記載'),
    answers: ITEMS.map((item) => {
      const answer = text(row, `Q${item}`, `Ｑ${item}`)?.normalize('NFKC') ?? '';
      return /^[1-5]$/.test(answer) ? Number(answer) : null;
    }),
  })),
);
/** What respondents wrote of their own. */
export const comments = people.flatMap(({ fiscal_year, comment }) =>
  comment === null ? [] : [{ fiscal_year, comment }],
);

const ATTRIBUTES = [
  'division',
  'section',
  'position',
  'age_band',
  'tenure',
  'employment_type',
  'gender',
] as const;

/** One row per respondent × attribute, `all` among them; a blank is 未回答. */
export const membership = from(
  people.flatMap((person) => [
    {
      fiscal_year: person.fiscal_year,
      respondent: person.respondent,
      attribute: 'all',
      value: '',
      division: '',
    },
    ...ATTRIBUTES.map((attribute) => ({
      fiscal_year: person.fiscal_year,
      respondent: person.respondent,
      attribute,
      value: person[attribute] ?? UNKNOWN,
      division: attribute === 'section' && person.section !== null ? (person.division ?? '') : '',
    })),
  ]),
);

/** One row per respondent × item, with a mark for each answer. */
export const answers = from(
  people.flatMap(({ respondent, answers: given }) =>
    given.map((answer, index) => ({
      respondent,
      item: index + 1,
      answer,
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((value) => [`is_${value}`, Number(answer === value)]),
      ),
    })),
  ),
);

/** One row per line of 職員数. */
export const headcount = from(
  readRows('職員数.csv').map((row) => ({
    fiscal_year: yearOfEra(text(row, '年度')),
    all: '',
    division: text(row, '部'),
    section: text(row, '課'),
    position: text(row, '職位'),
    employment_type: text(row, '雇用区分'),
    people: wholeNumber(row, '人数'),
  })),
);

const RECORD_FILES = [
  ...[3, 4, 5, 6, 7, 8].map((year) => `研修受講記録_R${year}.csv`),
  'DX推進員研修_修了記録.csv',
  'デジタル基礎研修_受講記録.csv',
];

const TAKEN = ['受講', '修了', '遅刻', '早退'];
const REASONS: Readonly<Record<string, string>> = {
  申込: 'applied',
  欠席: 'absent',
  取消: 'cancelled',
};

/** Records that do not count, with the reason: what they say, or that they repeat another. */
export const uncounted = RECORD_FILES.flatMap((file) => readRows(file)).flatMap((row, at, rows) => {
  const keyOf = (other: CityRow) =>
    ['職員番号', '研修名', '実施日'].map((header) => text(other, header)).join('/');
  const status = text(row, '状況') ?? '';
  const isRepeat =
    TAKEN.includes(status) &&
    rows
      .slice(0, at)
      .some((other) => keyOf(other) === keyOf(row) && TAKEN.includes(text(other, '状況') ?? ''));
  const reason = REASONS[status] ?? (isRepeat ? 'repeats' : null);
  return reason === null ? [] : [{ fiscal_year: yearOfDay(day(row)), reason }];
});

/** 日数 of the plan by 年度 and course. */
export const plannedDays = new Map(
  readRows('研修計画_R8.csv').flatMap((row): [string, number][] =>
    text(row, '日数') === null
      ? []
      : [
          [
            `${yearOfEra(text(row, '年度'))}/${text(row, '研修名') ?? ''}`,
            wholeNumber(row, '日数'),
          ],
        ],
  ),
);

/** The published table by 年度 and 区分. */
export const publishedTotals = new Map(
  readRows('研修実績_集計.csv').map((row) => [
    `${yearOfEra(text(row, '年度'))}/${text(row, '区分') ?? ''}`,
    {
      published_courses: wholeNumber(row, '科目数'),
      published_attendances: wholeNumber(row, '受講者数'),
    },
  ]),
);

/** One row per record of somebody who came, repeats of person, course and day removed. */
export const attendance = from(
  RECORD_FILES.flatMap((file) =>
    readRows(file)
      .filter((row) => TAKEN.includes(text(row, '状況') ?? ''))
      .map((row) => ({
        fiscal_year: yearOfDay(day(row)),
        date: day(row),
        course: text(row, '研修名'),
        category: text(row, '区分'),
        organiser: text(row, '主催'),
        completed: Number(text(row, '状況') === '修了'),
        person: text(row, '職員番号'),
        division: text(row, '部') ?? UNKNOWN,
        section: text(row, '課'),
        position: text(row, '職位') ?? UNKNOWN,
        employment_type: text(row, '雇用区分') ?? UNKNOWN,
        hours: text(row, '時間数') === null ? null : wholeNumber(row, '時間数'),
      })),
  ),
).dedupe('fiscal_year', 'person', 'course', 'date');

const UNITS: Readonly<Record<string, string>> = { 実人数: 'people', 延べ: 'attendances' };

/** One row per line of 育成目標. */
export const targets = readRows('育成目標.csv').map((row) => ({
  goal: text(row, '目標名') ?? '',
  fiscal_year: yearOfEra(text(row, '年度')),
  target: wholeNumber(row, '目標値'),
  unit: UNITS[text(row, '単位') ?? ''] ?? 'unspecified',
  course: text(row, '数え方'),
  step: text(row, '段階'),
}));

/** One row per month of 目標実績. */
export const actuals = readRows('目標実績.csv').map((row) => {
  const [year = 0, month = 0] = (text(row, '年月') ?? '').match(/\d+/g)?.map(Number) ?? [];
  const first = `${2018 + year}-${String(month).padStart(2, '0')}-01`;
  return {
    goal: text(row, '目標名') ?? '',
    fiscal_year: yearOfDay(first),
    month: first,
    actual: wholeNumber(row, '実績値'),
  };
});

/** One row per person of 職員名簿; nobody stands there twice. */
export const roster = new Map(
  readRows('職員名簿.csv').map((row) => [
    text(row, '職員番号') ?? '',
    {
      division: text(row, '部'),
      section: text(row, '課'),
      left: text(row, '退職年度') === null ? null : yearOfEra(text(row, '退職年度')),
    },
  ]),
);
