/** A workspace whose departments and courses are called what no file may take for more than words. */

const encode = (text: string) => new TextEncoder().encode(text);
const field = (text: string | number) => `"${String(text).replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly (string | number)[])[]) =>
  encode(`\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`);

/** Formulas, markup, ends of sections, quotation marks, reversed writing, and a very long name. */
export const HOSTILE_NAMES = [
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)*cmd',
  '+1+2',
  '-3+4',
  '<script>alert(1)</script>',
  ']]>&amp;<b>太字</b>',
  '"><img src=x onerror=alert(1)>',
  '{{作成日}}${7*7}',
  `\u202e反転`,
  `前\u0001\u000b\u001f後`,
  '長い名前'.repeat(75),
] as const;

/** What stays of a name in a file: control characters are none of it. */
export const asWritten = (name: string): string => name.replace(/[\u0001-\u001f]/gu, '');

const ITEMS = Array.from({ length: 13 }, (_, at) => `Q${at + 1}`);
const PEOPLE = 15;

/** Fifteen people in each department, whose answers differ from one to the next. */
const survey = HOSTILE_NAMES.flatMap((name, department) =>
  Array.from({ length: PEOPLE }, (_, person) => [
    '令和6年度',
    `R6-${department}-${person}`,
    name,
    ...ITEMS.map((_, item) => 1 + ((department + person * 3 + item * (person % 4)) % 5)),
  ]),
);

const attendance = HOSTILE_NAMES.flatMap((name, course) =>
  Array.from({ length: PEOPLE }, (_, person) => [
    name,
    HOSTILE_NAMES[(course + 1) % HOSTILE_NAMES.length]!,
    name,
    `M${String(course * 100 + person).padStart(5, '0')}`,
    name,
    `2024-0${4 + (course % 6)}-1${person % 10}`,
    '受講',
  ]),
);

const headcount = HOSTILE_NAMES.map((name) => ['令和6年度', name, 40]);
const plan = HOSTILE_NAMES.map((name, at) => [
  '令和6年度',
  name,
  HOSTILE_NAMES[(at + 1) % HOSTILE_NAMES.length]!,
  name,
  name,
  '2024-06-10',
  30,
  name,
]);
const goals = [2024, 2025, 2026].map((year) => [
  HOSTILE_NAMES[4],
  `${year}年度`,
  20,
  '延べ',
  '',
  HOSTILE_NAMES[0],
]);

/** Its files, as a workspace folder holds them. */
export const hostileFiles = (): Readonly<Record<string, Uint8Array>> => ({
  'アンケート_R6.csv': csv([['年度', '回答ID', '部', ...ITEMS], ...survey]),
  '職員数.csv': csv([['年度', '部', '人数'], ...headcount]),
  '受講記録.csv': csv([
    ['研修名', '区分', '主催', '職員番号', '部', '実施日', '状況'],
    ...attendance,
  ]),
  '研修計画.csv': csv([
    ['年度', '研修名', '区分', '対象者', '選考方法', '開始日', '定員', '主催'],
    ...plan,
  ]),
  '目標.csv': csv([['目標名', '年度', '目標値', '単位', '数え方', '段階'], ...goals]),
  'minori.json': encode(
    JSON.stringify({
      minori: 1,
      city: { name: '<b>市</b>&', section: "=課'" },
      asOf: '2025-03-31',
      sources: { survey: '<i>調査</i>', training: '@研修' },
    }),
  ),
});
