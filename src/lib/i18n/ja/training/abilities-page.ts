import { fiscalYear, integer } from '../../format.ts';

const L = 'ja';
const count = (value: number) => integer(value, L);

/** Words of the abilities, aims and measures on 研修計画. */
export const abilitiesPage = {
  chart: {
    ability: '能力',
    courses: '講座数',
    forFuture: '《》将来の向上',
    needed: '求められるが講座なし',
    none: 'なし',
    notNeeded: '・',
    future: (courses: string) => `《${courses}》`,
    both: (courses: string, future: string) => `${courses}《${future}》`,
  },
  subtitles: {
    abilities: (year: number, plan: string | null) =>
      `職位ごとに向上を図る能力を扱う講座の数（${fiscalYear(year, L)}の${plan ?? '計画'}）`,
    aims: (year: number, plan: string | null) =>
      `ねらいごとの講座の数（${fiscalYear(year, L)}の${plan ?? '計画'}）`,
  },
  notes: {
    required: (source: string) => `求められる能力は${source}による`,
    requiredUnnamed: '求められる能力はこの画面で選んだ一覧による',
    notRequired: '求められる能力の一覧がないため、講座のない組合せは判断していない',
    future: '《》は将来の向上が期待できる能力を扱う講座',
    cancelled: '計画した講座を数え、中止した講座も含む',
    withoutPosition: (courses: number) => `職位を書いていない能力${count(courses)}件は含まない`,
    severalAims: 'ねらいが2つ以上ある講座は、それぞれに数える',
    attendances: '延べは、計画と同じ名の研修の受講者数',
  },
  source: (plan: string) => plan,
  planName: (city: string, year: number) => `${city}${fiscalYear(year, L)}職員研修計画`,
  tables: {
    ability: '能力',
    position: '職位',
    courses: '講座数',
    future: '将来の向上',
    required: '求められる',
    gap: '講座なし',
    attendances: '延べ受講者数',
    names: '講座',
    aim: 'ねらい',
    yes: '○',
    no: '',
  },
  marks: {
    cell: (position: string, ability: string) => `${position}の「${ability}」`,
    gap: '求められるが、扱う講座がない',
    courses: (courses: number, future: number) =>
      future === 0
        ? `${count(courses)}講座`
        : `${count(courses)}講座、将来の向上${count(future)}講座`,
    attendances: (attendances: number) => `延べ${count(attendances)}人が受講`,
  },
};
