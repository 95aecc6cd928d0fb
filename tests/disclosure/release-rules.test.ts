import { describe, expect, it } from 'vitest';
import { passGate } from '#lib/disclosure/gate.ts';
import type { GroupCounts } from '#lib/disclosure/group-counts.ts';
import { ReleasePlanner } from '#lib/disclosure/plan-release.ts';
import { OVERALL, RETURNED } from '#lib/disclosure/release-plan.ts';
import { threshold } from '#lib/disclosure/threshold.ts';

const YEAR = 2024;
const LIMIT = threshold(10);
const LEVELS = new Map([
  [1, [1]],
  [2, [2]],
]);

type Spec = {
  readonly division?: string;
  readonly staff?: number;
  /** Answers 1 to 5 to each of two items. */
  readonly items?: readonly (readonly number[])[];
};

/** Answers of so many people, none of the five left out where there are enough. */
const mixed = (n: number) => [0, 1, 2, 3, 4].map((at) => Math.floor((n + at) / 5));
let codes = 0;

function group(attribute: string, value: string, returned: number, spec: Spec = {}): GroupCounts {
  const items = spec.items ?? [mixed(returned), mixed(returned)];
  const answers = items.map((counts) => ({ n: counts.reduce((a, b) => a + b, 0), counts }));
  return {
    ...{ fiscalYear: YEAR, attribute, value, division: spec.division ?? '', code: codes++ },
    ...{ returned, staff: spec.staff ?? null },
    answers: [{ n: returned, counts: null }, ...answers],
  };
}

const division = (value: string, returned: number, spec?: Spec) =>
  group('division', value, returned, spec);
const section = (parent: string, value: string, returned: number) =>
  group('section', value, returned, { division: parent });

function plan(groups: readonly GroupCounts[], limit = LIMIT) {
  const total = groups
    .filter(({ attribute }) => attribute === 'division')
    .reduce((sum, { returned }) => sum + returned, 0);
  return new ReleasePlanner([group('all', '', total), ...groups], [], LEVELS, limit).plan;
}

const releaseOf = (
  made: ReturnType<typeof plan>,
  { attribute, value, division: parent }: GroupCounts,
  item = RETURNED,
) => made.of({ fiscalYear: YEAR, attribute, value, division: parent, item });

describe('of one attribute', () => {
  const [large, council, accounts] = [
    division('福祉部', 74),
    division('議会事務局', 11),
    division('会計課', 6),
  ];

  it('the smallest other group goes with one that is too small', () => {
    const made = plan([large, division('総務部', 52), council, accounts]);
    expect([large, council, accounts].map((own) => releaseOf(made, own))).toEqual([
      'shown',
      'hidden',
      'hidden',
    ]);
  });

  it('two small groups that are too few together take a third with them', () => {
    const other = division('監査委員事務局', 2);
    const made = plan([large, council, accounts, other]);
    expect([council, accounts, other].map((own) => releaseOf(made, own))).toEqual(
      Array(3).fill('hidden'),
    );
    expect(releaseOf(made, large)).toBe('shown');
  });

  it('two small groups that are enough together hide nobody else', () => {
    const other = division('監査委員事務局', 5);
    const made = plan([large, council, accounts, other]);
    expect([large, council].map((own) => releaseOf(made, own))).toEqual(['shown', 'shown']);
  });

  it('an item that too few answered is hidden alone, with another group and both scores', () => {
    const few = division('交通部', 14, { items: [mixed(14), mixed(8)] });
    const made = plan([large, division('総務部', 52), few]);
    expect([RETURNED, OVERALL, 1, 2].map((item) => releaseOf(made, few, item))).toEqual([
      'shown',
      'hidden',
      'mean-only',
      'hidden',
    ]);
    const partner = division('総務部', 52);
    expect([RETURNED, OVERALL, 1, 2].map((item) => releaseOf(made, partner, item))).toEqual([
      'shown',
      'hidden',
      'shown',
      'hidden',
    ]);
  });

  it('a group of nobody is no secret, and no cover', () => {
    const nobody = division('新設課', 0);
    const made = plan([large, council, accounts, nobody]);
    expect([nobody, council].map((own) => releaseOf(made, own))).toEqual(['shown', 'hidden']);
  });

  it('what the plan never looked at is hidden', () => {
    expect(releaseOf(plan([large]), division('危機管理課', 40))).toBe('hidden');
  });
});

describe('a group that tells everybody by being alike', () => {
  it('is hidden where all gave the same answer, and another with it', () => {
    const alike = division('支所', 30, { items: [[0, 0, 0, 0, 30], mixed(30)] });
    const other = division('総務部', 52);
    const made = plan([division('福祉部', 74), other, alike]);
    expect([1, 2].map((item) => releaseOf(made, alike, item))).toEqual(['hidden', 'shown']);
    expect(releaseOf(made, other, 1)).toBe('hidden');
  });

  it('is hidden where everybody asked has answered and they are few', () => {
    const all = division('支所', 15, { staff: 15 });
    const most = division('支所', 15, { staff: 16 });
    const others = [division('福祉部', 74), division('総務部', 52)];
    expect(releaseOf(plan([...others, all]), all)).toBe('hidden');
    expect(releaseOf(plan([...others, most]), most)).toBe('shown');
  });

  it('keeps its counts and spread for itself where nobody gave one of the answers', () => {
    const spread = (n: number) => ({ items: [[0, ...mixed(n).slice(1)], mixed(n)] });
    const [few, many] = [division('支所', 25, spread(25)), division('総務部', 52, spread(52))];
    const made = plan([few, many]);
    expect([few, many].map((own) => releaseOf(made, own, 1))).toEqual(['mean-only', 'shown']);
    expect(releaseOf(made, few, 2)).toBe('shown');
  });
});

describe('課 inside a 部', () => {
  const [welfare, general] = [division('福祉部', 40), division('総務部', 60)];

  it('are hidden with a hidden 部', () => {
    const [office, small] = [division('支所', 8), division('会計課', 9)];
    const counter = section('支所', '窓口課', 8);
    const made = plan([welfare, general, office, small, counter]);
    expect(releaseOf(made, counter)).toBe('hidden');
  });

  it('take a second one with them, so that the 部 does not give the small one away', () => {
    const [one, two, three] = [
      section('福祉部', '障害福祉課', 6),
      section('福祉部', '介護保険課', 12),
      section('福祉部', '生活支援課', 22),
    ];
    const made = plan([welfare, general, one, two, three, section('総務部', '人事課', 60)]);
    expect([one, two, three].map((own) => releaseOf(made, own))).toEqual([
      'hidden',
      'hidden',
      'shown',
    ]);
  });

  it('of the same name in two 部 are two', () => {
    const [one, two] = [section('福祉部', '総務課', 40), section('総務部', '総務課', 60)];
    const made = plan([welfare, general, one, two]);
    expect([one, two].map((own) => releaseOf(made, own))).toEqual(['shown', 'shown']);
  });

  it('leave those of the 部 who named none, who are not to be told either', () => {
    const named = section('福祉部', '介護保険課', 36);
    const made = plan([welfare, general, named, section('総務部', '人事課', 60)]);
    // 40 less 36 would be the four who named no 課.
    expect(releaseOf(made, named)).toBe('hidden');
  });
});

describe('the gate with a plan', () => {
  const few = division('交通部', 14, { items: [mixed(14), mixed(8)] });
  const made = plan([division('福祉部', 74), division('総務部', 52), few]);
  const asked = { attribute: 'division', value: '交通部', division: '' };
  const protection = {
    kind: 'group',
    size: 'n',
    hidden: ['n', 'mean'],
    distribution: ['sd'],
  } as const;
  const pass = (row: Record<string, unknown>, tells: 'item' | 'level' | 'items' | 'returned') =>
    passGate('m', [row], { ...protection, tells }, LIMIT, { plan: made, asked }).rows[0];
  const row = { fiscal_year: YEAR, n: 14, mean: 3, sd: 1 };

  it('hides an item that the plan hides, by the group that was asked for', () => {
    expect(pass({ ...row, item: 2 }, 'item')).toMatchObject({ mean: null, suppressed: true });
    expect(pass({ ...row, item: 1 }, 'item')).toMatchObject({ mean: 3, sd: null });
  });

  it('goes by the group of the row where it names one', () => {
    const other = { ...row, attribute: 'division', value: '福祉部', division: '', item: 2 };
    expect(pass(other, 'item')).toMatchObject({ mean: 3, sd: 1, suppressed: false });
  });

  it('hides a level with one of its items, and the score with any', () => {
    expect(pass({ ...row, level: 2 }, 'level')).toMatchObject({ suppressed: true });
    expect(pass({ ...row, level: 1 }, 'level')).toMatchObject({ suppressed: false, sd: null });
    expect(pass(row, 'items')).toMatchObject({ suppressed: true });
    expect(pass(row, 'returned')).toMatchObject({ suppressed: false });
  });

  it('keeps shares without counts, unless they speak of everybody or nobody', () => {
    const spread = [0, 4, 8, 9, 4];
    const empty = division('総務部', 25, { items: [spread, mixed(25)] });
    const plan25 = plan([division('福祉部', 74), empty]);
    const told = { ...protection, distribution: ['sd', 'count_1'], shares: ['top2', 'bottom2'] };
    const scope = { plan: plan25, asked: { attribute: 'division', value: '総務部' } };
    const of = (n: number, bottom2: number) => {
      const shares = { top2: 0.52, bottom2, count_1: 0, item: 1 };
      const rows = [{ ...row, ...shares, n }];
      return passGate('m', rows, { ...told, tells: 'item' }, LIMIT, scope).rows[0];
    };
    expect(of(25, 0.16)).toMatchObject({ top2: 0.52, bottom2: 0.16, count_1: null, sd: null });
    expect(of(25, 0)).toMatchObject({ top2: 0.52, bottom2: null, count_1: null });
    expect(of(19, 0.16)).toMatchObject({ top2: null, bottom2: null, mean: 3 });
  });

  it('hides what is told of two rounds when either hides it', () => {
    const change = { ...row, item: 1, previous_year: 2023 };
    expect(pass(change, 'item')).toMatchObject({ suppressed: true });
  });

  it('lets no row of a survey group pass without a plan', () => {
    expect(() => passGate('m', [row], { ...protection, tells: 'items' }, LIMIT)).toThrow(
      'there is no plan',
    );
  });
});

describe('a release for the office only', () => {
  it('still hides what is below its own threshold', () => {
    const small = division('会計課', 2);
    const made = plan([division('福祉部', 74), division('支所', 12), small], threshold(3, true));
    expect(releaseOf(made, small)).toBe('hidden');
    expect(releaseOf(made, division('福祉部', 74))).toBe('shown');
  });
});
