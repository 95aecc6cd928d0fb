import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Masters } from '#lib/domain/masters.ts';
import { flagOf, optionsOfHeaders } from '../choices/flag-columns.ts';
import { holdsChoices } from '../choices/guess-choices.ts';
import type { ColumnDecision } from '../match-columns.ts';
import { cellsAt } from './column-values.ts';
import { guessContent, holdsAnswers, type OpenColumn } from './guess-content.ts';
import { holdsPersonal } from './guess-personal.ts';
import { guessSimilar } from './guess-similar.ts';
import { itemId } from './match-item.ts';
import type { HeaderCell } from './read-header.ts';

type Decisions = readonly (ColumnDecision | null)[];
type Guesses = ReadonlyMap<number, ColumnDecision>;

/** What the guesses rest on, besides the headers. */
export type GuessSource = {
  /** The values of each column in the first rows. */
  readonly values: readonly (readonly string[])[];
  /** The first rows as they stand in the file. */
  readonly sample: readonly (readonly string[])[];
  readonly instrument: Instrument;
  readonly masters: Masters | undefined;
};

/** A column of ids whose values may turn out to be addresses or names. */
const MAY_BE_PERSONAL = 'respondent_id';
const PERSONAL: ColumnDecision = { use: 'personal', id: null, reason: 'content' };

/**
 * What columns without a known header may be: personal by their values, one with a similar header,
 * answers to items that are missing, or a column that their values give away. Only guesses that
 * nothing else contends for are made.
 */
export function guessColumns(
  kind: DatasetKind,
  header: readonly HeaderCell[],
  known: Decisions,
  source: GuessSource,
): Decisions {
  const openOf = (decisions: Decisions): OpenColumn[] =>
    header.flatMap(({ text }, index) =>
      decisions[index] ? [] : [{ index, header: text, values: source.values[index] ?? [] }],
    );
  const steps: readonly ((decisions: Decisions) => Guesses)[] = [
    (decisions) => similarOnes(kind, header, decisions),
    (decisions) => flagColumns(kind, openOf(decisions)),
    (decisions) => answerColumns(kind, openOf(decisions), takenOf(decisions), source.instrument),
    (decisions) => choiceColumns(kind, openOf(decisions), takenOf(decisions), source.sample),
    (decisions) =>
      mapped(guessContent(kind, openOf(decisions), takenOf(decisions), source.masters), 'content'),
  ];
  return steps.reduce<Decisions>(
    (decisions, guess) => {
      const guesses = guess(decisions);
      return decisions.map((decision, index) => decision ?? guesses.get(index) ?? null);
    },
    withoutPersonal(known, source),
  );
}

function withoutPersonal(known: Decisions, { values }: GuessSource): Decisions {
  return known.map((decision, index) => {
    const mayBe = decision === null || decision.id === MAY_BE_PERSONAL;
    if (!mayBe || decision?.reason === 'chosen') return decision;
    return holdsPersonal(values[index] ?? []) ? PERSONAL : decision;
  });
}

const takenOf = (decisions: Decisions): ReadonlySet<string> =>
  new Set(decisions.flatMap((decision) => (decision?.id ? [decision.id] : [])));

const mapped = (ids: ReadonlyMap<number, string>, reason: 'similar' | 'content'): Guesses =>
  new Map([...ids].map(([index, id]) => [index, { use: 'mapped', id, reason }]));

function similarOnes(
  kind: DatasetKind,
  header: readonly HeaderCell[],
  decisions: Decisions,
): Guesses {
  const taken = takenOf(decisions);
  const guesses = header.flatMap(({ keys }, index): (readonly [number, string])[] => {
    const id = decisions[index] ? null : guessSimilar(kind, keys);
    return id === null || taken.has(id) ? [] : [[index, id]];
  });
  const isAlone = (id: string) => guesses.filter((guess) => guess[1] === id).length === 1;
  return mapped(new Map(guesses.filter(([, id]) => isAlone(id))), 'similar');
}

/**
 * Columns of answers: of a survey, the items in their order, where there are just as many as are
 * missing; of an evaluation, each a question of its own.
 */
function answerColumns(
  kind: DatasetKind,
  open: readonly OpenColumn[],
  taken: ReadonlySet<string>,
  instrument: Instrument,
): Guesses {
  if (kind !== 'survey' && kind !== 'evaluation') return new Map();
  const answers = open.filter(({ values }) => holdsAnswers(values, instrument));
  if (kind === 'evaluation') {
    return new Map(
      answers.map(({ index, header }) => [
        index,
        { use: 'attribute', id: header, reason: 'content' },
      ]),
    );
  }
  const missing = instrument.items.map(({ item }) => itemId(item)).filter((id) => !taken.has(id));
  if (answers.length !== missing.length) return new Map();
  return new Map(
    answers.map(({ index }, place) => [
      index,
      { use: 'item', id: missing[place] ?? null, reason: 'content' },
    ]),
  );
}

/** Columns of a survey in whose cells several options stand side by side. */
function choiceColumns(
  kind: DatasetKind,
  open: readonly OpenColumn[],
  taken: ReadonlySet<string>,
  sample: readonly (readonly string[])[],
): Guesses {
  if (kind !== 'survey') return new Map();
  const isOnce = (header: string) => open.filter((other) => other.header === header).length === 1;
  return new Map(
    open
      .filter(({ index, header, values }) => {
        if (values.length === 0 || taken.has(header) || !isOnce(header)) return false;
        return holdsChoices(cellsAt(sample, index));
      })
      .map(({ index, header }) => [index, { use: 'choice', id: header, reason: 'content' }]),
  );
}

/** So many columns of yes and no with one question in their headers are its options. */
const FEWEST_FLAGS = 3;

/** Columns of a survey that each say whether one option of a question was chosen: Q19_1, Q19_2. */
function flagColumns(kind: DatasetKind, open: readonly OpenColumn[]): Guesses {
  if (kind !== 'survey') return new Map();
  const flags = open.filter(
    ({ values }) =>
      values.some((value) => flagOf(value)) && values.every((v) => flagOf(v) !== null),
  );
  const options = optionsOfHeaders(
    flags.map(({ header }) => header),
    FEWEST_FLAGS,
  );
  return new Map(
    flags
      .filter(({ header }) => options.has(header))
      .map(({ index, header }) => [index, { use: 'choice', id: header, reason: 'content' }]),
  );
}
