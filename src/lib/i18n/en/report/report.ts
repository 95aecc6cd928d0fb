import { reportFacts } from './report-facts.ts';
import { reportGuide } from './report-guide.ts';
import { findingText, reportTexts } from './report-texts.ts';
import type { report as ja } from '../../ja/report/report.ts';

/** Words of the document that a report becomes. */
export const report: typeof ja = {
  templates: {
    'policy-appendix': {
      title: (city) => `${city} staff development policy: data appendix`,
      subtitle: 'From the staff survey, training records and development goals',
    },
    assembly: {
      title: (city) => `${city} assembly paper: staff survey and staff development`,
      subtitle: '',
    },
    meeting: {
      title: (city) => `${city} staff survey and staff development`,
      subtitle: 'Meeting of department heads',
    },
    'training-annual': {
      title: (city) => `${city} annual training report`,
      subtitle: '',
    },
  },
  noCity: 'Our city',
  chapters: {
    survey: 'What staff said',
    training: 'Training record',
    plan: 'The training plan',
    outcomes: 'Training outcomes',
    goals: 'Development goals',
  },
  facts: reportFacts,
  guideSentences: reportGuide,
  overview: 'About the survey',
  guide: 'How to read this report',
  glossary: 'Appendix: terms and methods',
  texts: reportTexts,
  findingText,
};
