import type { Band } from '#lib/domain/bands.ts';

/** Every colour a figure may use. A dark one has the same keys; exports and print use `LIGHT`. */
export type Palette = {
  readonly canvas: string;
  /** A period that is over. */
  readonly surface: string;
  /** A row of totals. */
  readonly surface2: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly hair: string;
  readonly mute: string;
  readonly previous: string;
  readonly engagement: string;
  readonly trainingStrong: string;
  readonly training: string;
  readonly trainingMiddle: string;
  readonly trainingSoft: string;
  readonly trainingWash: string;
  readonly low: string;
  readonly goal: string;
  readonly hatchGround: string;
  readonly hatchLine: string;
  readonly lowWash: string;
  /** What deserves a look. */
  readonly warn: string;
  readonly warnWash: string;
  readonly highWash: string;
  readonly bands: Readonly<Record<Band, string>>;
  /** The four zones of the score ruler. */
  readonly zones: Readonly<Record<Band, string>>;
  /** Answers from 5 to 1. */
  readonly answers: readonly [string, string, string, string, string];
  /** Differences beyond error, from small to large. */
  readonly differences: Readonly<Record<'below' | 'above', readonly [string, string, string]>>;
  readonly categories: {
    readonly association: string;
    readonly academy: string;
    readonly dispatch: string;
    readonly own: string;
    readonly other: string;
    readonly otherLine: string;
    /** For categories of any other name, in turn. */
    readonly sequence: readonly string[];
  };
};

/** Paper. Values from @digital-go-jp/design-tokens 1.1.9; washes and hatching are derived. */
export const LIGHT: Palette = {
  canvas: '#ffffff',
  surface: '#f6f8f7',
  surface2: '#ecf1ee',
  ink: '#1a1a1a',
  ink2: '#4d4d4d',
  ink3: '#666666',
  rule: '#cccccc',
  hair: '#e6e6e6',
  mute: '#949494',
  previous: '#7f7f7f',
  engagement: '#0055ad',
  trainingStrong: '#115a36',
  training: '#197a4b',
  trainingMiddle: '#51b883',
  trainingSoft: '#9bd4b5',
  trainingWash: '#e6f5ec',
  low: '#ac3e00',
  goal: '#1a1a1a',
  hatchGround: '#f2f2f2',
  hatchLine: '#b3b3b3',
  lowWash: '#fff6ef',
  warn: '#806300',
  warnWash: '#fbf5e0',
  highWash: '#f0f9ff',
  bands: { high: '#00428c', above_average: '#008bf2', below_average: '#666666', low: '#ac3e00' },
  zones: { high: '#97d3ff', above_average: '#dcf0ff', below_average: '#e6e6e6', low: '#ffc199' },
  answers: ['#00428c', '#39abff', '#e6e6e6', '#ffc199', '#ac3e00'],
  differences: {
    below: ['#ffdfca', '#ffa66d', '#ac3e00'],
    above: ['#dcf0ff', '#57b8ff', '#00428c'],
  },
  categories: {
    association: '#115a36',
    academy: '#259d63',
    dispatch: '#1a1a1a',
    own: '#d2a400',
    other: '#c2e5d1',
    otherLine: '#197a4b',
    sequence: ['#0c472a', '#2c9a66', '#71c598', '#9bd4b5', '#4d4d4d', '#b3b3b3'],
  },
};
