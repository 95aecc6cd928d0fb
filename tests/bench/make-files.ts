/** Made-up files of any size, the same bytes in every engine and on every run. */
import type { SourceFile } from '#lib/intake/dataset.ts';

export type BenchCase = { readonly respondents: number; readonly attendances: number };

const DIVISIONS = 21;
const SECTIONS = 5;
const POSITIONS = ['主事', '主任', '主査', '係長', '課長補佐', '課長', '部長'];
const AGES = ['20代', '30代', '40代', '50代', '60代以上'];
const KINDS = ['正規', '再任用', '会計年度任用'];
const MISSING = 0.02;

/** mulberry32: small, fast, the same numbers everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const csv = (name: string, header: string, lines: readonly string[]): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(`${header}\r\n${lines.join('\r\n')}\r\n`),
});

function surveyFile(count: number): SourceFile {
  const next = random(1);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const items = Array.from({ length: 13 }, (_, i) => `Q${i + 1}`);
  const lines = Array.from({ length: count }, (_, i) => {
    const division = Math.floor(next() * DIVISIONS) + 1;
    const section = Math.floor(next() * SECTIONS) + 1;
    const answers = items.map(() => (next() < MISSING ? '' : String(1 + Math.floor(next() * 5))));
    const year = 2022 + (i % 3);
    const who = `部${division},課${division}-${section},${pick(POSITIONS)},${pick(AGES)},${pick(KINDS)}`;
    return `${year},R${i + 1},${who},${answers.join(',')}`;
  });
  return csv('survey.csv', `年度,回答ID,部,課,職位,年代,雇用区分,${items.join(',')}`, lines);
}

function attendanceFile(count: number): SourceFile {
  const next = random(2);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const lines = Array.from({ length: count }, () => {
    const division = Math.floor(next() * DIVISIONS) + 1;
    const section = Math.floor(next() * SECTIONS) + 1;
    const course = Math.floor(next() * 200) + 1;
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    const day = String(1 + Math.floor(next() * 28)).padStart(2, '0');
    const person = Math.floor(next() * Math.max(100, count / 5));
    const date = `${2021 + Math.floor(next() * 4)}-${month}-${day}`;
    const who = `M${person},部${division},課${division}-${section},${pick(POSITIONS)}`;
    return `研修${course},区分${(course % 5) + 1},${who},${date},2,${next() < 0.05 ? '欠席' : '修了'}`;
  });
  return csv('attendance.csv', '研修名,区分,職員番号,部,課,職位,実施日,時間数,状況', lines);
}

/** The files of a case. */
export function makeFiles({ respondents, attendances }: BenchCase): SourceFile[] {
  return [
    ...(respondents > 0 ? [surveyFile(respondents)] : []),
    ...(attendances > 0 ? [attendanceFile(attendances)] : []),
  ];
}
