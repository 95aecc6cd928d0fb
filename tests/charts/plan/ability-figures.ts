import { capabilityMatrix } from '#lib/charts/plan/capability-matrix.ts';
import { countedBars } from '#lib/charts/counted-bars.ts';
import type { PlanCapabilityRow } from '#lib/metrics/plan-capabilities.ts';
import type { PicturedFigure } from '../pictured-figure.ts';
import { published } from '../published-rows.ts';

const POSITIONS = ['係員', '主任', '主査・係長', '課長'];
/** Courses, 《》 for the future, × for a gap, - for what is not needed: position by position. */
const TABLE: Readonly<Record<string, string>> = {
  倫理: '2 × 2 4',
  '知識・技術': '6 - - -',
  コミュニケーション: '6 1 - -',
  業務遂行: '7 5 3 -',
  課題対応: '- 6 6 -',
  協調性: '× 3 3《2》 -',
  説明: '- - 2 ×',
  '企画・立案': '- - - 《2》',
  判断: '- - - 2',
  '組織統率・人材育成': '- - - 3',
};

const rowOf = (position: string, capability: string, cell: string): PlanCapabilityRow => ({
  ...{ fiscal_year: 2026, plan: null, position, capability, attendances: null, names: null },
  courses: Number(/^\d+/u.exec(cell)?.[0] ?? 0),
  future: Number(/《(\d+)》/u.exec(cell)?.[1] ?? 0),
  required: cell === '×' ? 1 : 0,
  gap: cell === '×' ? 1 : 0,
});

const rows = (positions: readonly string[]) =>
  Object.entries(TABLE).flatMap(([capability, cells]) =>
    cells.split(' ').flatMap((cell, at) => {
      const position = positions[at];
      return cell === '-' || position === undefined
        ? []
        : [published(rowOf(position, capability, cell))];
    }),
  );

const TITLE = '能力と職位の組合せ3か所に研修がない';
const LONG = ['会計年度任用職員', '主幹級・主査級', '技能労務職員', '再任用職員'];
const AIMS = { 対人能力の向上: 8, 政策形成能力の向上: 4, 職務遂行能力の向上: 7 };

/** The figures of abilities and aims. */
export const ABILITY_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'capability-matrix',
    title: TITLE,
    widths: [452, 358],
    draw: (settings) => capabilityMatrix(rows(POSITIONS), { ...settings, positions: POSITIONS }),
  },
  {
    name: 'capability-matrix-long-names',
    title: TITLE,
    widths: [668, 358],
    draw: (settings) =>
      capabilityMatrix(rows(LONG), {
        ...settings,
        positions: [...LONG, ...POSITIONS],
      }),
  },
  {
    name: 'plan-aims',
    title: '講座が最も多いねらいは「対人能力の向上」',
    widths: [452, 358],
    draw: (settings) =>
      countedBars(
        Object.entries(AIMS).map(([label, count]) => ({
          label,
          count,
          share: null,
          isHidden: false,
        })),
        { ...settings, subject: 'training' },
      ),
  },
];
