import type { WorkspaceSource } from '../reading/session-file.ts';
import { HAKODATE_PLAN, HAKODATE_TABLES, hakodatePlan } from './hakodate-plan.ts';
import { ISEHARA_PLAN, ISEHARA_TABLES, iseharaPlan } from './isehara-plan.ts';
import { planCsv, type PlanLine } from './plan-lines.ts';
import { YUZAWA_PLAN, YUZAWA_TABLES, yuzawaPlan } from './yuzawa-plan.ts';

/** A published plan that a page can open as a file of the workspace. */
export type ExamplePlan = {
  /** Folder of its tables. */
  readonly id: string;
  /** 計画名 in the file, and the file's own name. */
  readonly plan: string;
  readonly city: string;
  readonly fiscalYear: number;
  readonly tables: readonly string[];
  readonly lines: (tables: Readonly<Record<string, string>>) => PlanLine[];
};

export const EXAMPLE_PLANS: readonly ExamplePlan[] = [
  {
    ...{ id: 'hakodate', plan: HAKODATE_PLAN, city: '函館市', fiscalYear: 2026 },
    tables: HAKODATE_TABLES,
    lines: hakodatePlan,
  },
  {
    ...{ id: 'isehara', plan: ISEHARA_PLAN, city: '伊勢原市', fiscalYear: 2023 },
    tables: ISEHARA_TABLES,
    lines: iseharaPlan,
  },
  {
    ...{ id: 'yuzawa', plan: YUZAWA_PLAN, city: '湯沢市', fiscalYear: 2025 },
    tables: YUZAWA_TABLES,
    lines: yuzawaPlan,
  },
];

/** The name of the file that an example becomes. */
export const exampleFileName = ({ plan }: Pick<ExamplePlan, 'plan'>): string =>
  `${plan.replaceAll(' ', '_')}.csv`;

/** An example as a 研修計画 file, from the text of its tables. */
export function examplePlanFile(
  example: ExamplePlan,
  tables: Readonly<Record<string, string>>,
): WorkspaceSource {
  const bytes = new TextEncoder().encode(planCsv(example.lines(tables)));
  return { name: exampleFileName(example), bytes };
}
