import { crossedAttribute, EVERYBODY, KNOWN_ATTRIBUTES } from '#lib/domain/attributes.ts';

/** The attributes that have a control of their own above a page; all others share one. */
export const OWN_CONTROLS = ['division', 'position', 'employment_type'] as const;

/** So many attributes may be combined. */
export const MOST_CONDITIONS = 2;

/** One condition: the respondents with this value of an attribute; a 課 also by its 部. */
export type Condition = {
  readonly attribute: string;
  readonly value: string;
  readonly division: string;
};

/** A value that can be chosen, and whether it may be shown in the round. */
export type Choice = Condition & { readonly isHidden: boolean };

/** The name of an attribute's condition in the address; a city's own column is set apart. */
export const paramOf = (attribute: string): string =>
  KNOWN_ATTRIBUTES.some((known) => known === attribute) ? attribute : `of:${attribute}`;

/** The attributes of these groups, the known ones first in their usual order. */
export function attributesOf(groups: readonly { readonly attribute: string }[]): string[] {
  const found = new Set(groups.map(({ attribute }) => attribute));
  const known = KNOWN_ATTRIBUTES.filter((attribute) => found.delete(attribute));
  return [...known, ...found];
}

/**
 * The conditions that an address names and that may be shown, in the order of the attributes; at most
 * so many as may be combined. A 課 stands for its 部, which it needs.
 *
 * @param read what the address says of a condition
 */
export function conditionsIn(
  choices: readonly Choice[],
  read: (param: string) => string | null,
): Condition[] {
  const found = attributesOf(choices).flatMap((attribute) => {
    const value = read(paramOf(attribute));
    const division = attribute === 'section' ? read('division') : '';
    const choice = choices.find(
      (known) =>
        known.attribute === attribute && known.value === value && known.division === division,
    );
    return choice && !choice.isHidden
      ? [{ attribute, value: choice.value, division: choice.division }]
      : [];
  });
  // 課 are small: one is seen by itself, and never within another attribute.
  const section = found.find(({ attribute }) => attribute === 'section');
  return section ? [section] : found.slice(0, MOST_CONDITIONS);
}

/** The one group that conditions make together; everybody without any. */
export function groupOf(conditions: readonly Condition[]): Condition {
  const [one, other] = conditions;
  if (!one) return { attribute: EVERYBODY, value: '', division: '' };
  if (!other) return one;
  return {
    attribute: crossedAttribute(one.attribute, other.attribute),
    division: one.value,
    value: other.value,
  };
}

/** How a view is named where its numbers stand: 「福祉部・50代」. */
export const nameOf = (conditions: readonly Condition[]): string | null =>
  conditions.length === 0 ? null : conditions.map(({ value }) => value).join('・');
