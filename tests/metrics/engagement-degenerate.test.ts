import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { METRIC_IDS, METRICS, type MetricId } from '#lib/metrics/catalogue.ts';
import type { Metric } from '#lib/metrics/metric.ts';
import type { Rows } from '#lib/workspace/build-database.ts';
import { questionnaire, rowsOf, sheet, staff, type RunOptions } from './small-workspace.ts';

const ENGAGEMENT = METRIC_IDS.filter((id) => id.startsWith('engagement.'));
const schemaOf = (id: MetricId) => (METRICS[id] as unknown as Metric).row as z.ZodObject;

/** Thirteen answers that differ from person to person. */
const answers = (seed: number, items = 13) =>
  Array.from({ length: 13 }, (_, i) =>
    i < items ? 1 + ((seed * 7 + i * i + (seed % 5)) % 5) : null,
  );
const people = (
  n: number,
  year: number,
  rest: (i: number) => Record<string, string> = () => ({}),
) => Array.from({ length: n }, (_, i) => sheet(year, answers(i), rest(i)));

const WORKSPACES: readonly (readonly [string, Partial<Rows>, RunOptions?])[] = [
  ['nobody', {}],
  ['a single blank sheet', { survey: [sheet(2024, Array<null>(13).fill(null))] }],
  ['one person', { survey: people(1, 2024, () => ({ division: '総務部' })) }],
  ['two people', { survey: people(2, 2024, () => ({ division: '総務部', position: '主事級' })) }],
  ['one round without attributes', { survey: people(40, 2024) }],
  ['one group', { survey: people(40, 2024, () => ({ division: '総務部', position: '主事級' })) }],
  [
    'nothing but fives',
    {
      survey: Array.from({ length: 220 }, (_, i) =>
        sheet(2024, Array<number>(13).fill(5), { division: i % 2 ? '総務部' : '福祉部' }),
      ),
      headcount: [
        staff(2024, 300, { division: '総務部' }),
        staff(2024, 300, { division: '福祉部' }),
      ],
    },
  ],
  [
    'no headcount',
    { survey: people(220, 2024, (i) => ({ division: i % 2 ? '総務部' : '福祉部' })) },
  ],
  [
    'a twelve-item round beside a thirteen-item one',
    {
      survey: [
        ...Array.from({ length: 30 }, (_, i) =>
          sheet(2023, answers(i, 12), { position: '主事級' }),
        ),
        ...people(30, 2024, () => ({ position: '主事級' })),
      ],
    },
  ],
  [
    'everybody asked answered',
    {
      survey: people(60, 2024, (i) => ({ division: i % 2 ? '総務部' : '福祉部' })),
      headcount: [staff(2024, 30, { division: '総務部' }), staff(2024, 30, { division: '福祉部' })],
    },
  ],
  [
    'an item that repeats another',
    {
      survey: people(160, 2024).map((row) => ({
        ...row,
        answers: row.answers.map((a, i) => (i === 1 ? (row.answers[0] ?? null) : a)),
      })),
    },
  ],
  [
    'a questionnaire of one item',
    { survey: Array.from({ length: 40 }, (_, i) => sheet(2024, [1 + (i % 5)])) },
    { settings: { instrument: questionnaire(1, [1]) } },
  ],
];

const named = WORKSPACES.map(([what, rows, options]) => ({ what, rows, options }));

describe.each(named)('with $what', ({ rows, options }) => {
  it.each(ENGAGEMENT)('%s gives rows of its shape, and no number that is none', async (id) => {
    const found = await rowsOf(id, rows, options);
    for (const { suppressed, ...row } of found) {
      expect(suppressed).toBe(false); // at a threshold of one
      // Zod takes neither NaN nor an infinity for a number
      expect(() => schemaOf(id).parse(row)).not.toThrow();
    }
  });
});

describe('why there is no value', () => {
  const refusals = async <Id extends MetricId>(id: Id, at: number) => {
    const workspace = WORKSPACES[at];
    if (!workspace) throw new RangeError(`workspace ${at}: there is none`);
    const found = (await rowsOf(id, workspace[1], workspace[2])) as readonly {
      refusal?: unknown;
    }[];
    return [...new Set(found.map((row) => row.refusal))];
  };
  const [PERSON, PLAIN, FIVES, NO_STAFF, ALL, TWICE] = [2, 4, 6, 7, 9, 10];

  it.each([
    ['engagement.reliability', PERSON, ['too-few']],
    ['engagement.item_analysis', PERSON, ['too-few']],
    ['engagement.drivers', PERSON, ['too-few']],
    ['engagement.priorities', PERSON, ['too-few']],
    ['engagement.weighted', PERSON, ['no-headcount']],
    ['engagement.drivers', PLAIN, ['too-few']], // simple r, but no shares
    ['engagement.reliability', FIVES, ['no-spread']],
    ['engagement.item_analysis', FIVES, ['no-spread']],
    ['engagement.drivers', FIVES, ['no-spread']],
    ['engagement.priorities', FIVES, ['no-spread']],
    ['engagement.representativeness', NO_STAFF, ['no-headcount']],
    ['engagement.weighted', NO_STAFF, ['no-headcount']],
    ['engagement.representativeness', ALL, ['no-spread']], // nobody is left who did not answer
    ['engagement.weighted', ALL, ['too-few']],
    ['engagement.drivers', TWICE, ['singular']],
  ] as const)('%s of workspace %i: %j', async (id, at, expected) => {
    expect(await refusals(id, at)).toEqual(expected);
  });

  it('goes with the simple correlation below a hundred and fifty', async () => {
    const rows = await rowsOf('engagement.drivers', { survey: people(40, 2024) });
    for (const row of rows) {
      expect([row.n, row.share_of_r2, row.r2, row.refusal]).toEqual([40, null, null, 'too-few']);
      expect(row.r).not.toBeNull();
    }
  });
});
