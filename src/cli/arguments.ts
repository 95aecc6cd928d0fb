import { parseArgs } from 'node:util';
import { MIN_N_LOWEST } from '#lib/domain/thresholds.ts';
import { LOCALES, type Locale } from '#lib/i18n/locale.ts';

export type AnalyseArguments = {
  readonly folder: string;
  readonly out: string | null;
  /** `null`: as the workspace says. */
  readonly minN: number | null;
  readonly internal: boolean;
  readonly locale: Locale;
};

/** What is wrong with a command line, as a code for i18n. */
export type ArgumentError = {
  readonly error: 'usage' | 'min-n-not-number' | 'min-n-too-low';
  /** The language to say it in: the one asked for, where that can be read. */
  readonly locale: Locale;
};

const OPTIONS = {
  out: { type: 'string' },
  'min-n': { type: 'string' },
  internal: { type: 'boolean', default: false },
  locale: { type: 'string', default: 'ja' },
} as const;

/** The language a command line asks for, even one that is otherwise wrong. */
function localeAskedFor(argv: readonly string[]): Locale {
  const asks = (locale: Locale) =>
    argv.some(
      (word, at) =>
        word === `--locale=${locale}` || (word === '--locale' && argv[at + 1] === locale),
    );
  return LOCALES.find(asks) ?? 'ja';
}

/** The command line of `npm run analyse`, or what is wrong with it. */
export function analyseArguments(argv: readonly string[]): AnalyseArguments | ArgumentError {
  const wrong = (error: ArgumentError['error']): ArgumentError => ({
    error,
    locale: localeAskedFor(argv),
  });
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch {
    return wrong('usage');
  }
  const { values, positionals } = parsed;
  const [folder] = positionals;
  const locale = LOCALES.find((known) => known === values.locale);
  if (folder === undefined || positionals.length > 1 || !locale) return wrong('usage');
  const minN = values['min-n'] === undefined ? null : Number(values['min-n']);
  if (minN !== null && (!Number.isInteger(minN) || minN < 1)) return wrong('min-n-not-number');
  if (minN !== null && minN < MIN_N_LOWEST && !values.internal) return wrong('min-n-too-low');
  return { folder, out: values.out ?? null, minN, internal: values.internal, locale };
}
