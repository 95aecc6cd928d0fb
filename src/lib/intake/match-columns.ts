import { EVERYBODY, KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';
import type { DatasetKind } from '#lib/domain/dataset.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Masters } from '#lib/domain/masters.ts';
import { comparisonKey } from '#lib/domain/normalise-text.ts';
import { aliasOf, type Alias } from './aliases.ts';
import { isTotalWord } from './cells/total-words.ts';
import type { Finding } from './collect-issues.ts';
import { chosenColumn } from './columns/chosen-column.ts';
import { columnLetter } from './columns/column-letter.ts';
import { columnValues, examplesOf } from './columns/column-values.ts';
import { guessColumns } from './columns/guess-columns.ts';
import { itemId } from './columns/match-item.ts';
import { looksPersonal } from './columns/personal-columns.ts';
import type { HeaderCell } from './columns/read-header.ts';
import { columnKeys } from './columns/shape.ts';

/**
 * `mapped` and `item` carry a known id, `attribute` and `choice` (複数選択の設問) the header itself; the
 * others are left out.
 */
export type ColumnUse =
  'mapped' | 'item' | 'attribute' | 'choice' | 'personal' | 'duplicate' | 'unused' | 'unnamed';

/** Why a column is taken for what it is. */
export type MatchReason =
  /** The officer said so, for this header. */
  | 'chosen'
  /** The header is a known spelling. */
  | 'header'
  /** The header names an item of the instrument, by number or label. */
  | 'item'
  /** The header is close to a known spelling. */
  | 'similar'
  /** The cells look like it. */
  | 'content'
  /** Nothing known: a survey's own column, or one that is left out. */
  | 'unknown';

/** What a column is taken for, and why. */
export type ColumnDecision = {
  readonly use: ColumnUse;
  /** A column's name in the rows (`division`), `q7` for item 7, or the city's own header. */
  readonly id: string | null;
  readonly reason: MatchReason;
};

/** One column of a file and what it is taken for. */
export type ColumnMatch = ColumnDecision & {
  /** Position, from 0. */
  readonly index: number;
  /** The header as the file says it, without surrounding spaces. */
  readonly header: string;
  /** Up to three values as they stand in the file; none of a personal column, comment or choice. */
  readonly examples: readonly string[];
};

/** What is known of the columns besides their headers. */
export type ColumnHints = {
  /** What somebody decided: the names of `columnKeys` to the ids of columns. */
  readonly chosen?: Readonly<Record<string, string>>;
  /** The first rows below the header. */
  readonly sample?: readonly (readonly string[])[];
  readonly masters?: Masters | undefined;
};

/** Headers of a survey that are no attribute: what form tools add, and our own quarantine file. */
const NO_ATTRIBUTE: ReadonlySet<string> = new Set(
  [
    ...['タイムスタンプ', '回答日時', '回答日', '送信日時', '登録日時', '更新日時', '開始時刻'],
    ...['完了時刻', '最終変更時刻', '開始日時', '終了日時', 'timestamp', '行番号', '保留理由'],
    ...['平均', '平均点', '平均値'],
    ...[EVERYBODY, '__proto__'],
  ].map(comparisonKey),
);

/** Columns that are known by their headers. */
const IS_OWN: ReadonlySet<ColumnUse> = new Set(['attribute', 'choice']);
/** Columns whose values are not shown as examples. */
const UNSHOWN: ReadonlySet<string | null> = new Set(['comment']);
/** その他 may be followed by what somebody wrote. */
const UNSHOWN_USES: ReadonlySet<ColumnUse> = new Set(['personal', 'choice']);

/**
 * What each column means for a kind, and what is left out and why: what somebody chose, then known
 * spellings, then what similar headers and the values suggest, each guess being reported. The order
 * is the file's.
 */
export function matchColumns(
  kind: DatasetKind,
  header: readonly HeaderCell[],
  instrument: Instrument,
  { chosen = {}, sample = [], masters }: ColumnHints = {},
): { columns: ColumnMatch[]; findings: Finding[] } {
  const known = byHeader(kind, header, chosenColumns(kind, header, chosen, instrument));
  const values = columnValues(sample, header);
  const guessed = guessColumns(kind, header, known, { values, sample, instrument, masters });
  const attributes = new Set<string>();
  const columns = header.map((cell, index): ColumnMatch => {
    const decision = guessed[index] ?? unknownColumn(kind, cell, attributes);
    if (IS_OWN.has(decision.use) && decision.id !== null) attributes.add(decision.id);
    const isShown = !UNSHOWN_USES.has(decision.use) && !UNSHOWN.has(decision.id);
    const examples = isShown ? examplesOf(sample, index) : [];
    return { index, header: cell.header, ...decision, examples };
  });
  return { columns, findings: findingsOf(kind, columns, instrument) };
}

/** The columns of a kind that a header has, and where. */
export function knownColumns(
  kind: DatasetKind,
  header: readonly HeaderCell[],
): ReadonlyMap<string, number> {
  return bestOf(header.map((cell) => meaningOf(kind, cell)));
}

type Decisions = readonly (ColumnDecision | null)[];

/** What was chosen; of two columns chosen for one meaning, the first has it. */
function chosenColumns(
  kind: DatasetKind,
  header: readonly HeaderCell[],
  chosen: Readonly<Record<string, string>>,
  instrument: Instrument,
): Decisions {
  const taken = new Set<string>();
  return columnKeys(header.map((cell) => cell.header)).map((key, index) => {
    const target = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
    if (target === undefined) return null;
    const decision = chosenColumn(kind, target, header[index]?.text || key, instrument);
    if (decision?.id == null) return decision;
    if (taken.has(decision.id)) return { use: 'duplicate', id: null, reason: 'chosen' };
    taken.add(decision.id);
    return decision;
  });
}

/** What the headers say of the columns that nobody decided about. */
function byHeader(kind: DatasetKind, header: readonly HeaderCell[], decided: Decisions): Decisions {
  const taken = new Map(
    decided.flatMap((decision, index) => (decision?.id ? [[decision.id, index] as const] : [])),
  );
  const meanings = header.map((cell, index) => (decided[index] ? null : meaningOf(kind, cell)));
  const best = bestOf(
    meanings.map((meaning) => (meaning && taken.has(meaning.id) ? null : meaning)),
  );
  return header.map((cell, index) => {
    const meaning = meanings[index];
    if (decided[index] || !meaning) return decided[index] ?? plainColumn(kind, cell);
    const { use, id } = meaning;
    const winner = taken.get(id) ?? best.get(id) ?? index;
    if (winner === index) return { use, id, reason: use === 'item' ? 'item' : 'header' };
    const isSecond = isSecondAttribute(kind, meaning, cell, header[winner]);
    return isSecond ? null : { use: 'duplicate', id: null, reason: 'unknown' };
  });
}

type Meaning = Alias & { readonly use: 'mapped' | 'item' };

function meaningOf(kind: DatasetKind, { keys, item }: HeaderCell): Meaning | null {
  for (const key of keys) {
    const alias = aliasOf(kind, key);
    if (alias) return { ...alias, use: 'mapped' };
  }
  return kind === 'survey' && item !== null ? { id: itemId(item), rank: 0, use: 'item' } : null;
}

/** Of several headers with one meaning, the best spelling, then the first in the file. */
function bestOf(meanings: readonly (Meaning | null)[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  meanings.forEach((meaning, index) => {
    if (!meaning) return;
    const before = meanings[best.get(meaning.id) ?? -1];
    if (!before || meaning.rank < before.rank) best.set(meaning.id, index);
  });
  return best;
}

/** A survey with 職位 and 職階 has two attributes; one with 職位 twice has one. */
function isSecondAttribute(
  kind: DatasetKind,
  { id }: Meaning,
  cell: HeaderCell,
  winner: HeaderCell | undefined,
): boolean {
  const known: readonly string[] = KNOWN_ATTRIBUTES;
  return kind === 'survey' && known.includes(id) && cell.text !== winner?.text;
}

/** A column that is left out by its header alone: no guess is made about it. */
function plainColumn(kind: DatasetKind, { text }: HeaderCell): ColumnDecision | null {
  const leaveOut = (use: ColumnUse): ColumnDecision => ({ use, id: null, reason: 'unknown' });
  if (text === '') return leaveOut('unnamed');
  if (looksPersonal(kind, text)) return { ...leaveOut('personal'), reason: 'header' };
  const isNone = NO_ATTRIBUTE.has(comparisonKey(text)) || isTotalWord(text);
  return kind === 'survey' && isNone ? leaveOut('unused') : null;
}

function unknownColumn(
  kind: DatasetKind,
  { text }: HeaderCell,
  attributes: ReadonlySet<string>,
): ColumnDecision {
  if (kind !== 'survey') return { use: 'unused', id: null, reason: 'unknown' };
  return attributes.has(text)
    ? { use: 'duplicate', id: null, reason: 'unknown' }
    : { use: 'attribute', id: text, reason: 'unknown' };
}

const IS_GUESS: ReadonlySet<MatchReason> = new Set(['similar', 'content']);

const CODE_OF_USE = {
  personal: 'column-personal',
  duplicate: 'column-duplicate',
  unused: 'column-unused',
} as const;

function findingsOf(kind: DatasetKind, columns: ColumnMatch[], instrument: Instrument): Finding[] {
  const own = columns.flatMap((column): Finding[] => findingOf(column));
  if (kind !== 'survey') return own;
  const present = new Set(columns.map(({ id }) => id));
  const missing = instrument.items.filter(({ item }) => !present.has(itemId(item)));
  return [
    ...own,
    ...missing.map(({ item }): Finding => ({ code: 'column-missing', column: `Q${item}` })),
  ];
}

function findingOf({ use, id, reason, header, index }: ColumnMatch): Finding[] {
  if (reason === 'chosen' && use !== 'duplicate') return [];
  const found = columnLetter(index);
  if (use === 'personal' || use === 'duplicate' || use === 'unused') {
    return [{ code: CODE_OF_USE[use], column: header, found }];
  }
  // What a 複数選択の設問 holds is told once all of its options are known.
  if (use === 'choice' || id === null || !IS_GUESS.has(reason)) return [];
  return [{ code: 'column-guessed', column: header, found, suggestion: id }];
}
