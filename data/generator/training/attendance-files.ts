import { csvFile, type Cell, type SampleFile } from '../csv.ts';
import { fiscalYearText, writeDay } from '../dates.ts';
import { plannedRecords } from './planned-records.ts';
import type { TrainingRecord } from './record.ts';
import { recordsInProgress } from './records-in-progress.ts';
import { REPORT_HEADER, reportCells } from './report-cells.ts';
import { recordsOf } from './yearly-records.ts';

const person = ({ post }: TrainingRecord): Cell[] => [
  post.member.id,
  post.division,
  post.section,
  post.position,
  post.employment,
];
const PERSON = ['職員番号', '部', '課', '職位', '雇用区分'];

/** 令和3 and 4年度: the form of the time, with a column 年度 and days by era. */
function formerForm(year: number, notation: 'era' | 'era-short', tag: string): SampleFile {
  const header = ['年度', '研修名', '区分', '主催', ...PERSON, '実施日', '時間数', '状況'];
  const rows = recordsOf(year).map((r) => [
    ...[fiscalYearText(year), r.course, r.category, r.organiser],
    ...person(r),
    ...[writeDay(r.date, notation), r.hours, r.status],
  ]);
  return csvFile(`研修受講記録_${tag}.csv`, 'cp932', header, rows);
}

/** Since 令和5年度: the export of the training system, where the day says the 年度. */
function systemExport(
  tag: string,
  encoding: 'cp932' | 'utf8-bom',
  notation: 'slash' | 'iso',
  records: readonly TrainingRecord[],
  more: { readonly header: readonly string[]; readonly cells: readonly Cell[][] } = {
    header: [],
    cells: [],
  },
): SampleFile {
  const header = ['実施日', '研修名', '区分', '主催', ...PERSON, '時間数', '状況', ...more.header];
  const rows = records.map((r, index) => [
    ...[writeDay(r.date, notation), r.course, r.category, r.organiser],
    ...person(r),
    ...[r.hours, r.status, ...(more.cells[index] ?? [])],
  ]);
  return csvFile(`研修受講記録_${tag}.csv`, encoding, header, rows);
}

/** The training records of 令和3 to 令和8年度, one file each. */
export function attendanceFiles(): SampleFile[] {
  const planned = plannedRecords();
  const reports = { header: REPORT_HEADER, cells: reportCells(planned) };
  return [
    formerForm(2021, 'era', 'R3'),
    formerForm(2022, 'era-short', 'R4'),
    systemExport('R5', 'utf8-bom', 'slash', recordsOf(2023)),
    systemExport('R6', 'cp932', 'slash', recordsOf(2024)),
    systemExport('R7', 'utf8-bom', 'iso', recordsInProgress()),
    systemExport('R8', 'utf8-bom', 'iso', planned, reports),
  ];
}
