import { describe, expect, it } from 'vitest';
import { ReportSchema, type Report } from '#lib/domain/report/report.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { withFigure } from '#lib/report/add-figure.ts';

const context = { words: catalogue('ja') };
const { chapters } = context.words.report;
const request = (figure: string, options: Record<string, string> = {}) => ({ figure, options });
const figure = (id: string, name: string, isIncluded = true) => ({
  ...{ kind: 'figure', id, isIncluded, request: request(name) },
});
const chapter = (id: string, title: string) => ({ kind: 'chapter', id, title });

const report = (parts: readonly unknown[]): Report =>
  ReportSchema.parse({ id: 'one', template: 'policy-appendix', title: '資料編', parts });
const WHOLE = report([
  { kind: 'cover', id: 'cover' },
  chapter('survey', chapters.survey),
  figure('f1', 'items-overview'),
  figure('f2', 'changes', false),
  chapter('training', chapters.training),
  { kind: 'text', id: 't1' },
  { kind: 'guide', id: 'guide' },
]);
const ids = ({ parts }: Report) => parts.map(({ id }) => id);

describe('adding a figure to a report', () => {
  it('puts it at the end of the chapter of its topic, with what was seen', () => {
    const seen = { asOf: '2026-09-30', columns: ['部'], rows: [['福祉部']] };
    const added = withFigure(WHOLE, request('items', { division: '福祉部' }), seen, context);
    expect(ids(added)).toEqual([
      'cover',
      'survey',
      'f1',
      'f2',
      'figure-8',
      'training',
      't1',
      'guide',
    ]);
    expect(added.parts[4]).toMatchObject({
      request: { figure: 'items', options: { division: '福祉部' } },
      seen,
      isIncluded: true,
      isConfirmed: false,
    });
    expect(ReportSchema.parse(added)).toEqual(added);
  });

  it('finds the end of a chapter that has only text', () => {
    const added = withFigure(WHOLE, request('results'), null, context);
    expect(ids(added).slice(4)).toEqual(['training', 't1', 'figure-8', 'guide']);
  });

  it('opens a chapter before what ends the report', () => {
    const added = withFigure(WHOLE, request('goal-coverage'), null, context);
    expect(ids(added).slice(-3)).toEqual(['chapter-8', 'figure-8', 'guide']);
    expect(added.parts.at(-3)).toMatchObject({ kind: 'chapter', title: chapters.goals });
  });

  it('knows a chapter that somebody has renamed by its figures', () => {
    const parts = WHOLE.parts.map((part) =>
      part.id === 'survey' ? { ...part, title: '声' } : part,
    );
    const added = withFigure({ ...WHOLE, parts }, request('divisions'), null, context);
    expect(ids(added)[4]).toBe('figure-8');
  });

  it('takes in what was left out, where it stands', () => {
    const added = withFigure(WHOLE, request('changes'), null, context);
    expect(ids(added)).toEqual(ids(WHOLE));
    expect(added.parts[3]).toMatchObject({ id: 'f2', isIncluded: true });
  });

  it('adds nothing twice, and nothing unknown', () => {
    expect(withFigure(WHOLE, request('items-overview'), null, context)).toBe(WHOLE);
    expect(withFigure(WHOLE, request('no-such-figure'), null, context)).toBe(WHOLE);
    const once = withFigure(WHOLE, request('items', { a: '1', b: '2' }), null, context);
    expect(withFigure(once, request('items', { b: '2', a: '1' }), null, context)).toBe(once);
  });

  it('gives every part an id of its own', () => {
    const two = ['items', 'divisions', 'goal-pace'].reduce(
      (now, name) => withFigure(now, request(name), null, context),
      WHOLE,
    );
    expect(new Set(ids(two)).size).toBe(two.parts.length);
  });
});
