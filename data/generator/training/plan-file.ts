import { csvFile, type SampleFile } from '../csv.ts';
import { PLANNED_EVALUATION } from './evaluation-courses.ts';
import { aimsOf } from './plan-aims.ts';
import { PLAN, type PlannedCourse } from './plan-courses.ts';
import { filedUnder } from './planned-records.ts';

const HEADER = [
  ...['年度', '研修名', '区分', '対象者', '対象職位', '選考方法', '実施予定', '開始日', '終了日'],
  ...['日数', '定員', '対象者数', '能力', '主催', '会場', 'ねらい', '備考'],
  ...['効果測定', '学習目標'],
];

const placeOf = ({ name, category }: PlannedCourse) => {
  if (category === '派遣研修') return name.replace('派遣', '');
  return name === 'eラーニング講座' ? 'オンライン' : '市役所 研修室';
};

/** 研修計画 of 令和8年度: seats where people apply, 対象者数 where they are named. */
export function planFile(): SampleFile {
  const rows = PLAN.map((course) => {
    const isNamed = course.selection === '指定';
    return [
      ...['令和8年度', course.name, course.category, course.audience, course.positions.join('|')],
      ...[course.selection, course.when, course.start, course.end, course.days],
      ...[isNamed ? null : course.invited, isNamed ? course.invited : null],
      ...[course.capabilities.join('|'), filedUnder(course).organiser],
      ...[placeOf(course), aimsOf(course.name).join('|'), course.remark],
      ...(PLANNED_EVALUATION[course.name] ?? [null, null]),
    ];
  });
  return csvFile('研修計画_R8.csv', 'utf8-bom', HEADER, rows);
}
