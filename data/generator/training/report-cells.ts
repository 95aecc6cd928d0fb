import type { Cell } from '../csv.ts';
import { seededRandom } from '../random.ts';
import type { TrainingRecord } from './record.ts';

/** Since 令和8年度 the training system also keeps what people hand in. */
export const REPORT_HEADER = ['欠席届', '報告書'];

/** Taken at one's own desk: nobody writes a report about it. */
const WITHOUT_REPORT = 'eラーニング講座';
const HANDED_IN = 0.93;

/**
 * 欠席届 and 報告書 of each record, in its order: everybody who was absent gave notice, most who came
 * have handed in their report.
 */
export function reportCells(records: readonly TrainingRecord[]): Cell[][] {
  const random = seededRandom('minori reports 2026');
  return records.map(({ course, status }) => {
    if (status === '欠席') return ['有', null];
    if (status !== '受講' || course === WITHOUT_REPORT) return [null, null];
    return [null, random.next() < HANDED_IN ? '提出済' : '未提出'];
  });
}
