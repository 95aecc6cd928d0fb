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

/** The two attributes of a pair, that of `division` first; `null` for a simple attribute. */
export const crossedAttributes = (attribute: string): readonly [string, string] | null =>
  attribute === DIVISION_POSITION ? ['division', 'position'] : null;

/** What a respondent or an attendance without a value of an attribute is counted under. */
export const UNKNOWN_VALUE = '未回答';

/**
 * Where a respondent's recommendation (0 to 10) travels among the attributes. It is an answer, never
 * a group.
 */
export const ENPS_ATTRIBUTE = 'enps';
