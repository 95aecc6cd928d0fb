import type { Catalogue } from '../../catalogue.ts';

export const htmlReport: Catalogue['htmlReport'] = {
  skip: 'Skip to the text',
  contents: 'Contents',
  issuer: 'Issued by',
  date: 'Date',
  asOf: 'Data as of',
  drawing: (number) => `Chart of ${number}`,
  hint: 'Point at the chart, or select it and press an arrow key, to read a value.',
  data: (number) => `Data of ${number} (table)`,
  sort: 'Sort by this column',
  definition: (title) => `Definition: ${title}`,
  formula: 'Formula',
  footer:
    'This document holds aggregated values only: no answers or training records of single people. x stands for a value withheld because too few people are behind it.',
};
