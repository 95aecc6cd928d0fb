import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSeed, wholeNumber, type SeedRow } from './read-seed';

const tables = readdirSync(new URL('../../seeds/aomori/', import.meta.url)).sort();

/** The cell as printed; throws when the table has no such column. */
function cell(row: SeedRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`seed column ${column}: no such column`);
  return text;
}

/** The values of one cell, which are separated by a bar. */
function values(row: SeedRow, column: string): string[] {
  return cell(row, column) === '' ? [] : cell(row, column).split('|');
}

/** The only row of a table whose column holds the key. */
function only(rows: SeedRow[], column: string, key: string): SeedRow {
  const [row, ...others] = rows.filter((candidate) => cell(candidate, column) === key);
  if (row === undefined || others.length > 0) throw new Error(`expected one row for "${key}"`);
  return row;
}

/** A printed decimal as a whole number of hundredths: 3.59 is 359, 3.1 is 310. */
function hundredths(text: string): number {
  const match = /^(\d+)\.(\d{1,2})$/.exec(text);
  if (!match) throw new Error(`expected a decimal, found "${text}"`);
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Division of whole numbers, rounded half up, without a fraction on the way. */
function divideHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

describe('every table of Aomori', () => {
  const documents = readSeed('documents.csv').map((row) => cell(row, 'document'));

  it('is there: twenty-three tables, none more', () => {
    expect(tables).toEqual([
      'abilities.csv',
      'ability-definitions.csv',
      'career-bands.csv',
      'career-grades.csv',
      'choice-questions.csv',
      'conduct.csv',
      'cycle.csv',
      'dx-methods.csv',
      'dx-plan.csv',
      'dx-steps.csv',
      'items.csv',
      'levels.csv',
      'management-actors.csv',
      'management.csv',
      'measures.csv',
      'partners.csv',
      'pillars.csv',
      'policy.csv',
      'positions.csv',
      'survey-sections.csv',
      'survey.csv',
      'tiers.csv',
      'training-system.csv',
    ]);
  });

  it.each(tables)('says for each row of %s which document and place it comes from', (table) => {
    const rows = readSeed(`aomori/${table}`);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row).slice(-2)).toEqual(['document', 'place']);
      expect(cell(row, 'document')).toBe('aomori');
      expect(documents).toContain(cell(row, 'document'));
      expect(cell(row, 'place')).not.toBe('');
    }
  });

  it.each(tables)('is written in %s with ordinary characters and tidy cells', (table) => {
    const text = readFileSync(new URL(`../../seeds/aomori/${table}`, import.meta.url), 'utf8');
    // Radicals (U+2E80–2FDF), vertical forms (U+FE10–FE1F), BOM and CR come from PDF text or Excel.
    expect(text).not.toMatch(/[\u2e80-\u2fdf\ufe10-\ufe1f\ufeff\r]/);
    for (const row of readSeed(`aomori/${table}`)) {
      for (const value of Object.values(row)) expect(value).toBe(value.trim());
    }
  });

  it.each(tables)('never says the same thing twice in %s', (table) => {
    const rows = readSeed(`aomori/${table}`).map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('the staff survey of Aomori', () => {
  const survey = readSeed('aomori/survey.csv');
  const fact = (measure: string) => only(survey, 'measure', measure);
  const count = (measure: string) => wholeNumber(fact(measure), 'value');
  const score = (measure: string) => hundredths(cell(fact(measure), 'value'));

  it('asked 2,041 people and heard from 636', () => {
    expect(count('population')).toBe(2041);
    expect(count('respondents')).toBe(636);
  });

  it('prints the response rate that its counts give', () => {
    // 636 ÷ 2,041 = 0.31161…; in tenths of a percent 636,000 ÷ 2,041 = 311.6… → 312 → 31.2 %
    const tenths = divideHalfUp(count('respondents') * 1000, count('population'));
    expect(tenths).toBe(312);
    expect(hundredths(cell(fact('response_rate'), 'value'))).toBe(tenths * 10);
  });

  it('ran from 24 May to 28 June 2024, within fiscal year 2024', () => {
    expect(cell(fact('start'), 'value')).toBe('2024-05-24');
    expect(cell(fact('end'), 'value')).toBe('2024-06-28');
    expect(count('fiscal_year')).toBe(2024);
  });

  it('left out teachers, fire fighters and the medical staff of the hospital', () => {
    expect(values(fact('excluded'), 'value')).toEqual([
      '教育職',
      '消防職',
      '病院に勤務する医療職',
    ]);
  });

  it('had as many sections as are listed', () => {
    const sections = readSeed('aomori/survey-sections.csv');
    expect(sections).toHaveLength(count('sections'));
    expect(sections.map((row) => wholeNumber(row, 'section'))).toEqual(range(1, 8));
  });

  it('prints three thresholds, 3.2 below 3.6 below 3.8', () => {
    expect(['threshold_low', 'threshold_average', 'threshold_high'].map(score)).toEqual([
      320, 360, 380,
    ]);
  });
});

describe('the thirteen items of Aomori', () => {
  const survey = readSeed('aomori/survey.csv');
  const items = readSeed('aomori/items.csv');
  const levels = readSeed('aomori/levels.csv');
  const fact = (measure: string) => cell(only(survey, 'measure', measure), 'value');
  const mean = (row: SeedRow) => hundredths(cell(row, 'mean'));
  const meansOf = (level: string) =>
    items.filter((row) => cell(row, 'level') === level).map(mean);

  it('are twelve basic items and one of the city', () => {
    // 12 + 1 = 13
    expect(Number(fact('base_items')) + Number(fact('own_items'))).toBe(13);
    expect(items.map((row) => wholeNumber(row, 'item'))).toEqual(range(1, 13));
  });

  it('carry the means that the table prints', () => {
    expect(items.map((row) => cell(row, 'mean'))).toEqual(
      '3.59 2.99 3.00 2.72 3.82 3.41 3.52 2.92 3.54 3.40 2.77 3.42 3.14'.split(' '),
    );
  });

  it('carry thirteen different labels of our own', () => {
    const labels = items.map((row) => cell(row, 'label'));
    expect(new Set(labels).size).toBe(13);
    expect(labels).not.toContain('');
  });

  it('belong to one level each, and every level to its span of items', () => {
    // 1–2, 3–6, 7–10, 11–12, 13: 2 + 4 + 4 + 2 + 1 = 13
    const spans = levels.map((row) =>
      range(wholeNumber(row, 'first_item'), wholeNumber(row, 'last_item')),
    );
    expect(spans.map((span) => span.length)).toEqual([2, 4, 4, 2, 1]);
    expect(spans.flat()).toEqual(range(1, 13));
    levels.forEach((level, index) => {
      const own = items.filter((row) => cell(row, 'level') === cell(level, 'level'));
      expect(own.map((row) => wholeNumber(row, 'item'))).toEqual(spans[index]);
    });
  });

  it.each([
    // 359 + 299 = 658; 658 ÷ 2 = 329
    { level: '1', printed: '3.29', sum: 658 },
    // 300 + 272 + 382 + 341 = 1,295; 1,295 ÷ 4 = 323.75 → 324
    { level: '2', printed: '3.24', sum: 1295 },
    // 352 + 292 + 354 + 340 = 1,338; 1,338 ÷ 4 = 334.5 → 335, half up
    { level: '3', printed: '3.35', sum: 1338 },
    // 277 + 342 = 619; 619 ÷ 2 = 309.5 → 310, printed without its last zero
    { level: '4', printed: '3.1', sum: 619 },
  ])('give level $level the printed mean $printed, rounded half up', ({ level, printed, sum }) => {
    const means = meansOf(level);
    expect(total(means)).toBe(sum);
    expect(cell(only(levels, 'level', level), 'mean')).toBe(printed);
    expect(divideHalfUp(total(means), means.length)).toBe(hundredths(printed));
  });

  it('leave the level of pride without a printed mean of its own', () => {
    expect(cell(only(levels, 'level', '5'), 'mean')).toBe('');
    expect(meansOf('5')).toEqual([314]);
  });

  it('give the city as a whole 3.25, the mean of the items', () => {
    // 658 + 1,295 + 1,338 + 619 + 314 = 4,224; 4,224 ÷ 13 = 324.92… → 325
    expect(total(items.map(mean))).toBe(4224);
    expect(divideHalfUp(total(items.map(mean)), items.length)).toBe(325);
    expect(hundredths(fact('overall'))).toBe(325);
  });

  it('would give 3.22 if the five levels were averaged, which is not what is printed', () => {
    // 329 + 324 + 335 + 310 + 314 = 1,612; 1,612 ÷ 5 = 322.4 → 322
    const printed = levels.map((row) => (cell(row, 'mean') === '' ? 314 : mean(row)));
    expect(divideHalfUp(total(printed), 5)).toBe(322);
    expect(hundredths(fact('overall'))).not.toBe(322);
  });

  it('are high once and low six times by the printed thresholds', () => {
    const above = (threshold: string) =>
      items.filter((row) => mean(row) > hundredths(fact(threshold)));
    const below = (threshold: string) =>
      items.filter((row) => mean(row) < hundredths(fact(threshold)));
    // 3.82 alone is above 3.8; 2.99, 3.00, 2.72, 2.92, 2.77 and 3.14 are below 3.2
    expect(above('threshold_high').map((row) => wholeNumber(row, 'item'))).toEqual([5]);
    expect(below('threshold_low').map((row) => wholeNumber(row, 'item'))).toEqual([
      2, 3, 4, 8, 11, 13,
    ]);
  });
});

describe('the multiple-choice questions of Aomori', () => {
  const questions = readSeed('aomori/choice-questions.csv');

  it('name first what was second in the survey of Heisei 18', () => {
    const motivation = only(questions, 'question', 'Q19');
    expect(wholeNumber(motivation, 'rank')).toBe(1);
    expect(wholeNumber(motivation, 'previous_rank')).toBe(2);
    expect(cell(motivation, 'previous_survey')).toBe('H18');
  });

  it('give reskilling about three tenths and no rank', () => {
    const growth = only(questions, 'question', 'Q26');
    expect(cell(growth, 'share_printed')).toBe('約３割');
    expect(cell(growth, 'rank')).toBe('');
  });

  it('are the two that the text prints', () => {
    expect(questions).toHaveLength(2);
  });
});

describe('the digital training plan of Aomori', () => {
  const plan = readSeed('aomori/dx-plan.csv');
  const steps = readSeed('aomori/dx-steps.csv');
  const targets = (group: string) =>
    plan
      .filter((row) => cell(row, 'target_group') === group)
      .map((row) => wholeNumber(row, 'target'));

  it.each([
    // 5 × 100 = 500
    { group: 'DX推進員', perYear: 100, printedTotal: 500 },
    // 5 × 500 = 2,500
    { group: '全職員', perYear: 500, printedTotal: 2500 },
  ])('adds up to the printed $printedTotal for $group', ({ group, perYear, printedTotal }) => {
    expect(targets(group)).toEqual([perYear, perYear, perYear, perYear, perYear]);
    expect(total(targets(group))).toBe(printedTotal);
    const step = only(steps, 'target_group', group);
    expect(wholeNumber(step, 'total_printed')).toBe(printedTotal);
    expect(wholeNumber(step, 'per_year') * wholeNumber(step, 'years')).toBe(printedTotal);
  });

  it.each(['DX推進員', '全職員'])('covers Reiwa 7 to 11 for %s, one target a year', (group) => {
    const years = plan
      .filter((row) => cell(row, 'target_group') === group)
      .map((row) => wholeNumber(row, 'fiscal_year'));
    // 令和7年度 = 2018 + 7 = 2025, 令和11年度 = 2029
    expect(years).toEqual([2025, 2026, 2027, 2028, 2029]);
  });

  it('aims at more trainees in five years than the survey counted staff', () => {
    // 2,500 > 2,041
    const population = only(readSeed('aomori/survey.csv'), 'measure', 'population');
    expect(total(targets('全職員'))).toBeGreaterThan(wholeNumber(population, 'value'));
  });

  it('has three steps, and no number for the third', () => {
    expect(steps.map((row) => cell(row, 'step'))).toEqual(['Ⅰ', 'Ⅱ', 'Ⅲ']);
    const third = only(steps, 'step', 'Ⅲ');
    expect(cell(third, 'target_group')).toBe('高度専門人材');
    expect(cell(third, 'per_year') + cell(third, 'total_printed')).toBe('');
  });

  it('wants about one promoter in each section', () => {
    expect(cell(only(steps, 'step', 'Ⅱ'), 'per_year_printed')).toContain('各課1人程度');
  });

  it('names the same group at the same step in the plan and in the steps', () => {
    for (const row of plan) {
      const step = only(steps, 'step', cell(row, 'step'));
      expect(cell(row, 'target_group')).toBe(cell(step, 'target_group'));
    }
  });

  it('says how each group with a target is trained', () => {
    const methods = readSeed('aomori/dx-methods.csv');
    // 2 + 3 = 5
    expect(methods).toHaveLength(5);
    expect(new Set(methods.map((row) => cell(row, 'target_group')))).toEqual(
      new Set(plan.map((row) => cell(row, 'target_group'))),
    );
  });
});

describe('the positions of Aomori', () => {
  const positions = readSeed('aomori/positions.csv');
  const grades = readSeed('aomori/career-grades.csv');

  it('are eight groups with thirteen titles', () => {
    // 2 + 2 + 2 + 2 + 1 + 1 + 1 + 2 = 13
    expect(positions).toHaveLength(13);
    expect(new Set(positions.map((row) => cell(row, 'position'))).size).toBe(8);
  });

  it('share the eight grades among the five groups that have one', () => {
    const spans = new Map(
      positions.map((row) => [cell(row, 'position'), values(row, 'grades').map(Number)]),
    );
    expect([...spans.values()].flat().sort((a, b) => a - b)).toEqual(range(1, 8));
    expect([...spans.values()].filter((span) => span.length > 0)).toHaveLength(5);
  });

  it('print a dash where a position has no grade', () => {
    const without = positions.filter((row) => cell(row, 'grade_printed') === '－');
    expect(without).toHaveLength(4);
    for (const row of without) expect(cell(row, 'grades') + cell(row, 'tier')).toBe('');
  });

  it('stand in the same tier as their grade does in the career chart', () => {
    expect(grades.map((row) => wholeNumber(row, 'grade'))).toEqual(range(1, 8));
    for (const row of positions) {
      for (const grade of values(row, 'grades')) {
        expect(cell(row, 'tier')).toBe(cell(only(grades, 'grade', grade), 'tier'));
      }
    }
  });

  it('are supervisory and managerial where the note of the training system says so', () => {
    for (const tier of readSeed('aomori/tiers.csv')) {
      const named = positions.filter((row) => cell(row, 'tier') === cell(tier, 'tier'));
      expect([...new Set(named.map((row) => cell(row, 'position')))]).toEqual(
        values(tier, 'positions'),
      );
    }
  });

  it('name as equal in role only a title of the same group', () => {
    const equal = positions.filter((row) => cell(row, 'same_role_as') !== '');
    expect(equal.map((row) => cell(row, 'title'))).toEqual(['理事', '参事', '副参事']);
    for (const row of equal) {
      const other = only(positions, 'title', cell(row, 'same_role_as'));
      expect(cell(other, 'position')).toBe(cell(row, 'position'));
    }
  });

  it('agree with the titles of the career chart from grade six up', () => {
    for (const row of grades.slice(5)) {
      const titles = positions
        .filter((position) => values(position, 'grades').includes(cell(row, 'grade')))
        .map((position) => cell(position, 'title'));
      expect(titles).toEqual(values(row, 'titles'));
    }
  });
});

describe('the required abilities of Aomori', () => {
  const abilities = readSeed('aomori/abilities.csv');
  const definitions = readSeed('aomori/ability-definitions.csv');
  const names = definitions.map((row) => cell(row, 'ability'));
  const rowsOf = (position: string) =>
    abilities.filter((row) => cell(row, 'position') === position);

  it('are fourteen in four groups', () => {
    // 7 + 3 + 3 + 1 = 14
    const sizes = ['業務遂行能力', '業務遂行の度合い', '意欲・態度', '倫理観'].map(
      (group) => definitions.filter((row) => cell(row, 'ability_group') === group).length,
    );
    expect(sizes).toEqual([7, 3, 3, 1]);
    expect(new Set(names).size).toBe(14);
  });

  it('are stated in full for the same eight groups as the roles are', () => {
    const positions = readSeed('aomori/positions.csv').map((row) => cell(row, 'position'));
    const stated = abilities.map((row) => cell(row, 'position'));
    expect([...new Set(stated)]).toEqual([...new Set(positions)]);
    // 8 × 14 = 112
    expect(abilities).toHaveLength(112);
    for (const position of new Set(positions)) {
      expect(rowsOf(position).map((row) => cell(row, 'ability'))).toEqual(names);
    }
  });

  it('stand in the group that defines them', () => {
    for (const row of abilities) {
      const definition = only(definitions, 'ability', cell(row, 'ability'));
      expect(cell(row, 'ability_group')).toBe(cell(definition, 'ability_group'));
    }
  });

  it.each([
    { position: '部長級', marks: '○○○○○○○○○○○○○○' },
    { position: '次長級', marks: '○○○○○○○○○○○○○○' },
    { position: '課長級', marks: '○○○○○○○○○○○○○○' },
    { position: '主幹級・主査級', marks: '○○○○○○○○○○○○○○' },
    { position: '主事級', marks: '○○○○○－－○○○○○○○' },
    { position: '技能労務職員', marks: '○○○－○－－○○○○○○○' },
    { position: '再任用職員', marks: '○○○○○○○○○○○○○○' },
    { position: '会計年度任用職員', marks: '○○○－○－－○○○○○○○' },
  ])('are marked for $position as printed', ({ position, marks }) => {
    const printed = rowsOf(position).map((row) => cell(row, 'mark'));
    expect(printed.join('')).toBe(marks);
  });

  it('are required 104 times and not required eight times', () => {
    // 5 × 14 + 12 + 11 + 11 = 104; 2 + 3 + 3 = 8; 104 + 8 = 112
    expect(abilities.filter((row) => cell(row, 'mark') === '○')).toHaveLength(104);
    expect(abilities.filter((row) => cell(row, 'mark') === '－')).toHaveLength(8);
  });

  it('read differently in four cells, as the footnotes say', () => {
    const noted = abilities.filter((row) => cell(row, 'footnote') !== '');
    expect(
      noted.map((row) =>
        ['position', 'ability', 'footnote', 'replaced_by'].map((column) => cell(row, column)),
      ),
    ).toEqual([
      ['技能労務職員', '知識・技術・識見', '※1', '知識・技能'],
      ['技能労務職員', '応対力・折衝力', '※2', '応対力'],
      ['会計年度任用職員', '応対力・折衝力', '※2', '応対力'],
      ['会計年度任用職員', '改善度', '※4', '創意工夫'],
    ]);
  });

  it('ask ethics of every position', () => {
    const ethics = abilities.filter((row) => cell(row, 'ability') === '倫理観');
    expect(ethics.map((row) => cell(row, 'mark')).join('')).toBe('○○○○○○○○');
  });
});

describe('the policy of Aomori', () => {
  const policy = readSeed('aomori/policy.csv');
  const pillars = readSeed('aomori/pillars.csv');
  const measures = readSeed('aomori/measures.csv');
  const policyCount = (measure: string) =>
    wholeNumber(only(policy, 'measure', measure), 'value');

  it('stands on three pillars and three partners', () => {
    expect(pillars).toHaveLength(policyCount('pillars'));
    expect(readSeed('aomori/partners.csv')).toHaveLength(policyCount('partners'));
  });

  it('is reviewed every five years, as long as the digital plan runs', () => {
    const years = readSeed('aomori/dx-plan.csv').map((row) => cell(row, 'fiscal_year'));
    expect(new Set(years).size).toBe(policyCount('review_interval'));
  });

  it('puts every measure under a heading of its pillar', () => {
    const headings = pillars.flatMap((row) =>
      values(row, 'headings').map((heading) => `${cell(row, 'pillar')}: ${heading}`),
    );
    const used = measures.map((row) => `${cell(row, 'pillar')}: ${cell(row, 'heading')}`);
    expect([...new Set(used)]).toEqual(headings);
  });

  it('lists twenty-one measures', () => {
    // recruitment 3; personnel 7 + 3; training 1 + 3; digital 1; workplace 3: 3 + 10 + 4 + 1 + 3 = 21
    expect(measures).toHaveLength(21);
    const sizes = pillars.map(
      (pillar) =>
        measures.filter((row) => cell(row, 'pillar') === cell(pillar, 'pillar')).length,
    );
    expect(sizes).toEqual([3, 15, 3]);
  });

  it('numbers the measures of one heading from one without a gap', () => {
    const numbers = new Map<string, number[]>();
    for (const row of measures.filter((measure) => cell(measure, 'number') !== '')) {
      const heading = `${cell(row, 'heading')}: ${cell(row, 'subheading')}`;
      numbers.set(heading, [...(numbers.get(heading) ?? []), wholeNumber(row, 'number')]);
    }
    expect([...numbers.values()].map((list) => list.length)).toEqual([3, 7, 3, 3, 3]);
    for (const list of numbers.values()) expect(list).toEqual(range(1, list.length));
  });

  it('turns goal, practice and review into a cycle for staff and for the organisation', () => {
    const cycle = readSeed('aomori/cycle.csv');
    for (const who of ['職員', '組織']) {
      const rows = cycle.filter((row) => cell(row, 'cycle') === who);
      expect(rows.map((row) => cell(row, 'phase'))).toEqual(['Plan', 'Do', 'Check', 'Action']);
      expect(rows.map((row) => wholeNumber(row, 'step'))).toEqual([1, 2, 3, 4]);
    }
    expect(cycle).toHaveLength(8);
  });

  it('divides management into the same four activities for both kinds of actor', () => {
    const management = readSeed('aomori/management.csv');
    const actors = readSeed('aomori/management-actors.csv').map((row) => cell(row, 'actor'));
    expect(actors).toHaveLength(2);
    const names = actors.map((actor) =>
      management.filter((row) => cell(row, 'actor') === actor).map((row) => cell(row, 'name')),
    );
    expect(names[0]).toHaveLength(4);
    expect(names[1]).toEqual(names[0]);
  });

  it('asks five things of the conduct of its staff', () => {
    expect(readSeed('aomori/conduct.csv').map((row) => cell(row, 'name'))).toEqual([
      '自己成長力',
      '変革力',
      '創造力',
      'シビックプライド（青森市愛）',
      '公務員倫理',
    ]);
  });

  it('names nine boxes of its training system and nineteen entries in them', () => {
    const boxes = readSeed('aomori/training-system.csv');
    expect(boxes).toHaveLength(9);
    // tiers 5, special 3, self-study 2, ministries 3, colleges 6: 5 + 3 + 2 + 3 + 6 = 19
    expect(boxes.flatMap((row) => values(row, 'contents'))).toHaveLength(19);
  });
});
