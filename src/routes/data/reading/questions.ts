import type { Inspection } from '#lib/workspace/inspection.ts';

/** What only the officer can say about a file. */
export type Question = 'year' | 'scale' | 'fill';

const ASKED_BY: readonly (readonly [RegExp, Question])[] = [
  [/-year-missing$/u, 'year'],
  [/^scale-/u, 'scale'],
  [/^cells-repeat-above$/u, 'fill'],
];

/** The question that a finding asks, if it asks one. */
export const questionOf = (code: string): Question | null =>
  ASKED_BY.find(([pattern]) => pattern.test(code))?.[1] ?? null;

/** What is open about a file, or was answered and can be answered otherwise. */
export function questionsOf(
  { issues, yearSource }: Inspection,
  answered: { readonly scale?: unknown; readonly fillsDown?: unknown },
): Question[] {
  const asked = issues
    .filter(({ level }) => level === 'error' || level === 'check')
    .map(({ code }) => questionOf(code));
  const isOpen: Readonly<Record<Question, boolean>> = {
    year: asked.includes('year') || yearSource === 'chosen',
    scale: asked.includes('scale') || answered.scale !== undefined,
    fill: asked.includes('fill') || answered.fillsDown !== undefined,
  };
  return (['year', 'scale', 'fill'] as const).filter((question) => isOpen[question]);
}
