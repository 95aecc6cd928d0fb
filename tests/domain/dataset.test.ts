import { describe, expect, it } from 'vitest';
import { AttendanceRowSchema, HeadcountRowSchema, SurveyRowSchema } from '#lib/domain/dataset.ts';
import { IssueSchema } from '#lib/domain/issue.ts';

const sheet = {
  fiscal_year: 2024,
  respondent_id: null,
  answers: [1, 5, null],
  attributes: { division: '総務部', 'our own column': null },
  comment: null,
};

describe('a 調査回答', () => {
  it('holds answers from 1 to 5 or none, and any attribute', () => {
    expect(SurveyRowSchema.parse(sheet)).toEqual(sheet);
  });

  it.each([0, 6, 3.5, '3', Number.NaN])('holds no answer %s', (answer) => {
    expect(SurveyRowSchema.safeParse({ ...sheet, answers: [answer] }).success).toBe(false);
  });

  it('has null, not an empty text, for an attribute that is blank', () => {
    expect(SurveyRowSchema.safeParse({ ...sheet, attributes: { division: '' } }).success).toBe(
      false,
    );
  });

  it('has no column that nobody knows', () => {
    expect(SurveyRowSchema.safeParse({ ...sheet, name: '山田' }).success).toBe(false);
  });
});

describe('a 受講記録', () => {
  const attendance = {
    fiscal_year: 2024,
    course: 'ハラスメント研修',
    category: null,
    organiser: null,
    person: null,
    date: '2024-06-28',
    end: null,
    division: null,
    section: null,
    position: null,
    employment_type: null,
    hours: 3.5,
    days: null,
    status: 'attended',
    absence_notice: null,
    report: null,
  };

  it('may lack everything but 研修名, 年度 and 状況', () => {
    const rest = { ...attendance, date: null, hours: null };
    expect(AttendanceRowSchema.parse(rest)).toEqual(rest);
  });

  it.each([
    ['no course', { course: '' }],
    ['a date that is not ISO', { date: '2024/6/28' }],
    ['a status nobody knows', { status: '受講' }],
    ['negative hours', { hours: -1 }],
  ])('is refused with %s', (_what, change) => {
    expect(AttendanceRowSchema.safeParse({ ...attendance, ...change }).success).toBe(false);
  });
});

describe('a line of 職員数', () => {
  it.each([
    [0, true],
    [12, true],
    [-1, false],
    [2.5, false],
  ])('counts whole people: %d', (people, accepted) => {
    const line = {
      fiscal_year: 2024,
      division: '総務部',
      section: null,
      position: null,
      employment_type: null,
      people,
    };
    expect(HeadcountRowSchema.safeParse(line).success).toBe(accepted);
  });
});

describe('an issue', () => {
  it('has a code and a place, never a sentence', () => {
    const issue = {
      code: 'answer-out-of-scale',
      level: 'check',
      file: 'R6.csv',
      row: 214,
      column: 'Q7',
      found: '8',
      count: 1,
    };
    expect(IssueSchema.parse(issue)).toEqual(issue);
    expect(IssueSchema.safeParse({ ...issue, code: 'Row 214 is wrong' }).success).toBe(false);
    expect(IssueSchema.safeParse({ ...issue, message: 'wrong' }).success).toBe(false);
    expect(IssueSchema.safeParse({ ...issue, row: 0 }).success).toBe(false);
  });
});
