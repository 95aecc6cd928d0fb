import { planLine, type PlanLine } from './plan-lines.ts';
import { seedRows, valuesOf } from './seed-rows.ts';

/** What the plan is called, here and as a file. */
export const YUZAWA_PLAN = '湯沢市 職員研修基本計画';
const DOCUMENT = '湯沢市職員研修基本計画';

/** The seed tables that make up the plan. */
export const YUZAWA_TABLES = ['policies', 'policy-courses'] as const;

/**
 * The courses that 湯沢市職員研修基本計画 names under its five policies, without days: it speaks of four 年度, and its
 * first one stands for them. A policy under which no course is named has one line that says so.
 */
export function yuzawaPlan(tables: Readonly<Record<string, string>>): PlanLine[] {
  const policies = new Map(
    seedRows(tables['policies'] ?? '').map((row) => [row['number'], row['name']]),
  );
  return seedRows(tables['policy-courses'] ?? '').map((row) => {
    const details = valuesOf(row['detail']).join('・');
    const heading = row['heading'] ?? '';
    const isNamed = row['course'] !== '';
    const unnamed = details === '' ? `${row['organiser'] ?? ''}（${heading}）` : details;
    return planLine({
      ...{ 計画名: YUZAWA_PLAN, 年度: '令和7年度', 区分: heading },
      研修名: isNamed ? row['course'] : unnamed,
      ねらい: policies.get(row['policy']),
      主催: row['organiser'],
      備考: [
        isNamed && details !== '' ? `内容 ${details}` : '',
        isNamed ? '' : '研修名の記載なし',
        `出典 ${DOCUMENT} ${row['place'] ?? ''}`,
      ],
    });
  });
}
