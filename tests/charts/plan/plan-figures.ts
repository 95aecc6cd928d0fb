import { planBoard } from '#lib/charts/plan/plan-board.ts';
import type { PicturedFigure } from '../pictured-figure.ts';
import { planRows } from './plan-rows.ts';

const year = { fiscalYear: 2026, asOf: '2026-09-30' };

/** The board of a plan, and its list on a phone. */
export const PLAN_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'plan-board',
    title: '9月末までの予定9講座のうち6講座を実施した',
    widths: [764, 358],
    draw: (settings) => planBoard(planRows, { ...settings, ...year }),
  },
];
