import type { Published } from '#lib/disclosure/published.ts';
import { KNOWN_ATTRIBUTES, UNKNOWN_VALUE } from '#lib/domain/attributes.ts';
import type { FiscalYear } from '#lib/domain/fiscal-year.ts';
import type { PublicSettings } from '#lib/domain/workspace-file.ts';
import type { ComposedShare } from '#lib/findings/response-findings.ts';
import type { ResponseRow } from '#lib/metrics/engagement-response.ts';
import type { FigureContext } from '../figure-context.ts';

/** The published response of one round: of the whole city and of the groups of one attribute. */
export type ResponseRows = {
  readonly fiscalYear: FiscalYear;
  readonly attribute: string;
  readonly city: Published<ResponseRow> | undefined;
  readonly groups: readonly Published<ResponseRow>[];
};

/** What an attribute is called: the known ones by our words, a city's own by its header. */
export function attributeName(attribute: string, { words }: Pick<FigureContext, 'words'>): string {
  const names: Readonly<Record<string, string>> = words.pages.data.columnNames.survey;
  return names[attribute] ?? attribute;
}

/** Attributes in the order every city knows; a city's own columns come after. */
export function inAttributeOrder(attributes: readonly string[]): string[] {
  const known: readonly string[] = KNOWN_ATTRIBUTES;
  const placeOf = (attribute: string) =>
    known.includes(attribute) ? known.indexOf(attribute) : known.length;
  return [...attributes].sort((a, b) => placeOf(a) - placeOf(b));
}

/** The order of the city's own lists for one attribute; what they do not name comes after. */
function masterOrder(attribute: string, { masters }: PublicSettings): readonly string[] {
  if (attribute === 'division') return masters.divisions.map(({ name }) => name);
  if (attribute === 'position') return masters.positions.map(({ name }) => name);
  if (attribute === 'employment_type') return masters.employmentTypes;
  if (attribute === 'age_band') return masters.ageBands;
  if (attribute === 'section') return masters.divisions.flatMap(({ sections }) => sections);
  return [];
}

/** Groups in the order that the city's readers know, those without a value last. */
export function inMasterOrder<Row extends Pick<ResponseRow, 'attribute' | 'value' | 'division'>>(
  rows: readonly Row[],
  settings: PublicSettings,
): Row[] {
  const placeOf = (order: readonly string[], name: string) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  const divisions = masterOrder('division', settings);
  const keyOf = ({ attribute, value, division }: Row) =>
    value === UNKNOWN_VALUE
      ? Number.POSITIVE_INFINITY
      : placeOf(divisions, division) * 1e4 + placeOf(masterOrder(attribute, settings), value);
  return [...rows].sort((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    return first === second ? 0 : first - second;
  });
}

/** Each group's share of all respondents and of all staff, where the staff of all is known. */
export function compositionShares({ city, groups }: ResponseRows): ComposedShare[] {
  const [returned, headcount] = [city?.returned ?? null, city?.headcount ?? null];
  if (returned === null || headcount === null || returned === 0 || headcount === 0) return [];
  return groups.flatMap((row) =>
    row.headcount === null
      ? []
      : [
          {
            label: row.value,
            respondents: row.returned === null ? null : row.returned / returned,
            staff: row.headcount / headcount,
          },
        ],
  );
}
