import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import { Session } from '#lib/workspace/session.ts';

/*
 * Somebody drives the filters at random over a made-up city and then adds and subtracts, in all
 * ways with up to three views, what was shown. Who is in which view is taken from the file itself.
 */

const MIN_N = 10;
const COLUMNS = { division: '部', position: '職位', age_band: '年代', gender: '性別' } as const;
type Attribute = keyof typeof COLUMNS;
const ATTRIBUTES = Object.keys(COLUMNS) as Attribute[];
type Person = Readonly<Record<Attribute, string>>;
type View = { readonly attribute: string; readonly value: string; readonly division: string };

const uneven = (names: readonly string[]) =>
  fc
    .tuple(fc.nat({ max: names.length - 1 }), fc.nat({ max: names.length - 1 }))
    .map(([one, other]) => names[Math.min(one, other)] ?? '');
const anybody: fc.Arbitrary<Person> = fc.record({
  division: uneven(['総務部', '福祉部', '建設部', '会計課']),
  position: uneven(['主事級', '主査級', '課長級']),
  age_band: uneven(['20代', '30代', '40代', '50代']),
  gender: uneven(['女性', '男性', '回答しない']),
});
const cities = fc.sample(fc.array(anybody, { minLength: 140, maxLength: 140 }), {
  numRuns: 3,
  seed: 20261120,
});

const csv = (people: readonly Person[]) =>
  new TextEncoder().encode(
    [
      `年度,${ATTRIBUTES.map((attribute) => COLUMNS[attribute]).join(',')},${Array.from({ length: 13 }, (_, i) => `Q${i + 1}`).join(',')}`,
      ...people.map(
        (one, index) =>
          `令和6年度,${ATTRIBUTES.map((attribute) => one[attribute]).join(',')},${Array.from({ length: 13 }, (_, item) => ((index + item * 3) % 5) + 1).join(',')}`,
      ),
    ].join('\n'),
  );

const open = async (people: readonly Person[], settings: object = {}) => {
  const session = new Session(() => startNativeEngine());
  const analysis = await session.open([
    { name: 'R6.csv', bytes: csv(people) },
    {
      name: 'minori.json',
      bytes: new TextEncoder().encode(JSON.stringify({ minori: 1, ...settings })),
    },
  ]);
  return { session, analysis };
};

const pairName = (one: Attribute, other: Attribute) =>
  one === 'division' && other === 'position' ? 'division_position' : `${one} × ${other}`;
const everyView = (people: readonly Person[]): View[] =>
  ATTRIBUTES.flatMap((one, index) =>
    ATTRIBUTES.slice(index + 1).flatMap((other) =>
      [...new Set(people.map((p) => JSON.stringify([p[one], p[other]])))].map((pair) => {
        const [division = '', value = ''] = JSON.parse(pair) as string[];
        return { attribute: pairName(one, other), division, value };
      }),
    ),
  );

/** Who is in a view, by line of the file. */
function members(people: readonly Person[], { attribute, value, division }: View): Set<number> {
  const [one, other] =
    attribute === 'division_position' ? ['division', 'position'] : attribute.split(' × ');
  const isIn = (p: Person) => {
    if (attribute === 'all') return true;
    if (other === undefined) return p[attribute as Attribute] === value;
    return p[one as Attribute] === division && p[other as Attribute] === value;
  };
  return new Set(people.flatMap((p, index) => (isIn(p) ? [index] : [])));
}

/** The fewest people that one, two or three views, added and subtracted, still speak of. */
function fewestSingledOut(people: readonly Person[], sets: readonly Set<number>[]): number {
  let fewest = Infinity;
  const vectors = sets.map((set) => people.map((_, index) => (set.has(index) ? 1 : 0)));
  const look = (sum: readonly number[]) => {
    const found = sum.filter((value) => value !== 0).length;
    if (found > 0) fewest = Math.min(fewest, found);
  };
  vectors.forEach((a, i) => {
    look(a);
    vectors.slice(i + 1).forEach((b, j) => {
      for (const sign of [1, -1]) {
        const sum = a.map((value, k) => value + sign * (b[k] ?? 0));
        look(sum);
        for (const c of vectors.slice(i + j + 2)) {
          for (const other of [1, -1]) look(sum.map((value, k) => value + other * (c[k] ?? 0)));
        }
      }
    });
  });
  return fewest;
}

async function drive(session: Session, views: readonly View[]) {
  const shown: View[] = [];
  const refused: { readonly view: View; readonly code: unknown }[] = [];
  for (const view of views) {
    try {
      const { rows } = await session.query('engagement.overall', view);
      if (rows.some(({ suppressed }) => !suppressed)) shown.push(view);
    } catch (cause) {
      refused.push({ view, code: (cause as { code?: unknown }).code });
    }
  }
  return { shown, refused };
}

const shuffled = (views: readonly View[], seed: number): View[] =>
  fc.sample(fc.shuffledSubarray([...views], { minLength: views.length }), {
    numRuns: 1,
    seed,
  })[0] ?? [];

describe('filters driven at random', () => {
  it.each([0, 1, 2])(
    'single nobody out in city %i, however their views are added and subtracted',
    async (index) => {
      const people = cities[index] ?? [];
      const { session, analysis } = await open(people);
      const { shown } = await drive(session, shuffled(everyView(people), index));
      expect(shown.length).toBeGreaterThan(3);
      const published = analysis.metrics['engagement.response'].filter((row) => !row.suppressed);
      const sets = [...published, ...shown].map((view) => members(people, view));
      expect(fewestSingledOut(people, sets)).toBeGreaterThanOrEqual(MIN_N);
      await session.close();
    },
  );
});

/** So many people who are alike. */
const people = (count: number, division: string, age_band: string, gender: string): Person[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ division, age_band, gender },
    position: index % 2 === 0 ? '主事級' : '主査級',
  }));

describe('a view', () => {
  // The fifty-year-olds of 福祉部 are all men, and but three of its men are fifty.
  const tight = [
    ...[...people(20, '福祉部', '50代', '男性'), ...people(3, '福祉部', '30代', '男性')],
    ...people(20, '福祉部', '30代', '女性'),
    ...[...people(15, '総務部', '50代', '男性'), ...people(15, '総務部', '50代', '女性')],
    ...[...people(15, '総務部', '30代', '男性'), ...people(15, '総務部', '30代', '女性')],
  ];
  const fifty = { attribute: 'division × age_band', division: '福祉部', value: '50代' };
  const men = { attribute: 'division × gender', division: '福祉部', value: '男性' };

  it('is refused when another one, less it, would single three people out', async () => {
    const { session } = await open(tight);
    expect(await drive(session, [fifty, men])).toEqual({
      shown: [fifty],
      refused: [{ view: men, code: 'view-singles-out' }],
    });
    await session.close();
  });

  it('is shown when it comes first, and the other one is refused then', async () => {
    const { session } = await open(tight);
    expect(await drive(session, [men, fifty, men])).toEqual({
      shown: [men, men],
      refused: [{ view: fifty, code: 'view-singles-out' }],
    });
    await session.close();
  });

  it('is shown whole when a page asks for several metrics of it at once', async () => {
    const { session } = await open(tight);
    const [overall, items, again] = await Promise.all([
      session.query('engagement.overall', fifty),
      session.query('engagement.items', fifty),
      session.query('engagement.overall', fifty),
    ]);
    expect(overall.rows[0]?.respondents).toBe(20);
    expect(items.rows).toHaveLength(13);
    expect(again.rows).toEqual(overall.rows);
    expect(session.views()?.shown).toEqual([fifty]);
    await session.close();
  });

  it('is refused in a later session too', async () => {
    const first = await open(tight);
    await drive(first.session, [fifty]);
    const views = first.session.views();
    await first.session.close();
    const later = await open(tight, { views });
    expect((await drive(later.session, [men])).refused).toEqual([
      { view: men, code: 'view-singles-out' },
    ]);
    await later.session.close();
  });

  it('of nobody, or of what no file has, is refused and spoils nothing', async () => {
    const { session } = await open(tight);
    const many = { ...fifty, attribute: 'age_band × gender', division: '30代', value: '男性' };
    const nobody = { ...men, value: '' };
    const unknown = { attribute: 'division × 出身地', division: '福祉部', value: '青森' };
    const { shown, refused } = await drive(session, [
      { ...men, division: '会計課' },
      nobody,
      unknown,
      { ...men, attribute: 'section × gender', division: '総務課' },
    ]);
    expect(shown).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('view-too-small'));
    expect((await drive(session, [many])).shown).toEqual([many]);
    await session.close();
  });

  it('may be asked for anew when the threshold changes, and the change is recorded', async () => {
    const first = await open(tight);
    await drive(first.session, [men]);
    const views = first.session.views();
    await first.session.close();
    const changed = await open(tight, {
      views,
      disclosure: { minN: 8, reason: '人事委員会の承認' },
    });
    expect(changed.session.views()).toMatchObject({
      minN: 8,
      shown: [],
      past: [{ minN: MIN_N, views: 1, since: views?.since }],
    });
    await changed.session.close();
  });
});
