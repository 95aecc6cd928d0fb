import type { Asked, FigurePart } from '#lib/domain/report/report.ts';
import { isDrawn } from '#lib/figures/catalogue/catalogued-figure.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { TableFigure } from '#lib/figures/table-figure.ts';
import { recordingAsk, type ReadRows } from './ask.ts';
import type { ReportSource } from './composed-report.ts';
import { makeFigure } from './make-figures.ts';
import { seenOf } from './seen.ts';

/** What rows are told apart by that a figure may not need: the survey's attributes, and the years. */
const KEYS = ['attribute', 'fiscal_year'] as const;
/** Answers of fewer rows are kept as they are. */
const MANY = 200;

/** What of a figure must stay the same: all that it says, and what can be pointed at. */
function told(made: Figure | TableFigure): string {
  const { title, subtitle, note, source, table } = made;
  const drawn = isDrawn(made) ? [made.n, made.description, made.marks, made.native] : [];
  return JSON.stringify([title, subtitle, note, source, table.rows, ...drawn]);
}

/** Rows that were answered a moment ago are of their shape. */
const asAnswered: ReadRows = (_metric, rows) => rows as never;

/** The values of a key in rows, without those of rows that lack it. */
const valuesOf = (rows: Asked['rows'], key: string) =>
  new Set(rows.flatMap((row) => (key in row ? [row[key]] : [])));

/** Leaves out what a figure does not need of many rows: the settings file stays small. */
async function pruned(
  asked: readonly Asked[],
  isEnough: (asked: readonly Asked[]) => Promise<boolean>,
): Promise<readonly Asked[]> {
  let kept = asked;
  for (const at of asked.keys()) {
    for (const key of KEYS) {
      const { rows } = kept[at] ?? { rows: [] };
      if (rows.length < MANY) break;
      for (const value of valuesOf(rows, key)) {
        const less = kept.map((one, index) =>
          index === at ? { ...one, rows: one.rows.filter((row) => row[key] !== value) } : one,
        );
        if (await isEnough(less)) kept = less;
      }
    }
  }
  return kept;
}

/**
 * A figure held as it is now: the published rows it is drawn from, without those it does not need, and
 * the threshold they were published under. A figure without data stays as it is.
 */
export async function freeze(part: FigurePart, source: ReportSource): Promise<FigurePart> {
  const { asOf, minN } = source.context;
  const recording = recordingAsk(source.ask);
  const live = { ...part, frozen: null };
  const { made } = await makeFigure(live, { ...source, ask: recording.ask });
  if (made === null) return part;
  const whole = told(made);
  const held = (asked: readonly Asked[]): FigurePart => ({
    ...part,
    seen: seenOf(made.table, asOf),
    frozen: { asOf, minN, asked: [...asked] },
  });
  const asked = await pruned(recording.asked(), async (less) => {
    const again = await makeFigure(held(less), source, asAnswered).catch(() => null);
    return again?.made != null && told(again.made) === whole;
  });
  return held(asked);
}

/** The figure live again; what was seen stays, so that what has changed is told. */
export const thaw = (part: FigurePart): FigurePart => ({ ...part, frozen: null });
