import { comparisonKey, normaliseText } from '#lib/domain/normalise-text.ts';
import { aliasOf } from '../aliases.ts';

/** What a table of years counts where its header does not say: what its title says, or its labels. */
export type NamedMeasure = { readonly header: string; readonly isSaid: boolean };

const has =
  (kind: 'attendance_total' | 'headcount' | 'goal', ids: readonly string[]) =>
  (label: string): boolean => {
    const id = aliasOf(kind, comparisonKey(label))?.id;
    return id !== undefined && ids.includes(id);
  };

const TRAINING = /受講|参加|研修/u;

/**
 * The measure of a table whose header has years and no measure, from what stands above it. 区分 ×
 * 年度 are 受講者数, 部 × 年度 are 人数, 目標 × 年度 are 目標値; `null` where none of them fits.
 */
export function nameMeasure(labels: readonly string[], above: string): NamedMeasure | null {
  const title = normaliseText(above);
  if (labels.some(has('goal', ['goal']))) {
    return title.includes('実績')
      ? { header: '実績値', isSaid: true }
      : { header: '目標値', isSaid: title.includes('目標値') };
  }
  if (labels.some(has('attendance_total', ['category']))) {
    return /(?:受講|参加|修了).{0,3}[者人]|延べ?人数/u.test(title)
      ? { header: '受講者数', isSaid: true }
      : /科目数|講座数|コース数/u.test(title)
        ? null
        : { header: '受講者数', isSaid: false };
  }
  if (labels.some(has('headcount', ['division', 'section', 'position']))) {
    if (TRAINING.test(title)) return null;
    return { header: '人数', isSaid: /職員数|人数|現員|実員/u.test(title) };
  }
  return null;
}
