import { describe, expect, it } from 'vitest';
import { DEFAULT_BANDS } from '#lib/domain/bands.ts';
import { THIRTEEN_ITEMS } from '#lib/domain/instrument.ts';
import { DEFAULT_KEYWORDS } from '#lib/domain/keywords.ts';
import { PUBLISHED_REFERENCES } from '#lib/domain/references.ts';
import { DEFAULT_WORKSPACE_FILE, WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';

const accepts = (settings: object) => WorkspaceFileSchema.safeParse(settings).success;

describe('the settings of a workspace', () => {
  it('may say nothing but their version', () => {
    expect(WorkspaceFileSchema.parse({ minori: 1 })).toEqual({
      minori: 1,
      fictional: false,
      instrument: THIRTEEN_ITEMS,
      bands: DEFAULT_BANDS,
      rounds: [],
      references: PUBLISHED_REFERENCES,
      masters: {
        ...{ divisions: [], positions: [], employmentTypes: [], ageBands: [] },
        ...{ categories: [], renames: [] },
      },
      files: {},
      mappings: [],
      disclosure: { minN: 10 },
      views: { basis: '', since: null, minN: null, shown: [], past: [] },
      goals: [],
      plan: { matches: [], states: [], required: [], requiredSource: '', measures: [] },
      outcomes: { learningGoals: [], measurements: [] },
      keywords: DEFAULT_KEYWORDS,
      choiceRanks: [],
      reports: [],
      sources: {},
    });
  });

  it('are the default ones where a folder has none', () => {
    expect(DEFAULT_WORKSPACE_FILE).toEqual(WorkspaceFileSchema.parse({ minori: 1 }));
  });

  it('are the same when read twice', () => {
    const once = WorkspaceFileSchema.parse({
      minori: 1,
      city: { name: 'みのり市' },
      rounds: [{ fiscalYear: 2024, name: '令和6年度', population: 2041 }],
    });
    expect(WorkspaceFileSchema.parse(once)).toEqual(once);
  });

  it.each([
    ['a key that is misspelt', { minori: 1, asof: '2026-09-30' }],
    ['a misspelt key within', { minori: 1, disclosure: { min_n: 10 } }],
    ['a misspelt key of a round', { minori: 1, rounds: [{ fiscalYear: 2024, name: 'R6', n: 1 }] }],
    ['another version', { minori: 2 }],
    ['no version', {}],
    ['a day that is no ISO date', { minori: 1, asOf: '2026/9/30' }],
    ['a round of nobody', { minori: 1, rounds: [{ fiscalYear: 2024, name: 'R6', population: 0 }] }],
    ['bands in the wrong order', { minori: 1, bands: { ...DEFAULT_BANDS, low: 4 } }],
  ])('are refused with %s', (_what, settings) => {
    expect(accepts(settings)).toBe(false);
  });
});

describe('the threshold of disclosure', () => {
  it.each([
    ['10, without a word', { minN: 10 }, true],
    ['20, without a word', { minN: 20 }, true],
    ['9, without a reason', { minN: 9 }, false],
    ['5, without a reason', { minN: 5 }, false],
    ['5, with an empty reason', { minN: 5, reason: '' }, false],
    ['9, with a reason', { minN: 9, reason: '情報公開審査会の答申による' }, true],
    ['5, with a reason', { minN: 5, reason: '情報公開審査会の答申による' }, true],
    ['4, whatever the reason', { minN: 4, reason: '情報公開審査会の答申による' }, false],
    ['1, whatever the reason', { minN: 1, reason: '内部限り' }, false],
    ['7.5', { minN: 7.5, reason: '間を取って' }, false],
  ])('is accepted or refused: %s', (_what, disclosure, accepted) => {
    expect(accepts({ minori: 1, disclosure })).toBe(accepted);
  });
});
