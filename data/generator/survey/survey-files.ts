import { csvFile, type Cell, type SampleFile } from '../csv.ts';
import { fiscalYearTag, fiscalYearText } from '../dates.ts';
import { ageBandOf, tenureOf } from '../people/staff.ts';
import { seededRandom, type Random } from '../random.ts';
import { answersOf } from './answers.ts';
import { CHOICE_QUESTION, choicesOf } from './choices.ts';
import { commentsOf } from './comments.ts';
import { respondentsOf, type Respondent } from './respondents.ts';
import { R4, R5, R6, type SurveyRound } from './rounds.ts';

export const SURVEY_FILE_NAMES = {
  2022: 'R4職員アンケート.csv',
  2023: 'R5職員アンケート.csv',
  2024: 'R6職員アンケート_回答.csv',
} as const;

const ITEMS = Array.from({ length: 13 }, (_, index) => index + 1);
const FULL_WIDTH = ['', '１', '２', '３', '４', '５'];

type Sheet = {
  readonly id: string;
  readonly division: string;
  readonly section: string;
  readonly position: string;
  readonly age: string;
  readonly employment: string;
  readonly tenure: string;
  readonly gender: string;
  readonly answers: readonly (number | null)[];
  readonly comment: string;
  /** The options chosen, as the form tool joined them. */
  readonly choices: string;
};

/** Leaves an attribute blank for about `percent` of the respondents. */
const sometimes = (value: string, percent: number, random: Random) =>
  random.next() * 100 < percent ? '' : value;

function sheetOf(
  { post, isNamed }: Respondent,
  round: SurveyRound,
  index: number,
  random: Random,
): Omit<Sheet, 'answers' | 'comment' | 'choices'> {
  const { member } = post;
  return {
    id: `${fiscalYearTag(round.fiscalYear)}-${String(index + 1).padStart(4, '0')}`,
    division: isNamed ? post.division : '',
    section: isNamed ? sometimes(post.section, 0.6, random) : '',
    position: sometimes(post.position, 0.8, random),
    age: sometimes(ageBandOf(member, round.fiscalYear), 0.8, random),
    employment: sometimes(post.employment, 0.6, random),
    tenure: sometimes(tenureOf(member, round.fiscalYear), 1, random),
    gender: random.next() < 0.03 ? '回答しない' : sometimes(member.gender, 1, random),
  };
}

function sheetsOf(round: SurveyRound, withComments: boolean): Sheet[] {
  const random = seededRandom(`minori survey ${round.fiscalYear}`);
  const respondents = respondentsOf(round, random);
  const answers = answersOf(respondents, round, random);
  const places = respondents.map((_, place) => place);
  const answered = places.filter((place) => answers[place]?.some((answer) => answer !== null));
  const comments = withComments ? commentsOf(answered, random) : new Map<number, string>();
  const choices = choicesOf(round.fiscalYear, answered);
  return respondents.map((respondent, place) => ({
    ...sheetOf(respondent, round, place, random),
    answers: answers[place] ?? [],
    comment: comments.get(place) ?? '',
    choices: choices.get(place) ?? '',
  }));
}

/** 令和6年度: CP932, no 年度, every attribute and comments. */
function r6File(): SampleFile {
  const attributes = ['所属部', '所属課', '職位', '年代', '雇用区分', '勤続年数', '性別'];
  const header = [
    '回答番号',
    ...attributes,
    ...ITEMS.map((i) => `Q${i}`),
    '自由記載',
    `Q14 ${CHOICE_QUESTION}`,
  ];
  const rows = sheetsOf(R6, true).map((s): Cell[] => [
    ...[s.id, s.division, s.section, s.position, s.age, s.employment, s.tenure, s.gender],
    ...s.answers,
    ...[s.comment, s.choices],
  ]);
  return csvFile(SURVEY_FILE_NAMES[2024], 'cp932', header, rows);
}

/** 令和5年度: CP932, no 年度, and headers with a full-width Ｑ as the form tool wrote them. */
function r5File(): SampleFile {
  const attributes = ['所属部', '所属課', '職位', '年代', '雇用区分', '性別'];
  const items = ITEMS.map((i) => `Ｑ${i}`);
  const header = ['回答番号', ...attributes, ...items, `Ｑ15 ${CHOICE_QUESTION}（複数回答可）`];
  const rows = sheetsOf(R5, false).map((s): Cell[] => [
    ...[s.id, s.division, s.section, s.position, s.age, s.employment, s.gender],
    ...s.answers,
    s.choices,
  ]);
  return csvFile(SURVEY_FILE_NAMES[2023], 'cp932', header, rows);
}

/** 令和4年度: UTF-8 with BOM, a column 年度, and a few answers typed in full-width digits. */
function r4File(): SampleFile {
  const random = seededRandom('minori survey 2022 full-width digits');
  const header = ['年度', '回答ID', '部', '課', '職位', '年代', '雇用形態'];
  const sheets = sheetsOf(R4, false);
  const typed = new Set(random.shuffle(sheets.map(({ id }) => id)).slice(0, 2));
  const written = (sheet: Sheet): Cell[] =>
    sheet.answers.map((answer) => (typed.has(sheet.id) ? (FULL_WIDTH[answer ?? 0] ?? '') : answer));
  const rows = sheets.map((s): Cell[] => [
    fiscalYearText(R4.fiscalYear),
    ...[s.id, s.division, s.section, s.position, s.age, s.employment],
    ...written(s),
  ]);
  return csvFile(
    SURVEY_FILE_NAMES[2022],
    'utf8-bom',
    [...header, ...ITEMS.map((i) => `Q${i}`)],
    rows,
  );
}

/** The answers to 職員アンケート of three years, one file each. */
export function surveyFiles(): SampleFile[] {
  return [r4File(), r5File(), r6File()];
}
