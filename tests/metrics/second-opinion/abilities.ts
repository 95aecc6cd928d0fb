/** The abilities and aims of the plan once more, in plain TypeScript from the committed files. */
import { readBytes, readRows } from '../../data/read-city.ts';
import { attendance } from './city-tables.ts';
import type { Opinion } from './engagement.ts';

const YEAR = 2026;
const PLAN = readRows('研修計画_R8.csv');
const NEEDED = (
  JSON.parse(new TextDecoder().decode(readBytes('minori.json'))) as {
    plan: { required: { position: string; capability: string }[] };
  }
).plan.required;

const partsOf = (cell: string | undefined) => (cell ?? '').split('|').filter(Boolean);
const records = attendance.objects() as { fiscal_year: number; course: string }[];

/** 延べ at the courses of a plan; null where none has a record. */
function cameTo(courses: readonly string[]): number | null {
  const came = records.filter((r) => r.fiscal_year === YEAR && courses.includes(r.course)).length;
  return came === 0 ? null : came;
}

export function capabilities(): Opinion[] {
  const marks = PLAN.flatMap((row) =>
    partsOf(row['対象職位']).flatMap((position) =>
      partsOf(row['能力']).map((mark) => ({
        position,
        capability: mark.replace(/[《》]/gu, ''),
        isFuture: mark.startsWith('《'),
        course: row['研修名'] ?? '',
      })),
    ),
  );
  const cells = [...marks, ...NEEDED].map(({ position, capability }) => ({ position, capability }));
  const different = [...new Map(cells.map((c) => [`${c.position}/${c.capability}`, c])).values()];
  return different.map((cell) => {
    const own = marks.filter(
      (m) => m.position === cell.position && m.capability === cell.capability,
    );
    const today = own.filter((m) => !m.isFuture).map((m) => m.course);
    const isNeeded = NEEDED.some(
      (n) => n.position === cell.position && n.capability === cell.capability,
    );
    return {
      fiscal_year: YEAR,
      plan: null,
      ...cell,
      courses: today.length,
      future: own.length - today.length,
      required: Number(isNeeded),
      attendances: cameTo(today),
      gap: Number(isNeeded && own.length === 0),
      names:
        own.length === 0
          ? null
          : own.map((m) => (m.isFuture ? `《${m.course}》` : m.course)).join('|'),
    };
  });
}

export function aims(): Opinion[] {
  const named = [...new Set(PLAN.flatMap((row) => partsOf(row['ねらい'])))];
  return named.map((aim) => {
    const courses = PLAN.filter((row) => partsOf(row['ねらい']).includes(aim)).map(
      (row) => row['研修名'] ?? '',
    );
    return {
      fiscal_year: YEAR,
      plan: null,
      aim,
      courses: courses.length,
      attendances: cameTo(courses),
      names: courses.join('|'),
    };
  });
}
