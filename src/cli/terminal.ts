import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Issue } from '#lib/domain/issue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import type { Progress } from '#lib/workspace/session.ts';

/** More findings than this are counted, not listed. */
const ISSUES_SHOWN = 50;

/** A line of its own: a header or a file name may hold line ends and control characters. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}\n`);
}

/** One line on a terminal, overwritten as work goes on; nothing where output is a file. */
export function progressLine(words: Record<Progress['stage'], string>) {
  if (!process.stderr.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: ({ stage, share }: Progress) =>
      process.stderr.write(`\r\u001b[K${words[stage]} ${Math.floor(share * 100)} %`),
    clear: () => process.stderr.write('\r\u001b[K'),
  };
}

/** What somebody must act on, errors first; where it stands, never which value was found. */
export function sayIssues(issues: readonly Issue[], locale: Locale): void {
  const { cli, issues: words } = catalogue(locale);
  const of = (level: Issue['level']) => issues.filter((issue) => issue.level === level);
  const listed = [...of('error'), ...of('check')];
  for (const issue of listed.slice(0, ISSUES_SHOWN)) {
    say(cli.issue(issue.file, issue.row, issue.column, words.sentence(issue)));
  }
  if (listed.length > ISSUES_SHOWN) say(cli.moreIssues(listed.length - ISSUES_SHOWN));
}

/** What became of every file, and what somebody must act on. */
export function sayReading({ files, issues }: Analysis, locale: Locale): void {
  const words = catalogue(locale).cli;
  for (const { name, rows, used, quarantined, left_out } of files) {
    say(words.file(name, rows, used, quarantined, left_out));
  }
  sayIssues(issues, locale);
}
