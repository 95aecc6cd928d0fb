import { parseArgs } from 'node:util';
import { REPORT_TEMPLATES, type ReportTemplate } from '#lib/domain/report/report.ts';
import {
  localeAskedFor,
  SHARED_OPTIONS,
  workspaceArguments,
  type ArgumentError,
  type SharedError,
  type WorkspaceArguments,
} from './arguments.ts';

/** What a report is written as, by the ending of its file. */
export const REPORT_FORMATS = ['docx', 'pptx', 'xlsx', 'html', 'zip'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export type ReportArguments = WorkspaceArguments & {
  readonly out: string;
  readonly format: ReportFormat;
  /** What a new report begins as; `null`: the one that the workspace keeps. */
  readonly template: ReportTemplate | null;
  /** The city's own Word document to be filled. */
  readonly wordTemplate: string | null;
  readonly report: string | null;
  /** 作成日 as ISO date; `null`: the report's own, or the 基準日. */
  readonly date: string | null;
};

export type ReportError =
  | SharedError
  | 'no-out'
  | 'unknown-ending'
  | 'unknown-template'
  | 'template-not-word'
  | 'report-or-template'
  | 'date-wrong';

const OPTIONS = {
  ...SHARED_OPTIONS,
  template: { type: 'string' },
  report: { type: 'string' },
  date: { type: 'string' },
} as const;

const WORD = /\.docx$/iu;

/** Whether a text is a day of the calendar, as 2026-02-28. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What `--template` names: one of ours, or a document. */
function templateOf(named: string | undefined) {
  const template = REPORT_TEMPLATES.find((known) => known === named) ?? null;
  const wordTemplate = named !== undefined && WORD.test(named) ? named : null;
  return named !== undefined && !template && !wordTemplate ? null : { template, wordTemplate };
}

/** The command line of `npm run report`, or what is wrong with it. */
export function reportArguments(
  argv: readonly string[],
): ReportArguments | ArgumentError<ReportError> {
  const wrong = (error: ReportError) => ({ error, locale: localeAskedFor(argv) });
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    return wrong('usage');
  }
  const workspace = workspaceArguments(parsed);
  if (typeof workspace === 'string') return wrong(workspace);
  const { out, report = null, date = null, template: named } = parsed.values;
  if (!out) return wrong('no-out');
  const format = REPORT_FORMATS.find((known) => out.toLowerCase().endsWith(`.${known}`));
  if (!format) return wrong('unknown-ending');
  const templates = templateOf(named);
  if (!templates) return wrong('unknown-template');
  if (templates.wordTemplate !== null && format !== 'docx') return wrong('template-not-word');
  if (templates.template !== null && report !== null) return wrong('report-or-template');
  if (date !== null && !isDay(date)) return wrong('date-wrong');
  return { ...workspace, out, format, report, date, ...templates };
}
