import type { Issue } from '#lib/domain/issue.ts';
import type { Dataset } from '#lib/intake/dataset.ts';

/** An issue in one line: "check row 5 Q7 answer-invalid: 6", with "×3" for three. */
export function inOneLine({ level, row, column, code, found, count }: Issue): string {
  const where = [row === null ? '' : `row ${row}`, column ?? ''].filter((part) => part !== '');
  const value = found === null ? '' : `: ${found}`;
  return [level, ...where, `${code}${value}`, count > 1 ? `×${count}` : ''].join(' ').trim();
}

/** What every `.json` beside a fixture says; it may say more: format, sheet, sheets, advice. */
export const ALWAYS = 'accounts encoding fiscalYears issues kind quarantine rows'.split(' ');

/** What was read in the words of the `.json` beside a fixture, as far as it speaks of it. */
export function asWritten(
  { issues, quarantine, ...dataset }: Dataset,
  expected: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const lines = (isAdvice: boolean) =>
    issues.filter(({ level }) => (level === 'advice') === isAdvice).map(inOneLine);
  const all: Record<string, unknown> = {
    ...{ ...dataset, issues: lines(false), advice: lines(true) },
    quarantine: quarantine.map(({ row, reason }) => `row ${row} ${reason}`),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]));
}
