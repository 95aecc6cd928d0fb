import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';

/** What was measured of a course of 令和8年度 by the end of September. */
export type EvaluatedCourse = {
  readonly course: string;
  /** Full marks of the test, and the means before and after in points of 100; none without a test. */
  readonly test: {
    readonly fullMarks: number;
    readonly pairs: number;
    readonly before: number;
    readonly after: number;
    /** People with only one of the two tests. */
    readonly single: number;
  } | null;
  /** Three months later: mean in points of 100, how many answered, how many use it at work. */
  readonly later: {
    readonly mean: number;
    readonly people: number;
    readonly applied: number;
  } | null;
  /** How its attendees liked it, against the other courses. */
  readonly liking: number;
};

const only = (course: string, liking: number): EvaluatedCourse => ({
  ...{ course, test: null, later: null, liking },
});

type Test = readonly [
  fullMarks: number,
  pairs: number,
  before: number,
  after: number,
  single: number,
];
type Later = readonly [mean: number, people: number, applied: number];

function tested(course: string, test: Test, liking: number, later?: Later): EvaluatedCourse {
  const [fullMarks, pairs, before, after, single] = test;
  const [mean = 0, people = 0, applied = 0] = later ?? [];
  return {
    course,
    test: { fullMarks, pairs, before, after, single },
    later: later ? { mean, people, applied } : null,
    liking,
  };
}

/** 350 pairs in seven courses, eight in one that is too small to show; three were asked again. */
export const EVALUATED: readonly EvaluatedCourse[] = [
  tested('会計年度任用職員研修', [100, 48, 59, 73, 4], 0.05, [69, 44, 27]),
  tested('新任主査職研修', [100, 27, 67, 68, 0], -0.1),
  tested('新任主任主事研修', [100, 32, 56, 66, 3], 0, [63, 30, 21]),
  tested('人事評価者研修', [100, 22, 63, 70, 0], -0.05, [67, 22, 15]),
  tested('ハラスメント防止研修', [100, 104, 70, 79, 0], 0),
  tested('DX推進担当者研修', [50, 96, 61, 75, 3], 0.1),
  tested('政策法務研修', [100, 21, 50, 62, 0], 0.05),
  tested('政策立案研修', [100, 8, 52, 62, 2], 0.1),
  only('新任課長職研修', -0.05),
  only('新任主任研修', 0),
  only('採用2年目研修', 0.1),
  only('課長職マネジメント研修', 0),
  only('キャリアデザイン研修', 0.15),
  only('ミス防止・業務効率化研修', 0.05),
  only('eラーニング講座', -0.1),
];

/** 効果測定 and 学習目標 of the plan, by its courses. */
export const PLANNED_EVALUATION: Readonly<Record<string, readonly [how: string, goal: string]>> = {
  会計年度任用職員研修: ['事前・事後テスト、3か月後確認', '窓口と文書の決まりを説明できる'],
  新任主査職研修: ['事前・事後テスト', '担当の課題を整理し、上司に説明できる'],
  新任主任主事研修: ['事前・事後テスト、3か月後確認', '仕事の手順を後輩に説明できる'],
  人事評価者研修: ['事前・事後テスト、3か月後確認', '評価の根拠を事実で示せる'],
  課長職マネジメント研修: ['3か月後確認', '部下との面談で成長を話し合える'],
  ハラスメント防止研修: ['事前・事後テスト', '相談を受けたときの対応を説明できる'],
  DX推進担当者研修: ['事前・事後テスト', '担当業務の手順を見直す案を作れる'],
  カスタマーハラスメント研修: ['事前・事後テスト', '組織での対応の手順を説明できる'],
  政策立案研修: ['事前・事後テスト', '課題から施策の案を組み立てられる'],
  政策法務研修: ['事前・事後テスト', '条例の案を法令に照らして点検できる'],
  キャリアデザイン研修: ['3か月後確認', '今後の経験の計画を書ける'],
};

/** What the training office decided about evaluations: numbers for learning goals, days to come. */
export const outcomeSettings: WorkspaceFile['outcomes'] = {
  learningGoals: [
    { ...goalOf('会計年度任用職員研修'), measure: 'applied', minimum: 0.6 },
    { ...goalOf('新任主査職研修'), measure: 'gain', minimum: 5 },
    { ...goalOf('人事評価者研修'), measure: 'follow_up', minimum: 65 },
    { ...goalOf('ハラスメント防止研修'), measure: 'post', minimum: 80 },
    { ...goalOf('DX推進担当者研修'), measure: 'post', minimum: 70 },
  ],
  measurements: [
    { course: '課長職マネジメント研修', kind: 'follow_up', date: '2026-10-14' },
    { course: 'キャリアデザイン研修', kind: 'follow_up', date: '2026-10-17' },
    { course: 'カスタマーハラスメント研修', kind: 'prepost', date: '2026-11-17' },
  ],
};

function goalOf(course: string) {
  return { fiscalYear: 2026, course, goal: PLANNED_EVALUATION[course]?.[1] ?? '' };
}
