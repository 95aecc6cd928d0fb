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
    attendances: '延べは、講座に合わせた受講記録による',
  },
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
  sections: { abilities: '能力とねらい', measures: '人材育成マップと取組' },
  empty: {
    question: '職位ごとに必要な能力を、どの講座で伸ばすか？',
    sentence: '研修計画に「能力」の列があると表示します。',
  },
  aimCourses: 'ねらいごとの講座',
  needed: {
    open: '求められる能力を決める',
    caption: '求められる能力（能力×職位）',
    explain:
      '職位ごとに求められる能力に印を付けます。印があって講座がない組合せを「なし」と示します。',
    cell: (position: string, ability: string) => `${position}に「${ability}」が求められる`,
    addAbility: '加える能力',
    addPosition: '加える職位',
    add: '加える',
    source: '一覧の出典',
    published: '青森市の表から始める',
    clear: '印をすべて外す',
    save: '一覧を保存する',
    count: (cells: number) => `${count(cells)}か所に印`,
    saved: (cells: number) => `求められる能力${count(cells)}か所を保存しました。`,
    taken: (cells: number, left: number) =>
      left === 0
        ? `${count(cells)}か所に印を付けました。確かめてから保存します。`
        : `${count(cells)}か所に印を付けました。この計画にない職位の${count(left)}か所は除いています。確かめてから保存します。`,
    failed: '表を読み込めませんでした。ページを開き直してから、もう一度お試しください。',
  },
  measures: {
    states: { planned: '予定', running: '実施中', done: '実施済' },
    kinds: { new: '新規', expanded: '拡充' },
    title: (all: number, done: number, running: number) =>
      `新規・拡充の取組${count(all)}件のうち、実施済${count(done)}件、実施中${count(running)}件`,
    subtitle: '取組の状態、担当する課、始めた年月',
    note: '状態はこの画面で記録したもの。担当は課や室の名で書く',
    source: (city: string) => `${city}の記録`,
    none: '取組はまだありません。浜松市の取組を例として始めるか、取組を加えます。',
    fromExample: '浜松市の取組1〜8から始める',
    add: '取組を加える',
    edit: '直す',
    editOf: (name: string) => `「${name}」を直す`,
    remove: '取組を外す',
    save: '取組を保存する',
    cancel: 'やめる',
    saved: (name: string) => `「${name}」を保存しました。`,
    removed: (name: string) => `「${name}」を外しました。`,
    columns: {
      number: '番号',
      kind: '種別',
      name: '取組',
      state: '状態',
      by: '担当課',
      since: '開始年月',
      note: '備考',
      change: '編集',
    },
  },
  map: {
    open: '浜松市の人材育成マップを開く',
    close: '例を閉じる',
    title: (measures: number, kinds: number) =>
      `職位と${count(kinds)}種類の施策の表に、${count(measures)}の施策がある`,
    subtitle: '施策の数。行は資料の職位の並び、列は施策の種類',
    note: '資料の行に書かれた施策の数。対象の職位が資料から読み取れる施策は、明細に根拠を示す',
    position: '職位',
    kind: '種類',
    all: 'すべて',
    total: '計',
    entries: (shown: number) => `施策の明細（${count(shown)}件）`,
    columns: {
      position: '資料の行',
      kind: '種類',
      measure: '施策',
      details: '内容・対象',
      organiser: '主催',
      extent: '対象の職位',
    },
    extents: {
      years: '採用からの年数で決まる',
      name: '名称に職位がある',
      audience: '対象の記載がある',
      unknown: '資料から読み取れない',
    },
  },
  calendar: {
    button: '予定表（iCalendar）',
    done: (entries: number, left: number) =>
      left === 0
        ? `${count(entries)}件の予定を書き出しました。`
        : `${count(entries)}件の予定を書き出しました。日の決まらない${count(left)}講座は入っていません。`,
    audience: (audience: string) => `対象 ${audience}`,
    selection: (selection: string) => `選考 ${selection}`,
    schedule: (schedule: string) => `実施予定 ${schedule}`,
    deadline: (deadline: string) => `申込締切 ${deadline}`,
  },
  print: '年間計画を印刷する',
  sheetPage: (page: number, pages: number) => `${count(page)}／${count(pages)}ページ`,
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
