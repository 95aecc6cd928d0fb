/**
 * The organisation of みのり市 on 1 April 2024: 18 部 with 101 課 and 2,041 people. 総務課 exists in
 * two 部 on purpose: a 課 is known by its 部 and its name.
 */
export type Division = {
  readonly name: string;
  readonly sections: readonly string[];
  /** 職員数 of 令和6年度. */
  readonly people: number;
  /** Share of 技能労務職 among those who are neither managers nor clerks' supervisors. */
  readonly manual: number;
  /** Returned questionnaires of 令和6年度. */
  readonly answers: number;
  /** About how many of a hundred people took part in training in 令和6年度. */
  readonly reach: number;
  /** 課 with a DX推進員 by the end of September 2026. */
  readonly dxSections: number;
};

function division(
  name: string,
  [people, manual, answers, reach, dxSections]: readonly [number, number, number, number, number],
  sections: string,
): Division {
  return { name, people, manual, answers, reach, dxSections, sections: sections.split(' ') };
}

export const DIVISIONS: readonly Division[] = [
  division('企画部', [68, 0, 27, 29, 5], '企画課 広報広聴課 デジタル推進課 秘書課 地域交流課'),
  division(
    '総務部',
    [150, 0.03, 52, 38, 8],
    '総務課 人事課 財政課 管財課 契約課 法務課 危機管理課 情報システム課',
  ),
  division('税務部', [128, 0, 44, 32, 3], '税制課 市民税課 資産税課 納税課'),
  division(
    '市民部',
    [144, 0.02, 41, 18, 5],
    '市民課 市民協働課 国保年金課 生活安全課 人権男女共同参画課 消費生活課',
  ),
  division(
    '環境部',
    [128, 0.5, 22, 21, 2],
    '環境政策課 環境保全課 廃棄物対策課 清掃管理課 脱炭素推進課',
  ),
  division(
    '福祉部',
    [245, 0.02, 74, 27, 6],
    '福祉政策課 地域福祉課 生活福祉一課 生活福祉二課 障がい福祉課 高齢福祉課 介護保険課 地域包括支援課 福祉医療課 指導監査課',
  ),
  division(
    '保健部',
    [118, 0, 39, 17, 4],
    '保健総務課 健康づくり課 母子保健課 感染症対策課 生活衛生課',
  ),
  division(
    'こども未来部',
    [175, 0.08, 46, 23, 5],
    'こども政策課 子育て支援課 保育課 幼児教育課 こども家庭相談課 青少年課',
  ),
  division('経済部', [78, 0, 30, 34, 5], '商工振興課 観光課 産業立地課 雇用労政課 地場産業課'),
  division('農林水産部', [78, 0.05, 24, 36, 3], '農政課 農地整備課 林政課 水産課 鳥獣対策課'),
  division(
    '都市整備部',
    [215, 0.12, 69, 25, 6],
    '都市政策課 都市計画課 市街地整備課 建築指導課 建築営繕課 住宅課 公園緑地課 道路建設課 道路維持課 河川課 用地課 交通政策課',
  ),
  division(
    '上下水道部',
    [160, 0.16, 51, 18, 6],
    '経営企画課 お客さまサービス課 給排水課 水道施設課 浄水課 水質管理課 下水道整備課 下水道施設課',
  ),
  division('交通部', [86, 0.55, 14, 12, 1], '管理課 運輸課 整備課'),
  division(
    '教育委員会事務局',
    [158, 0.22, 57, 20, 9],
    '総務課 教職員課 学校教育課 指導課 学校施設課 学校給食課 社会教育課 文化財課 スポーツ推進課 中央図書館',
  ),
  division('支所', [62, 0.08, 18, 30, 3], '東地域課 西地域課 南地域課 北地域課'),
  division('議会事務局', [16, 0, 10, 30, 1], '議事課'),
  division('会計課', [8, 0, 4, 40, 0], '会計課'),
  division(
    '各種委員会事務局',
    [24, 0, 12, 16, 2],
    '選挙管理委員会事務局 監査委員事務局 農業委員会事務局',
  ),
];

/** Positions from the top down, with what they are for. */
export const POSITIONS = [
  { name: '部長級', tier: 'managerial' },
  { name: '次長級', tier: 'managerial' },
  { name: '課長級', tier: 'managerial' },
  { name: '主幹級', tier: 'supervisory' },
  { name: '主査級', tier: 'supervisory' },
  { name: '主事級', tier: 'general' },
  { name: '技能労務職', tier: 'general' },
] as const;
export type Position = (typeof POSITIONS)[number]['name'];

export const EMPLOYMENT_TYPES = ['正規職員', '再任用職員', '会計年度任用職員'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];

export const AGE_BANDS = ['20代以下', '30代', '40代', '50代', '60代以上'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
