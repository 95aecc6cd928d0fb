import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { localDate } from '#lib/domain/calendar-date.ts';
import { ExportError } from '#lib/export/export-error.ts';
import type { ReportDocument } from '#lib/export/report/report-document.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { composeReport } from '#lib/report/compose-report.ts';
import type { ComposedReport } from '#lib/report/composed-report.ts';
import { restoreRows } from '#lib/workspace/analysis.ts';
import { chooseReport } from './choose-report.ts';
import {
  EXIT,
  exitCodeOf,
  inWorkspace,
  isNothingUsable,
  type OpenedWorkspace,
} from './in-workspace.ts';
import { rasterise } from './rasterise.ts';
import { reportArguments, type ReportArguments } from './report-arguments.ts';
import { reportSource } from './report-source.ts';
import { runCommand } from './run-command.ts';
import { sayReport } from './say-report.ts';
import { say } from './terminal.ts';
import { writeFormat } from './write-format.ts';
import { writeOut } from './write-out.ts';

async function compose(
  opened: OpenedWorkspace,
  args: ReportArguments,
): Promise<ComposedReport | null> {
  const source = reportSource(opened, args.locale);
  const report = await chooseReport(opened.settings, args, source);
  if (report === null) return null;
  return composeReport({ ...report, date: args.date ?? report.date }, source, {
    document: new JSDOM().window.document,
    // The day on which it is written, where neither report nor workspace says one.
    today: source.context.asOf ?? localDate(new Date()),
    readRows: restoreRows,
  });
}

/** A city's own template with the report in it, or `null` where it cannot be filled; it is said. */
async function filled(
  template: Uint8Array,
  document: ReportDocument,
  { locale, wordTemplate }: ReportArguments,
): Promise<Uint8Array | null> {
  const words = catalogue(locale).cliReport;
  const { fillTemplate } = await import('#lib/export/word/fill-template.ts');
  try {
    const { bytes, unknown, leftOut } = await fillTemplate(template, document, { rasterise });
    if (unknown.length > 0) say(words.unknownPlaceholders(unknown.join(' ')));
    if (leftOut.length > 0) say(words.notPlaced(leftOut.join(' ')));
    return bytes;
  } catch (cause) {
    if (!(cause instanceof ExportError)) throw cause;
    say(words.templateRefused(wordTemplate ?? ''));
    return null;
  }
}

async function write(
  opened: OpenedWorkspace,
  args: ReportArguments,
  template: Uint8Array | null,
): Promise<number> {
  const words = catalogue(args.locale).cliReport;
  if (isNothingUsable(opened.analysis, args.locale)) return EXIT.nothingUsable;
  const composed = await compose(opened, args);
  if (composed === null) return EXIT.nothingUsable;
  const bytes =
    template === null
      ? await writeFormat(args.format, composed.document, { rasterise })
      : await filled(template, composed.document, args);
  if (bytes === null) return EXIT.nothingUsable;
  sayReport(composed, args.locale);
  const isWritten = await writeOut(args.out, bytes);
  const numbered = composed.figures.filter(({ number }) => number !== null).length;
  say(isWritten ? words.written(args.out, numbered) : words.unwritable(args.out));
  return isWritten ? exitCodeOf(opened.analysis) : EXIT.nothingUsable;
}

/** A city's own template, `null` where none is named; `undefined` where it cannot be read: it is said. */
async function readTemplate({ wordTemplate, locale }: ReportArguments) {
  if (wordTemplate === null) return null;
  return readFile(wordTemplate).then(
    (bytes) => new Uint8Array(bytes),
    () => {
      say(catalogue(locale).cliReport.unreadableTemplate(wordTemplate));
      return undefined;
    },
  );
}

function wordsIn(locale: Locale) {
  const { cli, cliReport } = catalogue(locale);
  return { usage: cliReport.usage, errors: { ...cli.errors, ...cliReport.errors } };
}

/**
 * `npm run report -- DIR --out FILE`: the report of a workspace folder, or of a project file, as
 * Word, PowerPoint, Excel, HTML or a zip. The same folder gives the same bytes.
 *
 * @returns 0 written, 1 written with quarantined rows, 2 not written
 */
export function main(argv: readonly string[]): Promise<number> {
  return runCommand(reportArguments(argv), wordsIn, async (args) => {
    const template = await readTemplate(args);
    if (template === undefined) return EXIT.nothingUsable;
    return inWorkspace(args, (opened) => write(opened, args, template));
  });
}
