import { writeFile } from 'node:fs/promises';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';
import { ProjectError } from '#lib/workspace/project/project-error.ts';
import { readSettings } from '#lib/workspace/reading/read-settings.ts';
import type { WorkspaceSource } from '#lib/workspace/reading/session-file.ts';
import type { Progress } from '#lib/workspace/session.ts';
import { analyseArguments, type AnalyseArguments } from './arguments.ts';
import { FolderError } from './read-folder.ts';
import { readWorkspace } from './read-workspace.ts';

/** Exit codes, a public contract. */
const EXIT = { done: 0, withQuarantine: 1, nothingUsable: 2 } as const;

/** One line on a terminal, overwritten as work goes on; nothing where output is a file. */
function progressLine(words: Record<Progress['stage'], string>) {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: ({ stage, share }: Progress) =>
      process.stderr.write(`\r\u001b[K${words[stage]} ${Math.floor(share * 100)} %`),
    clear: () => process.stderr.write('\r\u001b[K'),
  };
}

/** More findings than this are counted, not listed. */
const ISSUES_SHOWN = 50;

/** A line of its own: a header or a file name may hold line ends and control characters. */
function say(sentence: string): void {
  process.stderr.write(`${sentence.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`);
}

/** What somebody must act on, errors first; where it stands, never which value was found. */
function sayIssues(issues: readonly Issue[], locale: Locale): void {
  const { cli, issues: words } = catalogue(locale);
  const of = (level: Issue['level']) => issues.filter((issue) => issue.level === level);
  const listed = [...of('error'), ...of('check')];
  for (const issue of listed.slice(0, ISSUES_SHOWN)) {
    say(cli.issue(issue.file, issue.row, issue.column, words.sentence(issue)));
  }
  if (listed.length > ISSUES_SHOWN) say(cli.moreIssues(listed.length - ISSUES_SHOWN));
}

/** Whether the settings of the folder allow this run; if not, says why. */
function settingsAllow(files: readonly WorkspaceSource[], args: AnalyseArguments): boolean {
  const { settings, issues } = readSettings(files);
  const words = catalogue(args.locale).cli;
  if (settings === null) {
    sayIssues(issues, args.locale);
    say(words.settingsRefused);
    return false;
  }
  const { minN } = settings.disclosure;
  if (args.minN === null || args.minN >= minN || args.internal) return true;
  say(words.minNBelowWorkspace(args.minN, minN));
  return false;
}

/** Writes the results; `false` when the file cannot be written. */
async function write(json: string, out: string | null): Promise<boolean> {
  if (out === null) {
    process.stdout.write(json);
    return true;
  }
  return writeFile(out, json).then(
    () => true,
    () => false,
  );
}

async function run(files: readonly WorkspaceSource[], args: AnalyseArguments): Promise<number> {
  const words = catalogue(args.locale).cli;
  const line = progressLine(words);
  const session = nativeSession();
  try {
    const analysis = await session.open(files, {
      onProgress: line.show,
      internal: args.internal,
      ...(args.minN === null ? {} : { minN: args.minN }),
    });
    line.clear();
    const json = `${JSON.stringify(analysis, null, 2)}\n`;
    const written = await write(json, args.out);
    for (const { name, rows, used, quarantined, left_out } of analysis.files) {
      say(words.file(name, rows, used, quarantined, left_out));
    }
    sayIssues(analysis.issues, args.locale);
    if (args.out !== null) say(words[written ? 'written' : 'unwritable'](args.out));
    if (!written) return EXIT.nothingUsable;
    if (analysis.files.every((file) => file.used === 0)) {
      say(words.nothingUsable);
      return EXIT.nothingUsable;
    }
    return analysis.files.some((f) => f.quarantined > 0) ? EXIT.withQuarantine : EXIT.done;
  } finally {
    line.clear();
    await session.close();
  }
}

/** Kind and place of a bug, for its report: a message could hold what stands in a cell. */
function whereItCrashed(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const { code } = cause as { readonly code?: unknown };
  const frame = /^\s*at .*$/mu.exec(cause.stack ?? '')?.[0].trim() ?? '';
  return [cause.name, typeof code === 'string' ? code : '', frame].filter(Boolean).join(' ');
}

/** Why the files cannot be had, in words; a bug is thrown again. */
function refusal(cause: unknown, locale: Locale): string {
  const words = catalogue(locale).cli;
  if (cause instanceof FolderError) return words[cause.code](cause.path);
  if (cause instanceof ProjectError) return words.project[cause.code](cause.file ?? '');
  throw cause;
}

async function analyse(args: AnalyseArguments): Promise<number> {
  let files: WorkspaceSource[];
  try {
    files = await readWorkspace(args.folder);
  } catch (cause) {
    say(refusal(cause, args.locale));
    return EXIT.nothingUsable;
  }
  return settingsAllow(files, args) ? run(files, args) : EXIT.nothingUsable;
}

/**
 * `npm run analyse -- DIR`: every metric of a workspace folder, or of a project file, as JSON.
 *
 * @returns 0 done, 1 done with quarantined rows, 2 nothing usable or not carried out
 */
export async function main(argv: readonly string[]): Promise<number> {
  const args = analyseArguments(argv);
  if ('error' in args) {
    const words = catalogue(args.locale).cli;
    say(words.errors[args.error]);
    say(words.usage);
    return EXIT.nothingUsable;
  }
  try {
    return await analyse(args);
  } catch (cause) {
    say(catalogue(args.locale).cli.crashed(whereItCrashed(cause)));
    return EXIT.nothingUsable;
  }
}
