import type { AttendanceStatus } from '../dataset.ts';
import { normaliseText } from '../normalise-text.ts';

/**
 * What counts towards a goal: attendances of one of the courses, of one of the categories and with one
 * of the statuses. An empty list does not restrict.
 */
export type GoalCounts = {
  readonly courses: readonly string[];
  readonly categories: readonly string[];
  readonly statuses: readonly AttendanceStatus[];
  /** Words of 状況 that are none: where no other is known, nothing counts. */
  readonly unknown: readonly string[];
};

/** The statuses that stand for training taken, by the words of 数え方. */
export const COUNTED_STATUSES = {
  attended: '受講',
  completed: '修了',
  late: '遅刻',
  left_early: '早退',
} as const satisfies Partial<Record<AttendanceStatus, string>>;
export type CountedStatus = keyof typeof COUNTED_STATUSES;

const RESTRICTION = /^(区分|状況)\s*[=＝]\s*(.+)$/u;
const STATUSES = Object.keys(COUNTED_STATUSES) as CountedStatus[];

const statusOf = (word: string): AttendanceStatus[] =>
  STATUSES.filter((status) => COUNTED_STATUSES[status] === normaliseText(word));

/** Between names stands `|`; where there is none, 、 or a comma, as people write lists. */
const partsOf = (text: string): string[] =>
  text
    .split(/[|｜]/u.test(text) ? /[|｜]/u : /[、,]/u)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Reads 数え方: names of courses between `|`, `区分=…` and `状況=…` among them as restrictions.
 */
export function parseCounts(text: string): GoalCounts {
  const courses: string[] = [];
  const categories: string[] = [];
  const statuses: AttendanceStatus[] = [];
  const unknown: string[] = [];
  for (const part of partsOf(text)) {
    const [, key, value = ''] = RESTRICTION.exec(part) ?? [];
    if (key === '区分') categories.push(value.trim());
    else if (key === '状況') {
      const known = statusOf(value);
      statuses.push(...known);
      if (known.length === 0) unknown.push(value);
    } else courses.push(part);
  }
  return { courses, categories, statuses, unknown };
}

/** Writes 数え方 so that `parseCounts` reads the same; `null` where nothing restricts. */
export function writeCounts({
  courses,
  categories,
  statuses,
}: Omit<GoalCounts, 'unknown'>): string | null {
  const parts = [
    ...courses,
    ...categories.map((category) => `区分=${category}`),
    ...STATUSES.filter((status) => statuses.includes(status)).map(
      (status) => `状況=${COUNTED_STATUSES[status]}`,
    ),
  ];
  const text = parts.join('|');
  // A single name with a comma in it is still one name.
  return parts.length === 1 && /[、,]/u.test(text) ? `${text}|` : text || null;
}
