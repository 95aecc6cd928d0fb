import type { Position } from '../people/organisation.ts';
import type { Post } from '../people/staff.ts';

export const CATEGORIES = [
  '市長会研修',
  '自治研修所研修',
  '派遣研修',
  'その他研修',
  '自主研修',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** A course with the number of people who took it in each of 令和3 to 令和6年度 (0: not held). */
export type Course = {
  readonly name: string;
  readonly category: Category;
  readonly organiser: string;
  readonly month: number;
  /** Hours; `null` where the length is not counted in hours. */
  readonly hours: number | null;
  readonly attended: readonly [number, number, number, number];
  readonly isFor: (post: Post, year: number) => boolean;
};

type Audience = Course['isFor'];

const anybody: Audience = () => true;
const of =
  (...positions: Position[]): Audience =>
  (post) =>
    post.employment === '正規職員' && positions.includes(post.position);
const clerks = of('主幹級', '主査級', '主事級');
const managers = of('部長級', '次長級', '課長級');
const newcomers: Audience = (post, year) =>
  post.member.hireYear === year &&
  post.employment === '正規職員' &&
  (post.position === '主事級' || post.position === '技能労務職');

type Line = readonly [
  name: string,
  month: number,
  hours: number,
  attended: Course['attended'],
  isFor: Audience,
];

const courses = (category: Category, organiser: string, lines: readonly Line[]): Course[] =>
  lines.map(([name, month, hours, attended, isFor]) => ({
    ...{ name, category, organiser, month, attended, isFor },
    hours: hours === 0 ? null : hours,
  }));

/** 64, 67, 64 and 51 people in 10, 9, 9 and 9 courses. */
const MAYORS_ASSOCIATION = courses('市長会研修', '県市長会', [
  ['課長級職員研修', 5, 12, [6, 7, 7, 6], of('課長級')],
  ['課長補佐級職員研修', 6, 12, [6, 8, 7, 6], of('主幹級')],
  ['係長級職員研修', 6, 12, [8, 9, 9, 7], of('主査級', '主幹級')],
  ['主任級職員研修', 7, 12, [6, 0, 0, 0], of('主査級')],
  ['中堅職員研修', 7, 12, [8, 9, 8, 6], of('主査級', '主事級')],
  ['自己管理・意識改革研修', 9, 6, [6, 7, 7, 6], clerks],
  ['行政法実務研修', 8, 12, [6, 7, 7, 5], clerks],
  ['事業の見直しスクラップ研修', 10, 6, [6, 7, 7, 5], clerks],
  ['クレーム対応力強化研修', 11, 6, [6, 7, 6, 5], clerks],
  ['債権回収基礎研修', 10, 6, [6, 6, 6, 5], clerks],
]);

/** 39, 31, 36 and 36 people in one course. */
const TRAINING_INSTITUTE = courses('自治研修所研修', '県自治研修所', [
  ['新規採用職員研修', 4, 18, [39, 31, 36, 36], newcomers],
]);

/** 2, 7, 7 and 6 people in 2, 5, 5 and 4 courses. */
const SECONDMENT = courses('派遣研修', '派遣先', [
  ['国への派遣研修', 4, 0, [0, 1, 1, 1], of('主査級')],
  ['県への派遣研修', 4, 0, [1, 2, 2, 2], of('主査級', '主事級')],
  ['公共団体への派遣研修', 4, 0, [0, 2, 2, 2], of('主査級', '主事級')],
  ['民間企業への派遣研修', 4, 0, [1, 1, 1, 1], of('主査級', '主事級')],
  ['市町村職員海外研修', 10, 0, [0, 1, 1, 0], of('主査級', '主事級')],
]);

/** 257, 586, 353 and 651 people in 9, 8, 10 and 10 courses: what moves the total. */
const OWN_COURSES = courses('その他研修', 'みのり市', [
  ['コンプライアンス研修', 9, 2, [60, 150, 80, 128], anybody],
  ['ハラスメント研修', 8, 2, [20, 250, 34, 142], anybody],
  ['人事評価者研修', 7, 3, [45, 50, 48, 52], of('主幹級', '課長級', '次長級')],
  ['新規採用職員庁内研修', 4, 12, [39, 33, 36, 38], newcomers],
  ['コミュニケーション能力向上研修', 10, 6, [25, 30, 40, 68], clerks],
  ['マネジメント研修', 11, 3, [20, 28, 30, 60], managers],
  ['説明力向上研修', 12, 6, [18, 25, 25, 48], clerks],
  ['集団行動体験研修', 5, 12, [20, 0, 20, 30], of('主事級')],
  ['ビジネスマナー研修', 6, 3, [10, 0, 15, 30], of('主事級', '主査級')],
  ['ラインケア研修', 1, 2, [0, 20, 25, 55], of('主幹級', '課長級', '次長級')],
]);

/** 3, 4, 12 and 9 people, each in a course of their own choice. */
const OWN_STUDY = courses('自主研修', '本人', [
  ['通信教育（簿記）', 5, 40, [1, 1, 1, 1], clerks],
  ['通信教育（行政法）', 6, 40, [1, 0, 1, 1], clerks],
  ['通信教育（統計の基礎）', 7, 30, [0, 1, 1, 1], clerks],
  ['通信教育（手話入門）', 9, 20, [0, 0, 1, 1], clerks],
  ['資格取得（第一種衛生管理者）', 9, 0, [1, 0, 1, 1], clerks],
  ['資格取得（社会福祉士）', 10, 0, [0, 1, 1, 0], clerks],
  ['資格取得（二級土木施工管理技士）', 11, 0, [0, 1, 1, 1], clerks],
  ['資格取得（ITパスポート）', 12, 0, [0, 0, 1, 1], clerks],
  ['講習会（防災士養成）', 8, 14, [0, 0, 1, 1], clerks],
  ['講習会（やさしい日本語）', 1, 3, [0, 0, 1, 1], clerks],
  ['講習会（ファシリテーション）', 2, 6, [0, 0, 1, 0], clerks],
  ['講習会（公会計）', 2, 6, [0, 0, 1, 0], clerks],
]);

/** Every course that the training records of 令和3 to 令和6年度 know, by 区分. */
export const COURSES: readonly Course[] = [
  ...MAYORS_ASSOCIATION,
  ...TRAINING_INSTITUTE,
  ...SECONDMENT,
  ...OWN_COURSES,
  ...OWN_STUDY,
];

/** 令和3年度 is the first of the four years for which numbers are fixed. */
export const FIRST_FIXED_YEAR = 2021;

/** How many people took a course in a 年度 from 令和3 to 令和6. */
export function attendedIn(course: Course, year: number): number {
  return course.attended[year - FIRST_FIXED_YEAR] ?? 0;
}
