/** The attributes every city has words for; a city's own column is known by its header. */
export const KNOWN_ATTRIBUTES = [
  'division',
  'section',
  'position',
  'age_band',
  'tenure',
  'employment_type',
  'gender',
] as const;

/** The attribute whose only value is everybody. */
export const EVERYBODY = 'all';

/** The pair of two attributes: a 職位 (the value) within a 部 (the division). */
export const DIVISION_POSITION = 'division_position';

/** Stands between the two attributes of any other pair; no attribute's own name has it. */
export const CROSSED_BY = ' × ';

/** The attribute whose groups are those of two at once: `division` names the one, `value` the other. */
export const crossedAttribute = (one: string, other: string): string =>
  one === 'division' && other === 'position' ? DIVISION_POSITION : `${one}${CROSSED_BY}${other}`;

/** The two attributes of a pair, that of `division` first; `null` for a simple attribute. */
export function crossedAttributes(attribute: string): readonly [string, string] | null {
  if (attribute === DIVISION_POSITION) return ['division', 'position'];
  const [one, other] = attribute.startsWith('「') ? [] : attribute.split(CROSSED_BY);
  return one !== undefined && other !== undefined ? [one, other] : null;
}

/** What a respondent or an attendance without a value of an attribute is counted under. */
export const UNKNOWN_VALUE = '未回答';

/**
 * Where a respondent's recommendation (0 to 10) travels among the attributes. It is an answer, never
 * a group.
 */
export const ENPS_ATTRIBUTE = 'enps';
