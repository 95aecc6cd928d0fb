import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { ArgumentError, WorkspaceArguments } from './arguments.ts';
import { EXIT } from './in-workspace.ts';
import { say } from './terminal.ts';

/** What a command says about a command line that is wrong. */
type CommandWords<Code extends string> = {
  readonly usage: string;
  readonly errors: Readonly<Record<Code, string>>;
};

/**
 * Does the work of a command, or says what is wrong with its command line. A bug is told in one line,
 * without any value.
 *
 * @returns the exit code of `work`, or 2
 */
export async function runCommand<Arguments extends WorkspaceArguments, Code extends string>(
  args: Arguments | ArgumentError<Code>,
  wordsIn: (locale: Locale) => CommandWords<Code>,
  work: (args: Arguments) => Promise<number>,
): Promise<number> {
  if ('error' in args) {
    const { usage, errors } = wordsIn(args.locale);
    say(errors[args.error]);
    say(usage);
    return EXIT.nothingUsable;
  }
  try {
    return await work(args);
  } catch (cause) {
    say(catalogue(args.locale).cli.crashed(whereItCrashed(cause)));
    return EXIT.nothingUsable;
  }
}

/** Kind and place of a bug, for its report: a message could hold what stands in a cell. */
function whereItCrashed(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const { code } = cause as { readonly code?: unknown };
  const frame = /^\s*at .*$/mu.exec(cause.stack ?? '')?.[0].trim() ?? '';
  return [cause.name, typeof code === 'string' ? code : '', frame].filter(Boolean).join(' ');
}
