import { attendancesAndAttendees } from '#lib/charts/attendances-and-attendees.ts';
import { sparkBars } from '#lib/charts/spark-bars.ts';
import { trainingByCategory } from '#lib/charts/training-by-category.ts';
import { trainingTwoParts } from '#lib/charts/training-two-parts.ts';
import { reachByGroup } from '#lib/charts/training/reach-by-group.ts';
import type { PicturedFigure } from '../pictured-figure.ts';
import {
  groupReachRows,
  hiddenReach,
  planCategoryRows,
  reachRows,
  totalRows,
} from './training-rows.ts';

const TRAINING = '増減は「その他研修」による';
const REACH = '受けた職員は489人で、4人に1人';

const volatile = { volatileCategory: 'その他研修' };
const hiddenReaches = reachRows.map((row, index) => (index === 1 ? hiddenReach(row) : row));

/** Training's figures. */
export const TRAINING_FIGURES: readonly PicturedFigure[] = [
  {
    name: 'training-by-category',
    title: TRAINING,
    widths: [690, 358],
    draw: (settings) => trainingByCategory(totalRows, { ...settings, ...volatile }),
  },
  {
    name: 'training-by-category-of-a-plan',
    title: '必修研修が半分を占める',
    widths: [690, 358],
    draw: (settings) => trainingByCategory(planCategoryRows, settings),
  },
  {
    name: 'training-two-parts',
    title: TRAINING,
    widths: [452, 358],
    draw: (settings) => trainingTwoParts(totalRows, { ...settings, ...volatile }),
  },
  {
    name: 'attendances-and-attendees',
    title: REACH,
    widths: [427, 358],
    draw: (settings) => attendancesAndAttendees(reachRows, settings),
  },
  {
    name: 'attendances-and-attendees-hidden',
    title: REACH,
    widths: [427],
    draw: (settings) => attendancesAndAttendees(hiddenReaches, settings),
  },
  {
    name: 'reach-by-group',
    title: '受講率は19.0％〜36.7％、全庁は24.0％',
    widths: [1172, 358],
    draw: (settings) => reachByGroup(groupReachRows, { ...settings, cityRate: 489 / 2041 }),
  },
  {
    name: 'spark-bars',
    title: '受講者数の推移',
    widths: [91],
    draw: (settings) => sparkBars(totalRows, settings),
  },
  {
    name: 'spark-bars-labelled',
    title: '受講者数の推移',
    widths: [188],
    draw: (settings) => sparkBars(totalRows, { ...settings, labels: true }),
  },
];
