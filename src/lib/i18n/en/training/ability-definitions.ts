/** What a reader finds about the abilities and aims of a plan. */
export const abilityDefinitions = {
  'plan.capabilities': {
    name: 'Courses by ability and position',
    words:
      'Courses of the plan that build an ability in a position, those for abilities expected to grow in the future apart. Required abilities are those of the list chosen by the user. A count of what is planned, cancelled courses included. Attendances of the records matched with the courses are given too.',
    formula: 'courses = |{course}|; gap = required, with no course, nor one for the future',
    unit: 'courses, people',
    source: 'Abilities of the training plan; abilities required by position (personnel policy)',
  },
  'plan.aims': {
    name: 'Courses by aim',
    words:
      'Courses of the plan by the aims or policies they serve. A course of several aims counts in each, so that counts do not add up. Courses without an aim are left out.',
    formula: 'courses = |{course}|',
    unit: 'courses, people',
    source: 'Aims of the training policy; policies of the training plan',
  },
};
