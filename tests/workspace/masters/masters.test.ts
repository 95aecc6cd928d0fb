import { describe, expect, it } from 'vitest';
import type { DatasetKind } from '#lib/domain/dataset.ts';
import { MastersSchema, type Masters, type Rename } from '#lib/domain/masters.ts';
import type { ReadFile } from '#lib/workspace/analyse.ts';
import { applyRenames } from '#lib/workspace/masters/apply-renames.ts';
import { checkNames } from '#lib/workspace/masters/check-names.ts';
import { countNames } from '#lib/workspace/masters/count-names.ts';
import { proposeMasters } from '#lib/workspace/masters/propose-masters.ts';
import { NO_ROWS, onRoster, planned, sheet, staff } from '../../metrics/small-workspace.ts';

const masters = (lists: Partial<Masters>): Masters => ({ ...MastersSchema.parse({}), ...lists });
const file = (name: string, kind: DatasetKind, rows: readonly unknown[]): ReadFile => ({
  report: { name, kind, encoding: 'utf-8', rows: 0, used: 0, quarantined: 0, left_out: 0 },
  ...{ kind, rows, issues: [], columns: [{ id: 'section', header: '所属課' }] },
});
const place = (division: string, section: string) => staff(2024, 1, { division, section });
const sections = (...names: string[]) =>
  file(
    '職員数.csv',
    'headcount',
    names.map((name) => place('総務部', name)),
  );

describe('a rename', () => {
  const renamed = async (places: [string, string][], ...renames: Rename[]) => {
    const rows = { ...NO_ROWS, headcount: places.map(([d, s]) => place(d, s)) };
    const { headcount } = await applyRenames(rows, renames);
    return headcount.map(({ division, section }) => [division, section]);
  };
  const division = (from: string, to: string): Rename => ({ attribute: 'division', from, to });

  it('gives a division its present name, however its old one is spelt', async () => {
    expect(
      await renamed(
        [
          ['経済部', '農政課'],
          ['ＤＸ部', '企画課'],
        ],
        division('経済部', '産業部'),
        division('DX部', '企画部'),
      ),
    ).toEqual([
      ['産業部', '農政課'],
      ['企画部', '企画課'],
    ]);
  });

  it('is followed by the next one: two reorganisations lead to the last name', async () => {
    expect(
      await renamed(
        [['商工部', '商工課']],
        division('経済部', '産業部'),
        division('商工部', '経済部'),
      ),
    ).toEqual([['産業部', '商工課']]);
  });

  it('says nothing where renames lead in a circle', async () => {
    expect(
      await renamed([['甲部', '一課']], division('甲部', '乙部'), division('乙部', '甲部')),
    ).toEqual([['甲部', '一課']]);
  });

  it('moves one of two sections of the same name, and leaves the other where it is', async () => {
    const move: Rename = {
      ...{ attribute: 'section', from: '総務課', fromDivision: '水道部' },
      ...{ to: '経営課', toDivision: '上下水道局' },
    };
    expect(
      await renamed(
        [
          ['総務部', '総務課'],
          ['水道部', '総務課'],
          ['水道部', '工務課'],
        ],
        move,
      ),
    ).toEqual([
      ['総務部', '総務課'],
      ['上下水道局', '経営課'],
      ['水道部', '工務課'],
    ]);
  });

  it('of a section is known by the new name of its division, too', async () => {
    const section: Rename = {
      attribute: 'section',
      from: '農政課',
      fromDivision: '産業部',
      to: '農業課',
    };
    expect(await renamed([['経済部', '農政課']], division('経済部', '産業部'), section)).toEqual([
      ['産業部', '農業課'],
    ]);
  });

  it('reaches the attributes of a survey and each position of a plan', async () => {
    const rows = {
      ...NO_ROWS,
      survey: [sheet(2024, [3], { position: '主査', 庁舎: '主査' })],
      plan: [planned('法制執務研修', { audience_position: '主査|係長級' })],
    };
    const now = await applyRenames(rows, [{ attribute: 'position', from: '主査', to: '主査級' }]);
    expect(now.survey[0]?.attributes).toEqual({ position: '主査級', 庁舎: '主査' });
    expect(now.plan[0]?.audience_position).toBe('主査級|係長級');
  });

  it('changes nothing when it is done again', async () => {
    const renames = [division('経済部', '産業部')];
    const once = await applyRenames(
      { ...NO_ROWS, headcount: [place('経済部', '農政課')] },
      renames,
    );
    expect(await applyRenames(once, renames)).toEqual(once);
  });
});

describe('the names of the files', () => {
  it('are counted over all of them, with their files, years and the first header', async () => {
    const uses = await countNames([
      file('職員数.csv', 'headcount', [place('総務部', 'ＤＸ課'), place('水道部', 'DX課')]),
      file('R5.csv', 'survey', [sheet(2023, [3], { division: '総務部', section: 'DX課' })]),
    ]);
    expect(uses.filter(({ attribute }) => attribute === 'section')).toEqual([
      {
        ...{ attribute: 'section', name: 'ＤＸ課', division: '総務部', column: '所属課', count: 2 },
        ...{ files: ['職員数.csv', 'R5.csv'], years: [2023, 2024] },
      },
      {
        ...{ attribute: 'section', name: 'DX課', division: '水道部', column: '所属課', count: 1 },
        ...{ files: ['職員数.csv'], years: [2024] },
      },
    ]);
  });

  it('make masters in the order of first sight, with a tier only where every city has the same', async () => {
    const people = ['主査級', '課長級', '主事', '課長補佐', '主任'].map((position, index) =>
      onRoster(`M${index}`, { division: '総務部', section: '総務課', position }),
    );
    const bands = ['40代', '20代以下'].map((age_band) => sheet(2024, [3], { age_band }));
    const uses = await countNames([
      file('職員名簿.csv', 'roster', people),
      file('職員数.csv', 'headcount', [place('水道部', '総務課')]),
      file('R6.csv', 'survey', bands),
    ]);
    expect(proposeMasters(uses)).toMatchObject({
      divisions: [
        { name: '総務部', sections: ['総務課'] },
        { name: '水道部', sections: ['総務課'] },
      ],
      positions: [
        { name: '主査級' },
        { name: '課長級', tier: 'managerial' },
        { name: '主事', tier: 'general' },
        { name: '課長補佐', tier: 'supervisory' },
        { name: '主任' },
      ],
      ageBands: ['20代以下', '40代'],
    });
  });
});

describe('a name', () => {
  const check = async (lists: Partial<Masters>, ...files: ReadFile[]) =>
    checkNames(await countNames(files), masters(lists)).map(
      ({ code, found, suggestion, count }) => [code, found, suggestion ?? null, count],
    );
  const GENERAL = { divisions: [{ name: '総務部', sections: ['総務課', '人事課'] }] };

  it('that the masters do not have is reported with the nearest one they have', async () => {
    expect(await check(GENERAL, sections('総務課', '人事科', '人事科', '下水道課'))).toEqual([
      ['name-unknown', '人事科', '人事課', 2],
      ['name-unknown', '下水道課', null, 1],
    ]);
  });

  it('that stands in the masters below another division is not known in this one', async () => {
    const found = await check(
      { divisions: [...GENERAL.divisions, { name: '水道部', sections: ['工務課'] }] },
      file('職員数.csv', 'headcount', [place('水道部', '総務課')]),
    );
    expect(found).toEqual([['name-unknown', '総務課', '総務課', 1]]);
  });

  it('that a rename takes care of is in order', async () => {
    const renames: Rename[] = [{ attribute: 'section', from: '人事科', to: '人事課' }];
    expect(await check({ ...GENERAL, renames }, sections('人事科'))).toEqual([]);
  });

  it('is not checked against lists that nobody made', async () => {
    expect(await check({}, sections('総務課', '人事課', '市民課', '市民税課'))).toEqual([]);
  });

  it.each(['総務課（人事）', '総務　課', '総務科', '総務'])(
    'that may be a second spelling of 総務課 is reported, and not merged: %s',
    async (name) => {
      expect(await check({}, sections('総務課', name, '総務課'))).toEqual([
        ['name-variant', name, '総務課', 1],
      ]);
    },
  );

  it.each([
    [['生活福祉一課', '生活福祉二課']],
    [['東支所', '西支所']],
    [['主査級', '主事級']],
    [['市民課', '市民税課']],
  ])('that differs in what tells two things apart is a name of its own: %j', async (names) => {
    expect(await check({}, sections(...names))).toEqual([]);
  });

  it.each([
    ['情報ツステム課', [['name-variant', '情報ツステム課', '情報システム課', 1]]],
    ['情報システム二課', []],
  ])(
    'that is rare is held against a common one but for what tells two apart: %s',
    async (rare, found) => {
      const common = Array<string>(20).fill(
        rare.endsWith('二課') ? '情報システム一課' : '情報システム課',
      );
      expect(await check({}, sections(...common, rare))).toEqual(found);
    },
  );

  it('is not compared in a column that holds texts and no names', async () => {
    const texts = Array.from({ length: 501 }, (_, index) => `人事課その${index}`);
    expect(await check(GENERAL, sections(...texts))).toEqual([]);
  });

  it('that the masters have as well is never a second spelling', async () => {
    const divisions = [{ name: '総務部', sections: ['人事課', '人事科'] }];
    expect(await check({ divisions }, sections('人事課', '人事科'))).toEqual([]);
  });
});
