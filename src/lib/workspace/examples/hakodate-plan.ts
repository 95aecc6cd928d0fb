import { planLine, type PlanLine } from './plan-lines.ts';
import { seedRows, valuesOf, type SeedRow } from './seed-rows.ts';

/** What the plan is called, here and as a file. */
export const HAKODATE_PLAN = '函館市 令和8年度職員研修計画';
const DOCUMENT = '函館市令和8年度（2026年度）職員研修計画';

/** The seed tables that make up the plan. */
export const HAKODATE_TABLES = ['courses', 'dispatch', 'course-capabilities'] as const;

/** `職位：能力` of every ability that the course builds; 《》 are those for the future. */
function capabilityOf(course: string, abilities: readonly SeedRow[]): string {
  return abilities
    .filter((row) => row['course'] === course)
    .map(({ position = '', capability = '', mark }) =>
      mark === 'future' ? `${position}：《${capability}》` : `${position}：${capability}`,
    )
    .join('|');
}

/** Days of the parts of a course together. */
function daysOf(cell: string | undefined): string {
  const days = valuesOf(cell).map(Number);
  return days.length === 0 ? '' : String(days.reduce((sum, one) => sum + one, 0));
}

/**
 * Every line of 函館市職員研修計画 of 令和8年度: courses with their abilities, 派遣 with people and years,
 * 職場研修支援 and 自己啓発支援 with the day to apply by.
 */
export function hakodatePlan(tables: Readonly<Record<string, string>>): PlanLine[] {
  const abilities = seedRows(tables['course-capabilities'] ?? '');
  const stays = seedRows(tables['dispatch'] ?? '');
  return seedRows(tables['courses'] ?? '').map((row) => {
    const course = row['course'] ?? '';
    const stay = stays.find((one) => one['destination'] === course);
    const place = row['place']?.replace('◆', '') ?? '';
    const contents = valuesOf(row['contents']).join('・');
    return planLine({
      ...{ 計画名: HAKODATE_PLAN, 年度: '令和8年度', 研修名: course },
      区分: row['category'],
      対象者: valuesOf(row['target']).join('・'),
      対象職位: row['positions'],
      選考方法: row['selection'],
      実施予定: valuesOf(row['schedule']).join('、'),
      日数: daysOf(row['days']),
      定員: stay?.['people'] ?? row['people'],
      能力: capabilityOf(course, abilities),
      主催: row['organiser'],
      会場: row['venue'],
      申込締切: row['deadline'],
      派遣年数: stay?.['years'] ?? row['years'],
      備考: [
        contents === '' ? '' : `内容 ${contents}`,
        stay?.['kind'] ?? '',
        row['note'] ?? '',
        `出典 ${DOCUMENT} ${place}`,
      ],
    });
  });
}
