import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { LONGEST_OPTION, MOST_OPTIONS, OTHER_OPTION } from '#lib/domain/survey/choice-question.ts';
import { saysNothing } from '../cells/missing-words.ts';
import { unifyText } from '../cells/unify-text.ts';
import { partings, separatorOf, splitCell } from './split-cell.ts';

/** その他, その他（家族のこと）, その他：…; not その他の手当. */
const OTHER = /^(?:その他|そのほか)(?:$|[\s（(［[【：:「『・].*|自由.*)/su;

/** So much of what was ticked are options that others ticked, too; less is free text. */
const LEAST_SHARED = 0.5;

export type OptionsRead = {
  /** The options of each cell, each once, by the text of the cell. */
  readonly of: ReadonlyMap<string, readonly string[]>;
  /** The different options, その他 among them, in the order of their names. */
  readonly options: readonly string[];
  /** How many different texts of single people became その他. */
  readonly folded: number;
  /** The share of all ticks that went to an option of two people or more, 0 to 1. */
  readonly shared: number;
  /** Whether so many different texts, or so many of single people, are no options at all. */
  readonly isFreeText: boolean;
};

/** One different text with how often it is written in which way, and by how many people. */
type Option = { people: number; readonly spellings: Map<string, number> };

/**
 * The options in the cells of one 複数選択の設問. Two spellings of one option are one, written as most
 * people's is. その他 with a text, a text that only one person gave and one that is too long become
 * その他: what somebody wrote of their own is never an option.
 *
 * @param cells how many cells hold each text
 */
export function readOptions(cells: ReadonlyMap<string, number>): OptionsRead {
  const separator = separatorOf(cells);
  const found = new Map([...cells.keys()].map((cell) => [cell, textsOf(cell, separator)]));
  const whole = new Set([...found.values()].flat().map(comparisonKey));
  for (const [cell, texts] of found)
    found.set(
      cell,
      texts.flatMap((text) => apart(text, whole)),
    );
  const options = countOptions(cells, found);
  const nameOf = new Map([...options].map(([key, option]) => [key, nameOfOption(option)]));
  const of = new Map(
    [...found].map(([cell, texts]) => {
      const names = texts.map((text) => nameOf.get(comparisonKey(text)) ?? OTHER_OPTION);
      return [cell, [...new Set(names)]];
    }),
  );
  const counted = [...options.values()];
  const ticks = (some: readonly Option[]) => some.reduce((sum, { people }) => sum + people, 0);
  const own = counted.filter((option) => nameOfOption(option) === null);
  const offered = counted.length - own.length;
  const shared = ticks(counted.filter(({ people }) => people > 1)) / (ticks(counted) || 1);
  return {
    ...{
      of,
      shared,
      folded: own.length,
      options: [...new Set([...of.values()].flat())].toSorted(),
    },
    isFreeText: offered > MOST_OPTIONS || (counted.length > 0 && shared < LEAST_SHARED),
  };
}

/** The texts of a cell in one spelling; その他 without what was written beside it. */
const textsOf = (cell: string, separator: ReturnType<typeof separatorOf>): string[] =>
  splitCell(cell, separator)
    .map((part) => unifyText(part))
    .map((text) => (OTHER.test(text) ? OTHER_OPTION : text))
    .filter((text) => comparisonKey(text) !== '' && !saysNothing(text));

/** A text that others divide another way comes apart where all of its parts are options. */
function apart(text: string, whole: ReadonlySet<string>): string[] {
  const parts = partings(text).find((some) => some.every((part) => whole.has(comparisonKey(part))));
  return parts?.map(unifyText) ?? [text];
}

function countOptions(
  cells: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Option> {
  const options = new Map<string, Option>();
  for (const [cell, texts] of found) {
    const people = cells.get(cell) ?? 0;
    for (const [key, text] of new Map(texts.map((text) => [comparisonKey(text), text]))) {
      let option = options.get(key);
      if (!option) options.set(key, (option = { people: 0, spellings: new Map() }));
      option.people += people;
      option.spellings.set(text, (option.spellings.get(text) ?? 0) + people);
    }
  }
  return options;
}

/** What an option is called; `null` for a text of somebody's own. */
function nameOfOption({ people, spellings }: Option): string | null {
  const [name = ''] = [...spellings]
    .sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1))
    .map(([spelling]) => spelling);
  if (name === OTHER_OPTION) return name;
  return people > 1 && name.length <= LONGEST_OPTION ? name : null;
}
