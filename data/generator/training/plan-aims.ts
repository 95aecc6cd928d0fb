/** ねらい of 研修計画, each with the courses of 令和8年度 that serve it. */
const AIMS = {
  対人力:
    '新規採用職員研修 会計年度任用職員研修 新任主任研修 採用2年目研修 ハラスメント防止研修 カスタマーハラスメント研修 クレーム対応力強化研修 説明力向上研修',
  政策形成力:
    '新任主査職研修 政策立案研修 政策法務研修 まちづくり研修 政策データ活用研修 市町村職員中央研修所派遣 国際文化研修所派遣',
  業務遂行力:
    '新規採用職員研修 会計年度任用職員研修 新任主任研修 新任主任主事研修 採用2年目研修 採用3年目研修 政策法務研修 法制執務研修 タイムマネジメント研修 ミス防止・業務効率化研修 eラーニング講座',
  組織運営力:
    '新任課長職研修 新任主査職研修 人事評価者研修 課長職マネジメント研修 ハラスメント防止研修 ラインケア研修',
  デジタル活用力: 'DX推進担当者研修 eラーニング講座 政策データ活用研修',
} as const;

/** What a course of the plan is to serve; none for some. */
export const aimsOf = (course: string): string[] =>
  Object.entries(AIMS)
    .filter(([, courses]) => courses.split(' ').includes(course))
    .map(([aim]) => aim);
