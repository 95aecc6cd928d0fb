import { reportFacts } from './report-facts.ts';
import { reportGuide } from './report-guide.ts';
import { findingText, reportTexts } from './report-texts.ts';

/** Words of the document that a report becomes; those of its page are in report-page.ts. */
export const report = {
  templates: {
    'policy-appendix': {
      title: (city: string) => `${city}人材育成・確保基本方針 資料編`,
      subtitle: '職員アンケート、研修の記録、育成目標から',
    },
    assembly: {
      title: (city: string) => `議会資料　${city}の職員の意識と人材育成`,
      subtitle: '',
    },
    meeting: {
      title: (city: string) => `${city}の職員の意識と人材育成の状況`,
      subtitle: '部長会議資料',
    },
    'training-annual': {
      title: (city: string) => `${city}研修実績 年報`,
      subtitle: '',
    },
  },
  /** Where the workspace names no city. */
  noCity: '本市',
  chapters: {
    survey: '職員の意識',
    training: '研修の実績',
    plan: '研修計画の実施',
    outcomes: '研修の効果',
    goals: '人材育成の目標',
  },
  facts: reportFacts,
  guideSentences: reportGuide,
  overview: '調査の概要',
  guide: '報告書を読む際の注意',
  glossary: '付表：用語と計算方法',
  texts: reportTexts,
  findingText,
};
