import { describe, expect, it } from 'vitest';
import { optionFirstFinding } from '#lib/findings/choice-findings.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ChoicesRow } from '#lib/metrics/engagement-choices.ts';
import { published } from './published.ts';

const DEFAULTS: ChoicesRow = {
  ...{ fiscal_year: 2024, question: '問', option: '', people: 48, answered: 99, share: 48 / 99 },
  ...{ rank: 1, previous_year: 2023, previous_rank: 1, previous_share: null },
  ...{ fewest: 48, previous_fewest: null, ci_low: 0.4, ci_high: 0.6 },
};
type Place = readonly [option: string, rank: number, previousRank: number | null, fewest?: number];
const said = (...places: readonly Place[]) => {
  const rows = places.map(([option, rank, previous_rank, fewest = 48]) => ({
    ...{ option, rank, previous_rank, fewest },
  }));
  const finding = optionFirstFinding(published('engagement.choices', DEFAULTS, rows));
  return finding && catalogue('ja').findings.sentence(finding);
};

describe('the first option of a question', () => {
  it.each([
    [2, '「面談」が前回2位から1位（48.5%）'],
    [1, '「面談」が前回に続き1位（48.5%）'],
    [null, '「面談」が1位（48.5%）'],
  ])('is named with its rank of the last round: %s', (before, sentence) => {
    expect(said(['研修', 2, 1], ['面談', 1, before])).toBe(sentence);
  });

  it('is two where as many chose them', () => {
    expect(said(['面談', 1, 2], ['研修', 1, 1])).toBe('「面談」「研修」が同じ数で1位（48.5%）');
  });

  it('is the first of those shown, and none where all are hidden', () => {
    expect(said(['面談', 1, 1, 9], ['研修', 2, 2])).toBe('「研修」が前回に続き2位（48.5%）');
    expect(said(['面談', 1, 1, 9])).toBeNull();
    expect(said()).toBeNull();
  });
});
