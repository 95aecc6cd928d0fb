import { describe, expect, test } from 'vitest';
import type { MasterAttribute, Masters } from '#lib/domain/masters.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { NameUse } from '#lib/workspace/masters/count-names.ts';
import {
  masterLines,
  mastersInUse,
  moved,
  renameTo,
  withLines,
} from '../../../src/routes/data/masters/master-lines.ts';

const { masters: NONE } = DEFAULT_WORKSPACE_FILE;
const use = (
  attribute: MasterAttribute,
  name: string,
  division: string | null = null,
  count = 1,
): NameUse => ({
  ...{ attribute, name, division, count, files: ['R6.csv'], years: [2024], column: null },
});
const NAMES = [
  ...[use('division', '総務部', null, 5), use('division', '福祉部')],
  ...[use('section', '総務課', '総務部'), use('section', '総務課', '福祉部')],
  ...[use('position', '主事'), use('position', '主査')],
];
const namesOf = (attribute: MasterAttribute, masters: Masters = NONE) =>
  masterLines(attribute, masters, NAMES).map(({ name }) => name);

describe('a list of names', () => {
  test('is the one that the files have, until the officer changes it', () => {
    expect(namesOf('division')).toEqual(['総務部', '福祉部']);
    expect(namesOf('division', { ...NONE, divisions: [{ name: '福祉部', sections: [] }] })).toEqual(
      ['福祉部', '総務部'],
    );
  });

  test('keeps two sections of one name apart by their divisions', () => {
    const lines = masterLines('section', NONE, NAMES);
    expect(lines.map(({ name, division }) => [name, division])).toEqual([
      ['総務課', '総務部'],
      ['総務課', '福祉部'],
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  test('says how many rows use each, and none for a name that no file has', () => {
    const masters = { ...NONE, divisions: [{ name: '市長部局', sections: [] }] };
    expect(masterLines('division', masters, NAMES).map(({ rows }) => rows)).toEqual([0, 5, 1]);
  });

  test('does not have a name that is counted under another one', () => {
    const [section, other] = masterLines('section', NONE, NAMES);
    const rename = renameTo('section', other!, section!);
    expect(rename).toEqual({
      ...{ attribute: 'section', from: '総務課', to: '総務課' },
      ...{ fromDivision: '福祉部', toDivision: '総務部' },
    });
    const left = masterLines('section', { ...NONE, renames: [rename] }, NAMES);
    expect(left.map(({ division }) => division)).toEqual(['総務部']);
  });

  test('is put into another order, and nothing is lost by it', () => {
    const lines = masterLines('division', NONE, NAMES);
    const changed = withLines(mastersInUse(NONE, NAMES), 'division', moved(lines, lines[1]!, -1));
    expect(changed.divisions).toEqual([
      { name: '福祉部', sections: ['総務課'] },
      { name: '総務部', sections: ['総務課'] },
    ]);
    expect(moved(lines, lines[0]!, -1)).toEqual(lines);
  });

  test('says the tier of a position', () => {
    const lines = masterLines('position', NONE, NAMES);
    expect(lines.map(({ tier }) => tier)).toEqual(['general', null]);
    const changed = withLines(NONE, 'position', [{ ...lines[1]!, tier: 'supervisory' }]);
    expect(changed.positions).toEqual([{ name: '主査', tier: 'supervisory' }]);
  });
});
