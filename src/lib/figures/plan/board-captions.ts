import { fictional, type FigureContext } from '../figure-context.ts';
import { planName } from './plan-captions.ts';
import type { PlanRow, ShownPlan } from './plan-rows.ts';

/** 出典: the plan, and the records at the 基準日. */
export function boardSource({ plan, fiscalYear }: ShownPlan, context: FigureContext): string {
  const { planPage, pages } = context.words;
  const records = context.asOf === null ? '' : planPage.atDay(context.asOf);
  const name = planName(plan, fiscalYear, context);
  return fictional(context, [name, `${planPage.attendance}${records}`].join(pages.listSeparator));
}

/** 注: what is counted, what is not, and what is hidden. */
export function boardNotes(
  rows: readonly PlanRow[],
  all: number,
  { words, minN }: FigureContext,
): (string | false)[] {
  const { notes } = words.planPage;
  const unrecorded = rows.filter(({ state }) => state === 'no_record').length;
  const counted = rows.filter((row) => row.held === 1);
  return [
    rows.length < all && notes.filtered(rows.length, all),
    counted.some(({ base }) => base === null) && notes.base,
    rows.some(({ under }) => under === 1) && notes.under,
    unrecorded > 0 && notes.noRecord(unrecorded),
    rows.some(({ line, matched }) => line > 1 && matched !== null) && notes.sameName,
    rows.some(({ years }) => years !== null) && notes.stays,
    rows.some(({ suppressed }) => suppressed) && notes.hidden(minN),
  ];
}
