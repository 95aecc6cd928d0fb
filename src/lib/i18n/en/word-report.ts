import type { Catalogue } from '../catalogue.ts';

export const wordReport: Catalogue['wordReport'] = {
  language: 'en-GB',
  styles: {
    cover: 'Cover line',
    figureSubtitle: 'Figure subtitle',
    drawing: 'Figure drawing',
    note: 'Figure note',
    tableHeader: 'Table header',
    tableText: 'Table text',
  },
  pageNumber: { before: '− ', after: ' −' },
  placeholders: {
    title: 'title',
    subtitle: 'subtitle',
    issuer: 'issuer',
    date: 'date',
    asOf: 'asOf',
    contents: 'contents',
    report: 'report',
  },
};
