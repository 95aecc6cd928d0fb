import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { analyseArguments, type AnalyseArguments } from './arguments.ts';
import {
  EXIT,
  exitCodeOf,
  inWorkspace,
  isNothingUsable,
  type OpenedWorkspace,
} from './in-workspace.ts';
import { runCommand } from './run-command.ts';
import { say } from './terminal.ts';
import { writeOut } from './write-out.ts';

/** Writes the results; `false` when the file cannot be written. */
async function write(json: string, { out, locale }: AnalyseArguments): Promise<boolean> {
  if (out === null) {
    process.stdout.write(json);
    return true;
  }
  const isWritten = await writeOut(out, json);
  say(catalogue(locale).cli[isWritten ? 'written' : 'unwritable'](out));
  return isWritten;
}

async function analyse({ analysis }: OpenedWorkspace, args: AnalyseArguments): Promise<number> {
  const isWritten = await write(`${JSON.stringify(analysis, null, 2)}\n`, args);
  if (!isWritten || isNothingUsable(analysis, args.locale)) return EXIT.nothingUsable;
  return exitCodeOf(analysis);
}

/**
 * `npm run analyse -- DIR`: every metric of a workspace folder, or of a project file, as JSON.
 *
 * @returns 0 done, 1 done with quarantined rows, 2 nothing usable or not carried out
 */
export function main(argv: readonly string[]): Promise<number> {
  const wordsIn = (locale: Locale) => catalogue(locale).cli;
  return runCommand(analyseArguments(argv), wordsIn, (args) =>
    inWorkspace(args, (opened) => analyse(opened, args)),
  );
}
