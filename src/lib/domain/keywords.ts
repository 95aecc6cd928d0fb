import { z } from './zod.ts';

/** A subject that comments may speak of, and the words by which it is known. */
export const KeywordSchema = z.strictObject({
  /** What the count is called; counted as a word itself. */
  keyword: z.string().min(1),
  synonyms: z.array(z.string().min(1)).default([]),
  /** Longer words that hold one of them and speak of something else: 自治研修所 is no 研修. */
  except: z.array(z.string().min(1)).default([]),
});
export type Keyword = z.infer<typeof KeywordSchema>;

const keyword = (name: string, synonyms: string, except = ''): Keyword => {
  const words = (list: string) => list.split(' ').filter(Boolean);
  return { keyword: name, synonyms: words(synonyms), except: words(except) };
};

/** What is counted unless a workspace names its own. */
export const DEFAULT_KEYWORDS: readonly Keyword[] = [
  keyword(
    '研修',
    '講習 勉強会 eラーニング 学び 学べる 学ぶ 資格',
    '研修所 研修室 研修センター 資格者',
  ),
  keyword('人事評価', '評価 人事考課 考課', '評価者 評価額 固定資産評価'),
  keyword('面談', '1on1 フィードバック'),
  keyword('上司', '管理職 所属長'),
  keyword('異動', '人事異動 配置転換 ジョブローテーション'),
  keyword('給与・待遇', '給与 給料 待遇 手当 昇給 昇任 昇格', '手当て'),
  keyword('業務量', '残業 超過勤務 時間外勤務 時間外 繁忙 多忙 忙しい 業務過多'),
  keyword('人員', '人手不足 人手 人員不足 職員数 欠員 増員 応援'),
  keyword('休暇', '休み 年休 有給 休日', '休み時間'),
  keyword('育児・介護', '育児 子育て 介護 両立', '子育て支援課 介護保険'),
  keyword('テレワーク', '在宅勤務 フレックス 時差出勤'),
  keyword('デジタル', 'dx ict パソコン システム 電子決裁 電子化 ペーパーレス', 'エコシステム'),
  keyword('職場環境', '執務室 会議室 空調 庁舎 設備 備品 庁用車'),
  keyword('情報共有', '引継ぎ 引き継ぎ 引継 手順書 マニュアル 連携 風通し'),
  keyword('会議', '打合せ 打ち合わせ', '会議室'),
  keyword('窓口・住民対応', 'クレーム カスハラ カスタマーハラスメント 苦情 窓口'),
  keyword('ハラスメント', 'パワハラ セクハラ マタハラ いじめ'),
  keyword('感謝・承認', '感謝 ほめ 褒め 承認 認め', '承認申請 認め印'),
  keyword('将来・目標', 'キャリア 目標 将来 目指す姿 ビジョン'),
];
