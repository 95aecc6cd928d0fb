import { readExpected } from './expected.ts';

type Cell = {
  readonly codes: [number, number];
  readonly n: number;
  readonly mean: number;
  readonly sd: number | null;
  readonly weight: number;
};

const [city] = readExpected<{
  readonly cells: Cell[];
  readonly targets: number[][];
  readonly score: number;
  readonly score_raked: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
  readonly kish: Readonly<Record<'n_eff' | 'deff' | 'ratio', number>>;
  readonly trimmed: number;
  readonly positions: { readonly n: number; readonly mean: number }[];
  readonly composition: number[];
  readonly score_poststratified: number;
  readonly wild: {
    readonly weights: number[];
    readonly counts: number[];
    readonly trimmed: number;
    readonly cut: number[];
  };
}>('weights');
if (!city) throw new Error('weights.json: expected one case');

/** Respondents of a city by 部 × 職位, its staff, and what the survey package makes of them. */
export const weighting = city;
