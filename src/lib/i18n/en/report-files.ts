import type { reportFiles as ja } from '../ja/report-files.ts';

export const reportFiles: typeof ja = {
  contents: 'Contents',
  page: (page, of) => ` (${page}/${of})`,
  slide: 'Page',
  asOf: 'As of',
  date: 'Written on',
  issuer: 'Issued by',
  definition: 'Definition',
  formula: 'Formula',
  description: 'Description of the figure',
  objects: {
    title: 'Title',
    subtitle: 'Subtitle',
    foot: 'Note and source',
    text: 'Text',
    chapter: 'Chapter',
    pageNumber: 'Page number',
  },
};
