import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { EXIT } from './in-workspace.ts';
import { say } from './terminal.ts';

/** Kind and place of a bug, for its report: a message could hold what stands in a cell. */
function whereItCrashed(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  const { code } = cause as { readonly code?: unknown };
  const frame = /^\s*at .*$/mu.exec(cause.stack ?? '')?.[0].trim() ?? '';
  return [cause.name, typeof code === 'string' ? code : '', frame].filter(Boolean).join(' ');
}

/** Does the work of a command; a bug is told in one line, without any value, and ends with 2. */
export async function tellingCrash(locale: Locale, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    say(catalogue(locale).cli.crashed(whereItCrashed(cause)));
    return EXIT.nothingUsable;
  }
}
