import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { fictional, type FigureContext } from '../figure-context.ts';

/** 出典 of a plan: its own name, else what the settings call the city's plan. */
export function planSource(
  plan: string | null,
  fiscalYear: FiscalYear,
  { words, workspace }: FigureContext,
): string {
  if (plan !== null) return plan;
  const { planName } = words.abilitiesPage;
  const name = workspace.sources.plan ?? planName(workspace.city?.name ?? '', fiscalYear);
  return fictional({ words, workspace }, name);
}
