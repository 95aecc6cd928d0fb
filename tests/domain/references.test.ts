import { describe, expect, it } from 'vitest';
import { PUBLISHED_REFERENCES, ReferenceSchema } from '#lib/domain/references.ts';
import { WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';

const OWN = { name: '近隣の市', fiscalYear: 2025, score: 3.31, source: '近隣の市 資料1' };

describe('means of other surveys', () => {
  it('are the published ones unless a city says otherwise', () => {
    const published = PUBLISHED_REFERENCES.map(({ fiscalYear, score, items, n }) => [
      fiscalYear,
      score,
      items,
      n,
    ]);
    expect(published).toEqual([
      [2024, 3.25, 13, 636],
      [2020, 3.51, 68, 61_532],
      [2016, 3.42, null, null],
    ]);
    expect(WorkspaceFileSchema.parse({ minori: 1 }).references).toEqual(PUBLISHED_REFERENCES);
  });

  it('can be a city’s own, or none', () => {
    const { references } = WorkspaceFileSchema.parse({ minori: 1, references: [OWN] });
    expect(references).toEqual([{ ...OWN, items: null, n: null }]);
    expect(WorkspaceFileSchema.parse({ minori: 1, references: [] }).references).toEqual([]);
  });

  it.each([
    ['no source', { ...OWN, source: '' }],
    ['a score off the scale', { ...OWN, score: 5.2 }],
    ['a misspelt key', { ...OWN, year: 2025 }],
  ])('are refused with %s', (_what, reference) => {
    expect(ReferenceSchema.safeParse(reference).success).toBe(false);
  });
});
