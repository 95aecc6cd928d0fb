import type { ReportFile, ReportSource } from './composed-report.ts';

/** Answers that count. */
export const isSurvey = ({ kind, used }: ReportFile): boolean => kind === 'survey' && used > 0;

/**
 * Whether a report may tell how many lines each survey file has. One file for each round says no
 * more than the round's own n; several of one round may be a file for each 部, and their lines would
 * tell how many answered in a group that is hidden. So would the sum of all files less the others.
 */
export async function tellsSurveyLines({ ask, context, files }: ReportSource): Promise<boolean> {
  const rounds = new Set((await ask('engagement.overall')).map((row) => row.fiscal_year));
  const surveys = files.filter(isSurvey);
  return surveys.length <= rounds.size && surveys.every(({ used }) => used >= context.minN);
}
