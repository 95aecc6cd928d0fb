import type { exports as ja } from '../ja/export.ts';

export const exports: typeof ja = {
  note: 'Note',
  source: 'Source',
  n: 'n',
  subtitle: 'About',
  mark: 'Handling',
  fictional: 'Fictional data',
  suppressed: 'hidden, because the group is too small to show',
  saved: (fileName) => `“${fileName}” has been written.`,
  copied: {
    picture: 'The figure has been copied.',
    table:
      'The data of the figure have been copied as a table. This connection does not allow copying a picture; a PNG can be exported.',
    none: 'Nothing could be copied. Please export a PNG or a CSV.',
  },
  failed: 'The export failed. Nothing is lost; try again.',
  errors: {
    'picture-too-large':
      'This figure is too large for a picture. Please export it as PNG ×2 or as SVG.',
    'picture-failed':
      'No picture could be made of this figure. The data are safe. Please export it as SVG.',
    'template-unreadable':
      'The template cannot be opened. Please choose a Word document (.docx), without a password.',
  },
};
