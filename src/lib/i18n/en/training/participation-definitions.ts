const SOURCE = 'the categories of the city’s published training results';
const GROUPS =
  'A division, section, position or employment type restricts the count to its people; where they, or people told by subtraction, are fewer than the threshold, nothing is shown.';

/** What a reader finds about how many took training. */
export const participationDefinitions = {
  'training.totals': {
    name: 'Courses and attendances by category',
    words: `Attendances taken or completed, once per person, course and date; absences, cancellations and mere applications do not count. A stay over several fiscal years counts in each. People do not add up over categories or years. Person-days: the days of the record, else those of the plan (where the person has one record of the course), else one for a dated record; not shown while the days of a record are unknown. ${GROUPS}`,
    formula:
      'attendances = |{(person, course, date)}|; people = |{person}|; courses = |{course}|; person-days = Σ days; hours = Σ hours',
    unit: 'courses, people, person-days, hours',
    source: SOURCE,
  },
  'training.courses': {
    name: 'Attendances by course',
    words: `Attendances, people, records that say completed, days held, hours and person-days of each course, for years with person records. A course of several organisers shows none. ${GROUPS}`,
    formula: 'attendances = |{(person, course, date)}|; days held = |{date}|; hours = Σ hours',
    unit: 'people, days, hours, person-days',
    source: SOURCE,
  },
  'training.people': {
    name: 'People, and attendances per person',
    words: `Different people who took training at least once in the year over all courses asked for, and the staff of that year. The rate’s base is the headcount file; where more people came than it knows there is no rate. ${GROUPS}`,
    formula:
      'rate = people ÷ staff; per person = attendances ÷ people; per member of staff = attendances ÷ staff',
    unit: 'people, share (0–1), times',
    source: SOURCE,
  },
  'training.reach': {
    name: 'Attendance rate',
    words:
      'People who took training at least once in the year over the staff of that year. The unit is that of the record, or of the roster where the record names none; a unit of which nobody came has 0. Units with fewer staff than the threshold are not shown, nor those that would give them away.',
    formula: 'rate = people ÷ staff',
    unit: 'people, share (0–1)',
    source: SOURCE,
  },
  'training.excluded': {
    name: 'Records that do not count',
    words:
      'Mere applications, absences, cancellations, and repeats of person, course and date. Records without a staff number, or with one that the roster does not know, do count; how many they are is told.',
    formula: 'records = |{record}|',
    unit: 'records',
    source: SOURCE,
  },
  'training.compared': {
    name: 'Records beside the published table',
    words:
      'Courses and attendances counted from records, beside those of the published table, for years that have both. The difference is records less published.',
    formula: 'difference = recorded attendances − published attendances',
    unit: 'courses, people',
    source: SOURCE,
  },
};
