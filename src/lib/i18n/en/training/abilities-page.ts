import type { abilitiesPage as ja } from '../../ja/training/abilities-page.ts';
import { fiscalYear, integer } from '../../format.ts';

const L = 'en';
const courseCount = (value: number) => `${integer(value, L)} ${value === 1 ? 'course' : 'courses'}`;

/** Words of the abilities, aims and measures on the training plan. */
export const abilitiesPage: typeof ja = {
  chart: {
    ability: 'Ability',
    courses: 'Courses',
    forFuture: '(n) for the future',
    needed: 'Required, no course',
    none: 'none',
    notNeeded: '·',
    future: (courses) => `(${courses})`,
    both: (courses, future) => `${courses} (${future})`,
  },
  subtitles: {
    abilities: (year, plan) =>
      `Courses that build an ability, by position (${plan ?? 'plan'} of ${fiscalYear(year, L)})`,
    aims: (year, plan) => `Courses by aim (${plan ?? 'plan'} of ${fiscalYear(year, L)})`,
  },
  notes: {
    required: (source) => `Required abilities as in ${source}`,
    requiredUnnamed: 'Required abilities as chosen on this page',
    notRequired: 'Without a list of required abilities, no gaps are judged',
    future: 'In brackets: courses for abilities expected to grow in the future',
    cancelled: 'Courses as planned, cancelled ones included',
    withoutPosition: (courses) => `${integer(courses, L)} abilities without a position left out`,
    severalAims: 'A course of several aims counts in each',
    attendances: 'Attendances of the records matched with the courses',
  },
  planName: (city, year) => `${city}, training plan of ${fiscalYear(year, L)}`,
  tables: {
    ability: 'Ability',
    position: 'Position',
    courses: 'Courses',
    future: 'For the future',
    required: 'Required',
    gap: 'No course',
    attendances: 'Attendances',
    names: 'Course names',
    aim: 'Aim',
    yes: 'yes',
    no: '',
  },
  sections: { abilities: 'Abilities and aims', measures: 'Map of measures' },
  empty: {
    question: 'Which courses build the abilities that each position needs?',
    sentence: 'Shown when the training plan has a column of abilities.',
  },
  aimCourses: 'Courses by aim',
  needed: {
    open: 'Decide on required abilities',
    caption: 'Required abilities (ability by position)',
    explain:
      'Mark the abilities that a position needs. A marked pair without a course is shown as “none”.',
    cell: (position, ability) => `${position} needs ${ability}`,
    addAbility: 'Ability to add',
    addPosition: 'Position to add',
    add: 'Add',
    source: 'Source of the list',
    published: 'Begin with Aomori’s table',
    clear: 'Remove all marks',
    save: 'Save the list',
    count: (cells) => `${integer(cells, L)} marked`,
    saved: (cells) => `Saved: ${integer(cells, L)} required abilities.`,
    taken: (cells, left) =>
      left === 0
        ? `${integer(cells, L)} marked. Check them, then save.`
        : `${integer(cells, L)} marked; ${integer(left, L)} of positions that this plan does not have were left out. Check them, then save.`,
    failed: 'The table could not be read. Open the page anew and try again.',
  },
  measures: {
    states: { planned: 'Planned', running: 'Running', done: 'Done' },
    kinds: { new: 'New', expanded: 'Expanded' },
    title: (all, done, running) =>
      `Of ${integer(all, L)} new or expanded measures, ${integer(done, L)} done and ${integer(running, L)} running`,
    subtitle: 'State, office in charge and month of beginning',
    note: 'States as recorded on this page. Offices are named, never people',
    source: (city) => `Records of ${city}`,
    none: 'No measures yet. Begin with those of Hamamatsu, or add one.',
    fromExample: 'Begin with Hamamatsu’s measures 1–8',
    add: 'Add a measure',
    edit: 'Edit',
    editOf: (name) => `Edit “${name}”`,
    remove: 'Remove the measure',
    save: 'Save the measure',
    cancel: 'Cancel',
    saved: (name) => `Saved “${name}”.`,
    removed: (name) => `Removed “${name}”.`,
    columns: {
      number: 'No.',
      kind: 'Kind',
      name: 'Measure',
      state: 'State',
      by: 'Office',
      since: 'Since',
      note: 'Note',
      change: 'Edit',
    },
  },
  map: {
    open: 'Open the map of Hamamatsu',
    close: 'Close the example',
    title: (measures, kinds) =>
      `${integer(measures, L)} measures in a map of positions and ${integer(kinds, L)} kinds`,
    subtitle: 'Number of measures; rows in the order of the document, columns by kind',
    note: 'Measures printed in a row of the document. Where the document says for whom one is, the list gives the grounds',
    position: 'Position',
    kind: 'Kind',
    all: 'All',
    total: 'Total',
    entries: (shown) => `Measures (${integer(shown, L)})`,
    columns: {
      position: 'Row of the document',
      kind: 'Kind',
      measure: 'Measure',
      details: 'Contents, audience',
      organiser: 'Organiser',
      extent: 'For which position',
    },
    extents: {
      years: 'By years of service',
      name: 'In its name',
      audience: 'Audience stated',
      unknown: 'Cannot be read from the document',
    },
  },
  calendar: {
    button: 'Calendar (iCalendar)',
    done: (entries, left) =>
      left === 0
        ? `${integer(entries, L)} entries written.`
        : `${integer(entries, L)} entries written; ${integer(left, L)} courses without a day are not among them.`,
    audience: (audience) => `For ${audience}`,
    selection: (selection) => `Selection: ${selection}`,
    schedule: (schedule) => `Planned: ${schedule}`,
    deadline: (deadline) => `Apply by ${deadline}`,
  },
  print: 'Print the year',
  sheetPage: (page, pages) => `Page ${integer(page, L)} of ${integer(pages, L)}`,
  marks: {
    cell: (position, ability) => `${ability}, ${position}`,
    gap: 'Required, and no course builds it',
    courses: (courses, future) =>
      future === 0
        ? courseCount(courses)
        : `${courseCount(courses)}, ${courseCount(future)} for the future`,
    attendances: (attendances) => `${integer(attendances, L)} attendances`,
  },
};
