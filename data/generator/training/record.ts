import type { Post } from '../people/staff.ts';

/** One row of a 受講記録 file, before an office gives it its own headers and dates. */
export type TrainingRecord = {
  readonly date: string;
  readonly course: string;
  readonly category: string;
  readonly organiser: string;
  readonly post: Post;
  readonly hours: number | null;
  readonly status: '受講' | '修了' | '欠席' | '取消' | '申込';
};

/** Records as a training office files them: by day, course and staff number. */
export function inFilingOrder(records: readonly TrainingRecord[]): TrainingRecord[] {
  const key = (r: TrainingRecord) => `${r.date} ${r.course} ${r.post.member.id}`;
  return records.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
