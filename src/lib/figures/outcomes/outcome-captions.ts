import { fictional, type FigureContext } from '../figure-context.ts';

/** 出典 of evaluations with the 基準日. */
export function evaluationSource({ words, workspace, asOf }: FigureContext): string {
  const name = workspace.sources.evaluation ?? words.outcomesPage.sources.evaluation;
  const source = asOf === null ? name : words.pages.sources.at(name, asOf);
  return fictional({ words, workspace }, source);
}
