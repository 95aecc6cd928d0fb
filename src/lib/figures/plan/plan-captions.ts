import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { fictional, type FigureContext } from '../figure-context.ts';

/** A plan by its own name, else by what the settings call the city's plan. */
export function planName(
  plan: string | null,
  fiscalYear: FiscalYear,
  { words, workspace }: FigureContext,
): string {
  if (plan !== null) return plan;
  const { planName: nameOf } = words.abilitiesPage;
  return workspace.sources.plan ?? nameOf(workspace.city?.name ?? '', fiscalYear);
}

/** 出典 of a plan. */
export function planSource(
  plan: string | null,
  fiscalYear: FiscalYear,
  context: FigureContext,
): string {
  const name = planName(plan, fiscalYear, context);
  return plan === null ? fictional(context, name) : name;
}
