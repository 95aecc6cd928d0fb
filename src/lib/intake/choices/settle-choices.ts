import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Finding } from '../collect-issues.ts';
import type { ColumnMatch } from '../match-columns.ts';
import { BETWEEN_OPTIONS, joinFlags, type JoinedFlags } from './join-flags.ts';
import { readOptions, type OptionsRead } from './read-options.ts';

type Settled = {
  readonly rows: SurveyRow[];
  readonly columns: ColumnMatch[];
  readonly findings: readonly Finding[];
};

/**
 * The rows with the options of each 複数選択の設問, which until now hold the whole cell: only all answers
 * together tell how a cell divides. Columns of one option each (Q19_1, Q19_2) become their question. A
 * column of free text is no such question and is left out.
 */
export function settleChoices(rows: SurveyRow[], columns: readonly ColumnMatch[]): Settled {
  const questions = columns.filter(({ use, id }) => use === 'choice' && id !== null);
  if (questions.length === 0) return { rows, columns: [...columns], findings: [] };
  const cells = new Map(questions.map(({ id }) => [id ?? '', cellsOf(rows, id ?? '')]));
  const joined = joinFlags(new Map([...cells].map(([id, counts]) => [id, counts.keys()])));
  const whole = [...cells].filter(([id]) => !joined.headers.has(id));
  const read = new Map(whole.map(([id, counts]) => [id, readOptions(counts)]));
  const isLeftOut = (id: string | null) => read.get(id ?? '')?.isFreeText === true;
  const kept = new Map([...read].filter(([id]) => !isLeftOut(id)));
  return {
    rows: rows.map((row) => withOptions(row, kept, joined)),
    columns: columns.map((column) =>
      column.use === 'choice' && isLeftOut(column.id)
        ? { ...column, use: 'unused', id: null, examples: [] }
        : column,
    ),
    findings: [
      ...joined.findings,
      ...questions.flatMap(({ id, header }) => findingsOf(header, read.get(id ?? ''))),
    ],
  };
}

/** How many people's cell reads the same. */
function cellsOf(rows: readonly SurveyRow[], id: string): Map<string, number> {
  const cells = new Map<string, number>();
  for (const { choices } of rows) {
    for (const cell of choices?.[id] ?? []) cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return cells;
}

function withOptions(
  row: SurveyRow,
  kept: ReadonlyMap<string, OptionsRead>,
  joined: JoinedFlags,
): SurveyRow {
  const { choices = {}, ...rest } = row;
  if (kept.size + joined.headers.size === 0) return rest;
  const chosen = [...kept].map(([id, { of }]) => {
    const options = (choices[id] ?? []).flatMap((cell) => of.get(cell) ?? []);
    return [id, options.length > 0 ? options : null] as const;
  });
  return { ...rest, choices: { ...Object.fromEntries(chosen), ...joined.choicesOf(choices) } };
}

function findingsOf(column: string, read: OptionsRead | undefined): Finding[] {
  if (!read || read.of.size === 0) return [];
  if (read.isFreeText) return [{ code: 'choice-not-options', column, count: read.of.size }];
  const { options, folded } = read;
  return [
    { code: 'choice-question', column, found: options.join(BETWEEN_OPTIONS) },
    ...(folded > 0 ? [{ code: 'choice-text-folded' as const, column, count: folded }] : []),
  ];
}
