import type { Catalogue } from '../../catalogue.ts';
import { integer, moment } from '../../format.ts';

const L = 'en';
const count = (value: number) => integer(value, L);
const plural = (value: number, one: string, more = `${one}s`) =>
  `${count(value)} ${value === 1 ? one : more}`;

/** Words of the page on which a report is put together. */
export const reportPage: Catalogue['reportPage'] = {
  savedAt: (at) => `Saved ${moment(at, L)}`,
  saving: 'Saving',
  notSaved: 'Not saved yet',
  notKept: 'This computer cannot keep your work. Save a project file instead.',
  print: 'Print preview',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Redone.',
  loading: 'Putting the report together',
  failed: 'The report could not be put together. What you wrote is still there.',
  empty: 'Import a staff survey or training records to make a report.',
  filters: {
    summary: (template, font) => `${template}, ${font}`,
    report: 'Report',
    template: 'Template',
    font: 'Typeface',
    years: 'Year style',
    figures: 'Figures',
    unit: '',
  },
  templates: {
    'policy-appendix': 'Policy appendix',
    assembly: 'Assembly paper',
    meeting: 'Slides for department heads',
    'training-annual': 'Annual training report',
  },
  fonts: {
    'biz-ud-gothic': 'BIZ UD Gothic',
    'yu-gothic': 'Yu Gothic',
    'yu-mincho': 'Yu Mincho',
    meiryo: 'Meiryo',
  },
  years: { both: '令和6年度（2024年度）', era: '令和6年度', western: '2024年度' },
  manage: {
    open: 'Manage reports',
    title: 'Manage reports',
    name: 'Title',
    subtitle: 'Subtitle',
    issuer: 'Issued by',
    issuerHint: 'City and section if left empty',
    date: 'Date',
    dateHint: 'The day of export if left empty',
    saveAs: 'Save a copy',
    copyOf: (title) => `Copy of ${title}`,
    copied: (title) => `Saved as “${title}”.`,
    add: 'New report',
    added: (title) => `“${title}” was created.`,
    delete: 'Delete this report',
    deleted: (title) => `“${title}” was deleted. Use Undo to bring it back.`,
    close: 'Close',
  },
  replaceTemplate: {
    changed: (name) => `The outline now follows “${name}”. Use Undo to return to the previous one.`,
  },
  outline: {
    title: 'Outline',
    addFigure: 'Add figure',
    addChapter: 'Add chapter',
    addText: 'Add text',
    newChapter: 'New chapter',
    cover: 'Cover and contents',
    overview: 'About the survey',
    guide: 'How to read this report',
    glossary: 'Appendix: terms and methods',
    text: 'Text',
    noData: 'No data',
    waiting: 'Calculating',
    notComputed: 'Not computed',
    included: (name) => `Include ${name}`,
    grip: (name) => `Move ${name}: press Alt with the up or down arrow`,
    up: (name) => `Move ${name} up`,
    down: (name) => `Move ${name} down`,
    remove: (name) => `Remove ${name}`,
    removed: (name) => `${name} was removed. Use Undo to bring it back.`,
    added: (name) => `${name} was added.`,
    moved: (name, place, of) => `${name} moved to position ${count(place)} of ${count(of)}.`,
    total: (figures, pages) =>
      `${plural(figures, 'figure or table', 'figures and tables')}, about ${plural(pages, 'page')}`,
    totalSlides: (figures, slides) =>
      `${plural(figures, 'figure or table', 'figures and tables')}, ${plural(slides, 'slide')}`,
    numbering: 'Figures are numbered in this order',
  },
  add: {
    title: 'Add figure',
    intro: 'A figure is added at the end of the chapter on its topic.',
    topics: {
      survey: 'Survey',
      training: 'Training',
      plan: 'Training plan',
      outcomes: 'Training outcomes',
      goals: 'Goals',
    },
    noData: 'Not available: no data',
    checking: 'Checking for data',
    isIn: 'Already in the report',
  },
  preview: {
    title: 'Preview',
    pageOf: (page, of) => `Page ${count(page)} of ${count(of)}`,
    slideOf: (slide, of) => `Slide ${count(slide)} of ${count(of)}`,
    previous: 'Previous page',
    next: 'Next page',
    layout: 'Layout',
    layouts: { pages: 'A4', slides: 'Slides' },
    grey: 'View in greyscale',
    editing: (number) => `Editing ${number}`,
    page: (page) => `Page ${count(page)}`,
    slide: (slide) => `Slide ${count(slide)}`,
    pageNumber: (page) => `− ${count(page)} −`,
  },
  words: {
    ofFigure: (number) => `Wording of ${number}`,
    ofText: 'Body text',
    ofChapter: 'Chapter title',
    ofReport: 'Wording of the report',
    choose: 'Choose a figure or a text in the outline to edit its wording.',
    fixed: 'This part is generated from the data.',
    title: 'Title (what it shows)',
    subtitle: 'Description',
    note: 'Note',
    source: 'Source',
    text: 'Text',
    chapter: 'Title',
    length: (length) => plural(length, 'character'),
    automatic: 'Automatic',
    automaticWhy: 'Generated from the numbers. Please read it before you export.',
    backToAutomatic: 'Restore automatic text',
    confirm: 'Mark as confirmed',
    confirmed: 'Confirmed',
    unconfirm: 'Undo confirmation',
    isConfirmed: (number) => `${number} is confirmed.`,
    isUnconfirmed: (number) => `${number} is no longer confirmed.`,
    form: 'Form of the figure',
    forms: { native: 'Editable chart', picture: 'Picture' },
    pictureOnly: 'Word and PowerPoint have no chart of this kind, so it is exported as a picture.',
    freeze: 'Freeze these values',
    freezeWhy: 'They then stay as they are even if the data change.',
    frozenAt: (date) => `Frozen at the values of ${date}.`,
    thaw: 'Back to current values',
    changed: (changed) =>
      `${plural(changed, 'value has', 'values have')} changed since you confirmed this.`,
    largest: 'Largest change:',
    value: (row, column, before, after) =>
      `${row}, ${column}: ${before || 'blank'} → ${after || 'blank'}`,
    missing: {
      'no-data': 'There are no data for this figure. It is not in the report.',
      'unknown-figure':
        'This version of Minori cannot make this figure. Remove it, or open the report in a newer version.',
      'frozen-below-threshold':
        'The disclosure threshold was raised after these values were frozen, so they are not shown. Go back to current values.',
      'frozen-unreadable': 'The frozen values cannot be read. Go back to current values.',
    },
  },
  checks: {
    title: 'Checks before export',
    go: 'Review',
    goTo: (what) => `${what} Review`,
    ok: {
      suppression: ({ amount, minN }) =>
        amount === 0
          ? `No value needed hiding (groups under ${count(minN)} would be)`
          : `Small groups hidden (under ${count(minN)} people, ${plural(amount, 'cell')})`,
      captions: () => 'Wording of all figures confirmed',
      texts: () => 'All texts confirmed',
      'alt-texts': ({ amount }) => `Screen reader descriptions: all ${count(amount)} present`,
      grey: () => 'Readable in greyscale',
      fonts: ({ font }) => `Typeface: ${font}`,
      changed: () => 'No value has changed since it was confirmed',
      missing: () => 'All figures have data',
      empty: () => 'The report has figures and texts',
    },
    todo: {
      suppression: () => 'Hidden values could not be checked.',
      captions: ({ amount, numbers }) =>
        `Wording still automatic: ${numbers || plural(amount, 'figure')}.`,
      texts: ({ amount }) => `${plural(amount, 'text is', 'texts are')} still automatic.`,
      'alt-texts': ({ amount, numbers }) =>
        `No screen reader description: ${numbers || plural(amount, 'figure')}.`,
      grey: ({ amount, numbers }) =>
        `Hard to tell apart in greyscale: ${numbers || plural(amount, 'figure')}.`,
      fonts: ({ amount }) => `${plural(amount, 'character')} may not display on other computers.`,
      changed: ({ amount, numbers }) =>
        `Values have changed since they were confirmed: ${numbers || plural(amount, 'figure')}.`,
      missing: ({ amount }) =>
        `${plural(amount, 'figure has', 'figures have')} no data and will not be in the report.`,
      empty: ({ amount }) =>
        amount === 0
          ? 'The report is empty. Select something in the outline.'
          : `${plural(amount, 'chapter is', 'chapters are')} empty.`,
    },
  },
  export: {
    title: 'Export',
    formats: {
      word: { name: 'Word', detail: 'Editable' },
      slides: { name: 'PowerPoint', detail: 'Slides' },
      workbook: { name: 'Excel', detail: 'Data, charts' },
      pdf: { name: 'PDF', detail: 'Printing' },
      html: { name: 'HTML', detail: 'One file' },
      archive: { name: 'zip', detail: 'SVG, CSV' },
    },
    write: (name) => `Export ${name}`,
    printPdf: 'Print as PDF',
    pdfHint: 'Choose “Save as PDF” in the print dialog.',
    writing: (name) => `Exporting ${name}`,
    waiting: 'Waiting for the numbers',
    cancelled: 'Export cancelled.',
    notComputed: 'Not exported, because the numbers could not be computed.',
    template: 'Your own template (.docx)',
    chooseTemplate: 'Choose a template',
    noTemplate: 'Use no template',
    templateHint:
      'The report is placed where {{report}}, {{figure:items}} and similar markers stand.',
    unknownPlaceholders: (names) => `Unknown markers were left as they are: ${names}. `,
    notPlaced: (numbers) => `The template has no place for ${numbers}.`,
  },
};
