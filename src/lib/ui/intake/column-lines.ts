import type { SelectOption } from '../controls/options.ts';

/** What is to be thought of a column: fine, to be looked at, left out, or a person's own. */
export type ColumnMark = 'good' | 'check' | 'out' | 'personal';

/** One column of a file as the table shows it. */
export type ColumnLine = {
  /** The column's name in a mapping. */
  readonly key: string;
  readonly header: string;
  readonly example: string;
  readonly target: string;
  readonly options: readonly SelectOption[];
  /** 確かめること・変換. */
  readonly remark: string;
  readonly mark: ColumnMark;
  /** The number of the item it stands for, if it does. */
  readonly item: number | null;
};

/** Columns that are shown in one line: the items of a questionnaire, in order. */
export type ColumnGroup = {
  readonly key: string;
  readonly lines: readonly ColumnLine[];
};

/** So few items are no group. */
const SMALLEST_GROUP = 3;

/** Consecutive columns of consecutive items together, every other column alone. */
export function groupColumns(lines: readonly ColumnLine[]): ColumnGroup[] {
  const runs: ColumnLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.item ?? null;
    if (run && line.item !== null && last !== null && line.item === last + 1) run.push(line);
    else runs.push([line]);
  }
  return runs
    .flatMap((run) => (run.length < SMALLEST_GROUP ? run.map((line) => [line]) : [run]))
    .map((run) => ({ key: run[0]?.key ?? '', lines: run }));
}

/** What a group is marked with: what its most doubtful column is. */
export const markOf = ({ lines }: ColumnGroup): ColumnMark =>
  lines.find(({ mark }) => mark !== 'good')?.mark ?? 'good';

/** What a group says: the remarks of its columns, each once, the doubtful ones first. */
export function remarksOf({ lines }: ColumnGroup): string {
  const doubtful = lines.filter(({ mark }) => mark !== 'good');
  const said = (doubtful.length > 0 ? doubtful : lines).map(({ remark }) => remark);
  return [...new Set(said.filter((remark) => remark !== ''))].slice(0, 2).join('／');
}
