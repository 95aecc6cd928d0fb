import type { DatasetKind } from '#lib/domain/dataset.ts';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Masters } from '#lib/domain/masters.ts';
import { normaliseText } from '#lib/domain/normalise-text.ts';
import { aliasIds } from '../aliases.ts';
import { isAnswerWord } from '../cells/answer-words.ts';
import { answerReader } from '../cells/read-answer.ts';
import { shareOf } from './column-values.ts';

/** A column is what nearly all of its values are. */
const NEARLY_ALL = 0.9;
const MOSTLY = 0.8;
const FEWEST_VALUES = 2;

/** A column of numbers is one of ids only where its header says so, too. */
const ID_HEADER = /番号|コード|ＩＤ|ID|No/iu;
const ID = /^[A-Za-z]{0,5}[-_]?\d[\dA-Za-z-]*$/u;

/** Values that only one column has, wherever it stands. Tried in this order. */
const VALUES: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['gender', /^(?:男|女)性?$|^(?:その他|答えたくない|回答しない)$/u],
  ['age_band', /^(?:\d{2}(?:歳?代|[～-]\d{2}歳?|歳(?:未満|以下|以上))|\d{2}代(?:以下|以上))$/u],
  ['tenure', /^\d{1,2}年(?:目|未満|以上|以下)|^\d{1,2}[～-]\d{1,2}年/u],
  ['employment_type', /^(?:正規|常勤|非常勤|会計年度任用|再任用|任期付|臨時|正職員)/u],
  ['position', /(?:部長|次長|課長|課長補佐|係長|主幹|主査|主任|主事|参事|技師)(?:補|級|職)?$/u],
  ['section', /[課室]$/u],
  ['division', /[部局]$/u],
];

/** Columns of somebody else's place: 担当課, 講師の所属. */
const OTHER_PLACE = /担当|主催|実施|所管|主管|講師|会場|場所|希望|前|元|上司/u;

/** Columns of dates that are not when a course was held. */
const OTHER_DATE = /生年|誕生|申込|締切|登録|作成|更新|採用/u;

/** A column that nothing else explains: where it stands, its header, the values of its first rows. */
export type OpenColumn = {
  readonly index: number;
  readonly header: string;
  readonly values: readonly string[];
};

/** Whether nearly all values of a column are answers on the instrument's scale, or from 0. */
export function holdsAnswers(values: readonly string[], instrument: Instrument): boolean {
  const read = answerReader(instrument);
  const { max } = instrument.scale;
  const isAnswer = (value: string) =>
    read(value).code !== 'answer-invalid' || value === '0' || isAnswerWord(value);
  const isStep = (value: string) => read(value).value !== null || isAnswerWord(value);
  const isWide = values.some((value) => Number(value) > max);
  return !isWide && values.some(isStep) && shareOf(values, isAnswer) >= NEARLY_ALL;
}

/** What columns hold, by their values: column index to id. Only where one column has one answer. */
export function guessContent(
  kind: DatasetKind,
  open: readonly OpenColumn[],
  taken: ReadonlySet<string>,
  masters: Masters | undefined,
): ReadonlyMap<number, string> {
  const wanted = aliasIds(kind).filter((id) => !taken.has(id));
  const found = open.map((column) => ({
    index: column.index,
    id: wanted.length === 0 ? null : idOf(kind, column, masters),
  }));
  const guesses = new Map<number, string>();
  for (const { index, id } of found) {
    if (id === null || !wanted.includes(id)) continue;
    if (found.filter((other) => other.id === id).length === 1) guesses.set(index, id);
  }
  return guesses;
}

function idOf(
  kind: DatasetKind,
  { header, values }: OpenColumn,
  masters: Masters | undefined,
): string | null {
  if (values.length < FEWEST_VALUES || OTHER_PLACE.test(header)) return null;
  for (const [id, names] of masters ? masterNames(masters) : []) {
    if (names.size > 0 && shareOf(values, (value) => names.has(normaliseText(value))) >= MOSTLY) {
      return id;
    }
  }
  const known = VALUES.find(([, pattern]) => shareOf(values, (v) => pattern.test(v)) >= NEARLY_ALL);
  if (known) return known[0];
  if (kind === 'attendance' && !OTHER_DATE.test(header)) {
    const isDay = (value: string) => parseCalendarDate(value) !== null;
    if (shareOf(values, isDay) >= NEARLY_ALL) return 'date';
  }
  const isId = ID_HEADER.test(header) && values.every((value) => ID.test(value));
  if (kind === 'survey' && isId && new Set(values).size === values.length) return 'respondent_id';
  return null;
}

function masterNames(masters: Masters): (readonly [string, ReadonlySet<string>])[] {
  const keys = (names: readonly string[]) => new Set(names.map(normaliseText));
  return [
    ['division', keys(masters.divisions.map(({ name }) => name))],
    ['section', keys(masters.divisions.flatMap(({ sections }) => sections))],
    ['position', keys(masters.positions.map(({ name }) => name))],
    ['employment_type', keys(masters.employmentTypes)],
    ['age_band', keys(masters.ageBands)],
    ['category', keys(masters.categories)],
  ];
}
