import { planLine, type PlanLine } from './plan-lines.ts';
import { seedRows, valuesOf, type SeedRow } from './seed-rows.ts';

/** What the plan is called, here and as a file. */
export const ISEHARA_PLAN = '伊勢原市 令和5年度職員研修方針';
const DOCUMENT = '伊勢原市令和5年度職員研修方針';

/** The seed tables that make up the plan. */
export const ISEHARA_TABLES = ['courses', 'dispatch', 'aims', 'training-items'] as const;

/** The aims that the 研修項目 of a class serve, in the order of the document. */
function aimsOf(category: string, items: readonly SeedRow[], aims: readonly SeedRow[]): string {
  const served = items
    .filter((item) => item['category'] === category)
    .flatMap((item) => valuesOf(item['aims']));
  return aims
    .map((row) => row['aim'] ?? '')
    .filter((aim) => served.includes(aim))
    .join('|');
}

/** 定員 of a 派遣: nothing where the document counts people per course of several. */
const peopleOf = (row: SeedRow, stay: SeedRow | undefined): string | undefined =>
  stay?.['people_per'] === '課程' ? '' : row['people'];

/**
 * Every line of the course list of 伊勢原市職員研修方針 of 令和5年度, with the four 〜アップ aims of its class: the
 * document gives aims to 課題別 and 職能別 apart and lists their courses together, so these have both.
 */
export function iseharaPlan(tables: Readonly<Record<string, string>>): PlanLine[] {
  const [stays, aims, items] = ['dispatch', 'aims', 'training-items'].map((name) =>
    seedRows(tables[name] ?? ''),
  );
  return seedRows(tables['courses'] ?? '').map((row) => {
    const course = row['course'] ?? '';
    const stay =
      row['category'] === '派遣研修'
        ? stays?.find((one) => one['number'] === row['number'])
        : undefined;
    const contents = valuesOf(stay?.['course'] ?? row['contents']).join('・');
    const isUndecided = row['contents'] === '未定';
    return planLine({
      ...{ 計画名: ISEHARA_PLAN, 年度: '令和5年度', 研修名: course },
      区分: row['category'],
      対象者: valuesOf(row['target']).join('・'),
      選考方法: row['selection'],
      実施予定: row['schedule'],
      日数: row['days'],
      定員: peopleOf(row, stay),
      ねらい: aimsOf(row['category'] ?? '', items ?? [], aims ?? []),
      主催: valuesOf(row['organiser']).join('・'),
      備考: [
        contents === '' || isUndecided ? '' : `内容 ${contents}`,
        row['people_printed'] ? `人数 ${row['people_printed']}` : '',
        row['remark'] ?? '',
        row['note'] ?? '',
        `出典 ${DOCUMENT} ${row['place'] ?? ''}`,
      ],
    });
  });
}
