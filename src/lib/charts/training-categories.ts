import type { Published } from '#lib/disclosure/published.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { TrainingTotalRow } from '#lib/metrics/training-totals.ts';
import type { Palette } from './palette.ts';

/** What a figure of categories reads of a row. */
export type CategoryRow = Pick<TrainingTotalRow, 'fiscal_year' | 'category' | 'attendances'>;

/** More colours than this cannot be told apart. */
const MAX_CATEGORIES = 6;

/** A category as it is painted. */
export type CategoryPaint = {
  readonly name: string;
  readonly fill: string;
  readonly stroke?: string;
  /** The categories it stands for; more than one where small ones are folded. */
  readonly categories: readonly string[];
};

/** Fixed colours: a category has the same one in every figure of every city. */
function knownPaint(name: string, { categories }: Palette) {
  if (name.includes('市長会')) return { fill: categories.association };
  if (name.includes('自治研修所')) return { fill: categories.academy };
  if (name.includes('派遣')) return { fill: categories.dispatch };
  if (name.includes('自主')) return { fill: categories.own };
  if (name.includes('その他')) return { fill: categories.other, stroke: categories.otherLine };
  return null;
}

/** The categories in the order in which they are stacked: the city's, the volatile one last. */
export function categoryPaints(
  rows: readonly Published<CategoryRow>[],
  settings: {
    readonly palette: Palette;
    readonly locale: Locale;
    readonly volatileCategory?: string;
  },
): CategoryPaint[] {
  const { palette, locale, volatileCategory } = settings;
  const names = [...new Set(rows.map((row) => row.category))];
  const stable = names.filter((name) => name !== volatileCategory);
  const last = names.filter((name) => name === volatileCategory);
  const [kept, folded] = fold(stable, rows, MAX_CATEGORIES - last.length);
  const sequence = palette.categories.sequence;
  const unknown = kept.filter((name) => knownPaint(name, palette) === null);
  const paintOf = (name: string): CategoryPaint => ({
    name,
    categories: [name],
    ...(knownPaint(name, palette) ?? {
      fill: sequence[unknown.indexOf(name) % sequence.length] ?? palette.mute,
    }),
  });
  const words = catalogue(locale).charts;
  const others = { fill: palette.hair, stroke: palette.mute, categories: folded };
  return [
    ...kept.map(paintOf),
    ...(folded.length > 0 ? [{ ...others, name: words.otherCategories(folded.length) }] : []),
    ...last.map(paintOf),
  ];
}

/** The largest categories in their order, and the ones folded together. */
function fold(
  names: readonly string[],
  rows: readonly Published<CategoryRow>[],
  places: number,
): [string[], string[]] {
  if (names.length <= places) return [[...names], []];
  const size = (name: string) => sumOf(rows, { categories: [name] });
  const largest = [...names].sort((a, b) => size(b) - size(a)).slice(0, places - 1);
  return [
    names.filter((name) => largest.includes(name)),
    names.filter((name) => !largest.includes(name)),
  ];
}

/** 延べ of some categories, in one 年度 or in all. */
export function sumOf(
  rows: readonly Published<CategoryRow>[],
  of: { readonly categories?: readonly string[]; readonly year?: FiscalYear },
): number {
  return rows
    .filter((row) => of.year === undefined || row.fiscal_year === of.year)
    .filter((row) => of.categories === undefined || of.categories.includes(row.category))
    .reduce((sum, row) => sum + (row.attendances ?? 0), 0);
}

/** The 年度 of the rows, each once, in order. */
export function yearsOf(rows: readonly { readonly fiscal_year: FiscalYear }[]): FiscalYear[] {
  return [...new Set(rows.map((row) => row.fiscal_year))].sort((a, b) => a - b);
}
