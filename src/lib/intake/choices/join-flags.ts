import type { SurveyRow } from '#lib/domain/dataset.ts';
import type { Finding } from '../collect-issues.ts';
import { flagOf, optionsOfHeaders } from './flag-columns.ts';

/** A question has at least so many columns of its own options. */
const FEWEST_COLUMNS = 2;

/** Stands between the options that a finding names. */
export const BETWEEN_OPTIONS = '、';

/** The options of each respondent by question, from columns that say yes or no to one option each. */
export type JoinedFlags = {
  /** By the headers that were put together. */
  readonly headers: ReadonlySet<string>;
  readonly choicesOf: (choices: SurveyRow['choices']) => NonNullable<SurveyRow['choices']>;
  readonly findings: readonly Finding[];
};

/**
 * Puts the columns of one question together that hold 1 or ○ where their option was chosen.
 *
 * @param columns the headers of the columns by the texts of their cells
 */
export function joinFlags(columns: ReadonlyMap<string, Iterable<string>>): JoinedFlags {
  const flags = [...columns].filter(([, cells]) =>
    [...cells].every((cell) => flagOf(cell) !== null),
  );
  const options = optionsOfHeaders(
    flags.map(([header]) => header),
    FEWEST_COLUMNS,
  );
  const questions = new Map<string, [header: string, option: string][]>();
  for (const [header, { question, option }] of options) {
    questions.set(question, [...(questions.get(question) ?? []), [header, option]]);
  }
  return {
    headers: new Set(options.keys()),
    choicesOf: (choices = {}) =>
      Object.fromEntries(
        [...questions].map(([question, own]) => {
          const isChosen = (header: string) => (choices[header] ?? []).some((cell) => flagOf(cell));
          const chosen = own.flatMap(([header, option]) => (isChosen(header) ? [option] : []));
          return [question, chosen.length > 0 ? [...new Set(chosen)] : null];
        }),
      ),
    findings: [...questions].map(([, own]) => ({
      ...{ code: 'choice-question', column: own[0]?.[0] ?? '' },
      found: own.map(([, option]) => option).join(BETWEEN_OPTIONS),
    })),
  };
}
