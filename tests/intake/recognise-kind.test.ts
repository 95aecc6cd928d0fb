import { describe, expect, it } from 'vitest';
import { THIRTEEN_ITEMS, type Instrument } from '#lib/domain/instrument.ts';
import { readHeader } from '#lib/intake/columns/read-header.ts';
import { recogniseKind } from '#lib/intake/recognise-kind.ts';

const items = (prefix: string, count = 13) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`).join(',');

const kindOf = (header: string, instrument: Instrument = THIRTEEN_ITEMS) =>
  recogniseKind(readHeader(header.split(','), instrument), instrument)?.kind ?? null;

describe('the kind of a file', () => {
  it.each([
    ['survey', `年度,回答ID,部,課,職位,年代,雇用区分,${items('Q')},自由記載`],
    ['survey', items('設問')],
    ['survey', `所属部局,役職,${THIRTEEN_ITEMS.items.map(({ label }) => label).join(',')}`],
    ['headcount', '年度,部,課,職位,雇用区分,人数'],
    ['headcount', '課名,職員数（人）'],
    ['attendance', '研修名,年度,区分,主催,職員番号,部,課,職位,雇用区分,時間数,状況'],
    ['attendance', '科目名,受講日'],
    ['attendance', '研修名,職員番号,出欠'],
    ['attendance_total', '年度,区分,科目数,受講者数'],
    ['attendance_total', '年度,研修区分,延べ人数'],
    ['goal', '目標名,年度,目標値,単位,数え方,段階'],
    ['goal_actual', '目標名,年月,実績値,部,課'],
    ['goal_actual', '目標,年度,実績'],
    ['plan', '年度,研修名,区分,対象者,対象職位,選考方法,実施予定,開始日,終了日,定員'],
    ['evaluation', '研修名,受講者ID,事前,事後,満点'],
    ['evaluation', '科目,満足度,理解度'],
    ['roster', '職員番号,部,課,職位,雇用区分,採用年度'],
    [null, '商品,単価,在庫'],
    [null, '研修名'],
    [null, '研修名,事前'],
    [null, ''],
  ])('is %s by the columns %s', (kind, header) => {
    expect(kindOf(header)).toBe(kind);
  });

  it('is a survey with half of the items, so that the missing ones can be named', () => {
    expect(kindOf(items('Q', 7))).toBe('survey');
    expect(kindOf(items('Q', 6))).toBeNull();
  });

  it('is not a list of attendances when each row already counts several', () => {
    expect(kindOf('年度,研修名,受講者数')).toBe('plan');
    expect(kindOf('年度,区分,研修名,受講者数')).toBe('attendance_total');
  });
});
