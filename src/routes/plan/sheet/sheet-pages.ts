import type { PlanRow } from '#lib/figures/plan/plan-rows.ts';

/** Lines on one page of A4 across; a heading of a 区分 takes one, a name in two lines one and a half. */
const LINES = 18;
const LONG_NAME = 20;

/** The lines of a plan in pages: in the order of the board, a 区分 broken only where a page ends. */
export function sheetPages(rows: readonly PlanRow[]): PlanRow[][] {
  const categories = [...new Set(rows.map(({ category }) => category))];
  const ordered = categories.flatMap((one) => rows.filter(({ category }) => category === one));
  const pages: PlanRow[][] = [];
  let room = 0;
  ordered.forEach((row, at) => {
    const own = row.course.length > LONG_NAME ? 1.5 : 1;
    const isNew = row.category !== ordered[at - 1]?.category;
    if (own + (isNew ? 1 : 0) > room) {
      pages.push([]);
      // The board heads each page with the 区分 of its first line.
      room = LINES - 1 - own;
    } else {
      room -= own + (isNew ? 1 : 0);
    }
    pages.at(-1)?.push(row);
  });
  return pages;
}
