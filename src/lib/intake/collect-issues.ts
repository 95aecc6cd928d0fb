import type { Issue } from '#lib/domain/issue.ts';
import { LEVEL_OF, type IssueCode } from './issue-codes.ts';

/** What a step found: an issue before it knows its file and level. */
export type Finding = {
  readonly code: IssueCode;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
  readonly found?: string | undefined;
  /** 1 unless told. */
  readonly count?: number | undefined;
  readonly suggestion?: string | undefined;
};

/** A finding's value is shown in a table cell: the beginning is enough. */
const FOUND_LENGTH = 80;

/** So many findings of one code and column stand alone; the rest is one issue with a count. */
const SINGLE_ISSUES = 200;

/** So many rows of one finding are named; the rest is counted. */
const ROWS_NAMED = 200;

/** Names one more row that a finding stands for; rows come in the order of the file. */
function addRow(issue: Issue, row: number | undefined): void {
  if (row === undefined || issue.row === null) return;
  issue.rows ??= [issue.row];
  if (issue.rows.length < ROWS_NAMED && issue.rows.at(-1) !== row) issue.rows.push(row);
}

/** Notes that say which word they stand for, and so are merged by word as well. */
const MERGED_BY_FOUND: ReadonlySet<IssueCode> = new Set<IssueCode>(['answer-not-given']);

const shorten = (found: string): string =>
  found.length <= FOUND_LENGTH ? found : `${found.slice(0, FOUND_LENGTH)}…`;

/**
 * The issues of one file as they come in. Errors and checks stand alone, with their own row, up to
 * 200 per code and column: beyond that, as with notes from the start, one issue counts the rest.
 */
export class IssueLog {
  readonly #file: string;
  readonly #issues: Issue[] = [];
  readonly #singles = new Map<string, number>();
  readonly #merged = new Map<string, Issue>();

  constructor(file: string) {
    this.#file = file;
  }

  report(finding: Finding): void {
    const key = `${finding.code}\n${finding.column ?? ''}`;
    const level = LEVEL_OF.get(finding.code);
    if (level === 'note' || level === 'advice') {
      this.#merge(MERGED_BY_FOUND.has(finding.code) ? `${key}\n${finding.found}` : key, finding);
      return;
    }
    const singles = this.#singles.get(key) ?? 0;
    this.#singles.set(key, singles + 1);
    if (singles < SINGLE_ISSUES) this.#issues.push(this.#issue(finding));
    else this.#merge(key, finding);
  }

  /** All issues: those of the whole file first, then by row, in the order in which they came. */
  list(): Issue[] {
    return [...this.#issues].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }

  #merge(key: string, finding: Finding): void {
    const first = this.#merged.get(key);
    if (first) {
      first.count += finding.count ?? 1;
      addRow(first, finding.row);
      return;
    }
    const issue = this.#issue(finding);
    this.#merged.set(key, issue);
    this.#issues.push(issue);
  }

  #issue({ code, row, column, found, count, suggestion }: Finding): Issue {
    return {
      code,
      level: LEVEL_OF.get(code) ?? 'check',
      file: this.#file,
      row: row ?? null,
      column: column ?? null,
      found: found === undefined ? null : shorten(found),
      count: count ?? 1,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
}
