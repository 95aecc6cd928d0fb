import type { FigureContext } from '../figure-context.ts';

/** Of what and whom a figure of training speaks, where not of everything: names in their order. */
export type TrainingScope = readonly string[];

/** A subtitle with the conditions that it is under. */
export const scoped = (
  { words }: Pick<FigureContext, 'words'>,
  subtitle: string,
  scope: TrainingScope,
): string =>
  scope.length === 0
    ? subtitle
    : words.trainingPage.scoped(subtitle, scope.join(words.pages.listSeparator));
