import type { units as ja } from '../ja/units.ts';

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/person-days/iu, 'person-days'],
  [/hours/iu, 'hours'],
  [/courses/iu, 'courses'],
  [/items/iu, 'items'],
  [/comments|keyword/iu, 'comments'],
  [/occurrences/iu, 'times'],
  [/\bdays\b|sessions/iu, 'days'],
  [/pairs/iu, 'pairs'],
  [/groups/iu, 'groups'],
  [/years/iu, 'years'],
  [/sections/iu, 'sections'],
  [/attendances|attended/iu, 'people (each attendance counted)'],
  [/freedom|rounds|number|^No/iu, 'none'],
];

const MEASURED: readonly (readonly [RegExp, string])[] = [
  [/^[pqr]$|^q |χ²|Cramér|indicator|effect|test|design|weight/iu, 'none'],
  [/α|ω|\br\b|Spearman/iu, 'none'],
  [/T score|standard score/iu, 'T score'],
  [/index/iu, 'index'],
  [/hours/iu, 'hours'],
  [/person-days|\bdays\b/iu, 'person-days'],
  [/expected|effective/iu, 'people'],
];

export const units: typeof ja = {
  share: 'share (0 to 1)',
  counted: (header) => COUNTED.find(([name]) => name.test(header))?.[1] ?? 'people',
  measured: (header) => MEASURED.find(([name]) => name.test(header))?.[1] ?? 'points',
};
