import { fiscalYearEra, integer, percent } from '../../format.ts';

const L = 'ja';
const people = (count: number) => `${integer(count, L)}人`;

/** Words of 研修実績. */
export const trainingPage = {
  filters: {
    category: '区分',
    organiser: '主催',
    division: '部署',
    section: '課',
    position: '職位',
    all: 'すべて',
    everybody: '全庁',
    everySection: '部の全体',
    measure: '数え方',
    measures: { attendances: '延べ', people: '実人数', days: '人日' },
    unit: '区切り',
    hidden: (minN: number) => `職員${integer(minN, L)}人未満、または引き算で分かるため選べません`,
  },
  /** How many records are left out of the last year: before the number, the number, after it. */
  leftOut: (year: number, count: number) => [
    `受講・修了のみ。${fiscalYearEra(year, L)}の欠席・取消`,
    integer(count, L),
    '件を除く',
  ],
  countedOnly: '受講・修了のみ',
  refused: (minN: number) =>
    `この条件の職員が${integer(minN, L)}人未満か、ほかの数字との引き算で${integer(minN, L)}人未満の集団が分かるため表示しません。条件を広げてください。`,
  refusedAddress: '指定された条件はこの期間のデータにないため、外して表示しています。',
  reset: '条件を戻す',
  scoped: (subtitle: string, scope: string) => `${subtitle}。${scope}`,
  subtitles: {
    days: (from: string, to: string) => `区分別の人日。${from}〜${to}`,
    people: (year: number) => `区分別の実人数（人）と職員に占める割合。${fiscalYearEra(year, L)}`,
    results: {
      attendances: '単位：科目、人（延べ）。市の実績表と同じ並び',
      people: '単位：科目、人（実人数）。合計は1回以上受けた職員の数',
      days: '単位：科目、人日',
    },
    groups: (attribute: string, year: number) =>
      `${attribute}別の受講率。${fiscalYearEra(year, L)}に1回以上受けた職員の割合`,
    courses: (year: number) => `${fiscalYearEra(year, L)}に受講のあった研修。区分の順`,
    compared: '受講記録から数えた値と、公表した集計表の値。単位：科目、人（延べ）',
    excluded: '単位：件。左は数えなかった記録、右は数えたうえで分からないことのある記録',
  },
  titles: {
    courses: (courses: number, attendances: number) =>
      `${integer(courses, L)}科目で延べ${people(attendances)}が受けた`,
    results: {
      attendances: '区分別の科目数と受講者数',
      people: '区分別の科目数と実人数',
      days: '区分別の科目数と人日',
    },
    agree: '受講記録と集計表は一致する',
    differ: (cells: number) => `受講記録と集計表は${integer(cells, L)}か所で異なる`,
    excluded: (records: number) => `数えなかった記録は${integer(records, L)}件`,
  },
  notes: {
    notAdded: '実人数は区分を足しても合計にならない（2つ以上の区分を受けた人がいる）',
    asOfAttendance: '所属は受講したときのもの。記録に所属がないときは職員名簿による',
    hidden: (minN: number) => `x は職員${integer(minN, L)}人未満か、引き算で分かるため秘匿`,
    noHeadcount: '職員数が分からない所属は率を示さない',
    moreThanStaff: '受講した人が職員数より多い所属は率を示さない',
    days: '人日は記録の日数、なければ計画の日数、それもなければ実施日のある記録を1日とする',
    daysUnknown: (count: number) =>
      `日数の分からない記録が${integer(count, L)}件あるため、人日は示さない`,
    hours: '時間数が空欄の記録は時間数に含まない',
    stays: '2つ以上の年度にまたがる派遣は、それぞれの年度に数える',
    totalRows: (agree: number, differ: number) =>
      differ === 0
        ? `集計表の合計行${integer(agree, L)}件は、列の合計と一致する`
        : `集計表の合計行のうち${integer(differ, L)}件が、列の合計と異なる`,
    coursesCompared: (different: number) =>
      different === 0
        ? '科目数もすべての区分で一致する'
        : `科目数は${integer(different, L)}か所で異なる`,
    repeats: '重複は、同じ人・同じ研修・同じ日の2件目以後',
    unknownPerson:
      '名簿にない番号の記録も数えている。番号の間違いか、名簿にない退職者かを確かめること',
  },
  chart: {
    base: (attendees: string, staff: string) => `${attendees}／${staff}人`,
    baseHeader: '実人数／職員',
    city: (rate: string) => `全庁 ${rate}`,
    rate: '受講率',
    cityRate: '全庁の受講率',
    wholeYear: '全体（1回以上）',
  },
  mark: {
    rate: (rate: number | null) => `受講率 ${percent(rate, L)}`,
    base: (attendees: number, staff: number) => `${people(attendees)}／職員${people(staff)}`,
    attendances: (attendances: number) => `延べ${people(attendances)}`,
    hidden: (minN: number) => `職員${integer(minN, L)}人未満か、引き算で分かるため示さない`,
    noRate: '率は計算できない',
  },
  tables: {
    course: '研修名',
    organiser: '主催',
    sessions: '実施日数',
    attendances: '延べ',
    attendees: '実人数',
    completed: '修了',
    hours: '時間',
    days: '人日',
    perStaff: '職員1人あたり（回）',
    recorded: '記録',
    published: '集計表',
    difference: '差',
  },
  reasons: {
    applied: '申込だけ',
    absent: '欠席',
    cancelled: '取消',
    repeats: '重複',
    no_person: '職員番号なし',
    unknown_person: '名簿にない番号',
  },
  groups: { left_out: '数えなかった', counted: '数えた' },
  empty: {
    days: '何人日の研修だったか？',
    people: '区分ごとに何人が受けたか？',
    peopleSentence: '職員番号のある受講記録を取り込むと表示します。',
    groups: 'どの所属の職員が受けたか？',
    groupsSentence: '部や職位のある受講記録と職員数を取り込むと表示します。',
  },
};
