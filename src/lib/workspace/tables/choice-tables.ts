import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import type { PublishedChoice } from '#lib/domain/survey/choice-question.ts';
import { questionKey, questionName } from '#lib/intake/choices/question-name.ts';
import { tableOf, type Table } from './columns.ts';

/** One question of one round: what it and its options are called there, and who chose what. */
type Asked = {
  readonly question: string;
  answered: number;
  /** How many options each person chose, each number once. */
  readonly picks: Set<number>;
  readonly people: Map<string, number>;
};

/** By the key of the question, each round that asked it. */
type Questions = Map<string, Map<FiscalYear, Asked>>;

/** Names that stay the same in every round, numbered from 1. */
class Numbers {
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    const known = this.#numbers.get(key) ?? this.#numbers.size + 1;
    this.#numbers.set(key, known);
    return known;
  }
}

/**
 * `choice`, one row per 年度, 複数選択の設問 and option that somebody chose, with how many did and how many
 * answered the question; `picks_alike` is 1 where all chose the same number of options, so that the
 * counts add up to a number that can be known. `choice_rank`: ranks published of rounds whose answers
 * are not at hand. Questions and options are the same in two rounds when only their numbers, spaces
 * or brackets differ.
 */
export function choiceTables(
  rows: readonly SurveyRow[],
  published: readonly PublishedChoice[],
): Table[] {
  const questions = questionsOf(rows.filter((row) => row.choices !== undefined));
  const questionNo = new Numbers();
  const optionNo = new Numbers();
  for (const key of questions.keys()) questionNo.of(key);
  const known = [...questions.values()].flatMap((rounds) =>
    [...rounds.values()].flatMap(({ people }) => [...people.keys()]),
  );
  const keys = [...known, ...published.map(({ option }) => option)].map(comparisonKey);
  // Not in the order of the rows, which tells nothing.
  for (const key of keys.toSorted()) optionNo.of(key);
  const counted = [...questions].flatMap(([key, rounds]) =>
    [...rounds].flatMap(([fiscalYear, asked]) =>
      [...asked.people].map(([option, people]) => ({ key, fiscalYear, asked, option, people })),
    ),
  );
  return [
    tableOf('choice', counted, {
      fiscal_year: ['integer', (row) => row.fiscalYear],
      question_no: ['integer', (row) => questionNo.of(row.key)],
      question: ['text', (row) => nameOfQuestion(questions.get(row.key))],
      option_no: ['integer', (row) => optionNo.of(comparisonKey(row.option))],
      option: ['text', (row) => row.option],
      people: ['integer', (row) => row.people],
      answered: ['integer', (row) => row.asked.answered],
      picks_alike: ['integer', (row) => Number(row.asked.picks.size === 1)],
    }),
    tableOf('choice_rank', published, {
      fiscal_year: ['integer', (row) => row.fiscalYear],
      question_no: ['integer', (row) => questionNo.of(questionKey(row.question))],
      option_no: ['integer', (row) => optionNo.of(comparisonKey(row.option))],
      rank: ['integer', (row) => row.rank],
    }),
  ];
}

/** What a question is called in the last round that asked it. */
function nameOfQuestion(rounds: ReadonlyMap<FiscalYear, Asked> | undefined): string {
  const last = [...(rounds ?? [])].sort(([one], [other]) => other - one)[0];
  return last?.[1].question ?? '';
}

function questionsOf(rows: readonly SurveyRow[]): Questions {
  const keys = new Map<string, string>();
  const names = optionNames(rows);
  const questions: Questions = new Map();
  for (const { fiscal_year: year, choices = {} } of rows) {
    for (const [header, chosen] of Object.entries(choices)) {
      const key = keys.get(header) ?? questionKey(header);
      keys.set(header, key);
      const rounds = questions.get(key) ?? new Map<FiscalYear, Asked>();
      questions.set(key, rounds);
      const asked = rounds.get(year) ?? newlyAsked(header);
      rounds.set(year, asked);
      if (chosen === null) continue;
      const options = new Set(chosen.map((option) => names.get(comparisonKey(option)) ?? option));
      asked.answered += 1;
      asked.picks.add(options.size);
      for (const option of options) asked.people.set(option, (asked.people.get(option) ?? 0) + 1);
    }
  }
  return questions;
}

const newlyAsked = (header: string): Asked => ({
  ...{ question: questionName(header), answered: 0 },
  ...{ picks: new Set<number>(), people: new Map<string, number>() },
});

/** How an option is written in the last round that has it, there as most people's is. */
function optionNames(rows: readonly SurveyRow[]): ReadonlyMap<string, string> {
  const found = new Map<string, { year: FiscalYear; people: number }>();
  for (const { fiscal_year: year, choices = {} } of rows) {
    for (const option of Object.values(choices).flatMap((chosen) => chosen ?? [])) {
      const before = found.get(option);
      if (!before || before.year < year) found.set(option, { year, people: 1 });
      else if (before.year === year) before.people += 1;
    }
  }
  const last = [...found].sort(
    ([a, one], [b, other]) =>
      one.year - other.year || one.people - other.people || (a < b ? 1 : -1),
  );
  return new Map(last.map(([option]) => [comparisonKey(option), option]));
}
