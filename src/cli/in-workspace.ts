import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { ProjectError } from '#lib/workspace/project/project-error.ts';
import { readSettings } from '#lib/workspace/reading/read-settings.ts';
import type { WorkspaceSource } from '#lib/workspace/reading/session-file.ts';
import type { Session } from '#lib/workspace/session.ts';
import type { WorkspaceArguments } from './arguments.ts';
import { FolderError } from './read-folder.ts';
import { readWorkspace } from './read-workspace.ts';
import { progressLine, say, sayIssues, sayReading } from './terminal.ts';

/** Exit codes, a public contract. */
export const EXIT = { done: 0, withQuarantine: 1, nothingUsable: 2 } as const;

/** A workspace whose results are there. */
export type OpenedWorkspace = {
  readonly session: Session;
  readonly analysis: Analysis;
  readonly settings: WorkspaceFile;
};

/** The settings of the folder, or `null` where they do not allow this run; then it is said why. */
function settingsFor(
  files: readonly WorkspaceSource[],
  args: WorkspaceArguments,
): WorkspaceFile | null {
  const { settings, issues } = readSettings(files);
  const words = catalogue(args.locale).cli;
  if (settings === null) {
    sayIssues(issues, args.locale);
    say(words.settingsRefused);
    return null;
  }
  const { minN } = settings.disclosure;
  if (args.minN === null || args.minN >= minN || args.internal) return settings;
  say(words.minNBelowWorkspace(args.minN, minN));
  return null;
}

/** Why the files cannot be had, in words; a bug is thrown again. */
function refusal(cause: unknown, locale: Locale): string {
  const words = catalogue(locale).cli;
  if (cause instanceof FolderError) return words[cause.code](cause.path);
  if (cause instanceof ProjectError) return words.project[cause.code](cause.file ?? '');
  throw cause;
}

async function open(
  files: readonly WorkspaceSource[],
  settings: WorkspaceFile,
  args: WorkspaceArguments,
  work: (opened: OpenedWorkspace) => Promise<number>,
): Promise<number> {
  const line = progressLine(catalogue(args.locale).cli);
  const session = nativeSession();
  try {
    const analysis = await session.open(files, {
      onProgress: line.show,
      internal: args.internal,
      ...(args.minN === null ? {} : { minN: args.minN }),
    });
    line.clear();
    sayReading(analysis, args.locale);
    return await work({ session, analysis, settings });
  } finally {
    line.clear();
    await session.close();
  }
}

/** Whether nothing of a workspace could be used; then it is said. */
export function isNothingUsable({ files }: Analysis, locale: Locale): boolean {
  const isNothing = files.every(({ used }) => used === 0);
  if (isNothing) say(catalogue(locale).cli.nothingUsable);
  return isNothing;
}

/** How a command ends whose results are written. */
export const exitCodeOf = ({ files }: Analysis): number =>
  files.some(({ quarantined }) => quarantined > 0) ? EXIT.withQuarantine : EXIT.done;

/**
 * Opens a workspace folder or a project file, says what became of its files, and lets `work` do the
 * rest. What cannot be read or is not allowed is said instead.
 *
 * @returns the exit code of `work`, or 2
 */
export async function inWorkspace(
  args: WorkspaceArguments,
  work: (opened: OpenedWorkspace) => Promise<number>,
): Promise<number> {
  let files: WorkspaceSource[];
  try {
    files = await readWorkspace(args.folder);
  } catch (cause) {
    say(refusal(cause, args.locale));
    return EXIT.nothingUsable;
  }
  const settings = settingsFor(files, args);
  return settings === null ? EXIT.nothingUsable : open(files, settings, args, work);
}
