import { parseArgs } from 'node:util';
import { MIN_N_LOWEST } from '#lib/domain/thresholds.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';

/** What every command is told about the workspace it opens. */
export type WorkspaceArguments = {
  readonly folder: string;
  /** `null`: as the workspace says. */
  readonly minN: number | null;
  readonly internal: boolean;
  readonly locale: Locale;
};

export type AnalyseArguments = WorkspaceArguments & { readonly out: string | null };

/** What is wrong with the part of a command line that all commands share, as a code for i18n. */
export type SharedError = 'usage' | 'min-n-not-number' | 'min-n-too-low';

/** What is wrong with a command line, as a code for i18n. */
export type ArgumentError<Code extends string = SharedError> = {
  readonly error: Code;
  /** The language to say it in: the one asked for, where that can be read. */
  readonly locale: Locale;
};

/** Options that all commands know. */
export const SHARED_OPTIONS = {
  out: { type: 'string' },
  'min-n': { type: 'string' },
  internal: { type: 'boolean', default: false },
  locale: { type: 'string', default: 'ja' },
} as const;

type Parsed = {
  readonly values: {
    readonly 'min-n'?: string | undefined;
    readonly internal: boolean;
    readonly locale: string;
  };
  readonly positionals: readonly string[];
};

/** The language a command line asks for, even one that is otherwise wrong. */
export function localeAskedFor(argv: readonly string[]): Locale {
  const asks = (locale: Locale) =>
    argv.some(
      (word, at) =>
        word === `--locale=${locale}` || (word === '--locale' && argv[at + 1] === locale),
    );
  return LOCALES.find(asks) ?? 'ja';
}

/** What a command line says of the workspace, or what is wrong with that. */
export function workspaceArguments({
  values,
  positionals,
}: Parsed): WorkspaceArguments | SharedError {
  const [folder] = positionals;
  const locale = LOCALES.find((known) => known === values.locale);
  if (folder === undefined || positionals.length > 1 || !locale) return 'usage';
  const minN = values['min-n'] === undefined ? null : Number(values['min-n']);
  if (minN !== null && (!Number.isInteger(minN) || minN < 1)) return 'min-n-not-number';
  if (minN !== null && minN < MIN_N_LOWEST && !values.internal) return 'min-n-too-low';
  return { folder, minN, internal: values.internal, locale };
}

/** The command line of `npm run analyse`, or what is wrong with it. */
export function analyseArguments(argv: readonly string[]): AnalyseArguments | ArgumentError {
  const wrong = (error: SharedError) => ({ error, locale: localeAskedFor(argv) });
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: SHARED_OPTIONS, allowPositionals: true });
  } catch {
    return wrong('usage');
  }
  const workspace = workspaceArguments(parsed);
  if (typeof workspace === 'string') return wrong(workspace);
  return { ...workspace, out: parsed.values.out ?? null };
}
