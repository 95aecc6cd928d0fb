import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { readWorkspaceFile } from '#lib/intake/read-workspace-file.ts';
import { inOneLine } from './read-fixture.ts';

const read = (text: string) =>
  readWorkspaceFile({ name: 'minori.json', bytes: new TextEncoder().encode(text) });

describe('minori.json', () => {
  it('is the default settings when it says nothing but its version', () => {
    expect(read('{"minori":1}')).toEqual({ settings: DEFAULT_WORKSPACE_FILE, issues: [] });
  });

  it('may begin with a byte order mark, as the Windows editor writes it', () => {
    const { settings } = read('\uFEFF{"minori":1,"city":{"name":"みのり市"}}');
    expect(settings?.city).toEqual({ name: 'みのり市', section: '' });
  });

  it('is refused with the path of each setting that is wrong', () => {
    const round = { fiscalYear: '令和6年度', name: '第1回' };
    const { settings, issues } = read(JSON.stringify({ minori: 1, rounds: [round] }));
    expect(settings).toBeNull();
    expect(issues).toMatchObject([
      { code: 'settings-invalid', level: 'error', column: 'rounds.0.fiscalYear' },
    ]);
  });

  it('is refused when a setting is misspelt, so that it is never without effect', () => {
    expect(read('{"minori":1,"cities":{}}').issues).toMatchObject([
      { code: 'settings-invalid', column: 'cities' },
    ]);
  });

  it.each([
    ['{', 'error settings-not-json'],
    ['', 'error file-empty'],
    ['PK\u0003\u0004', 'error file-not-text: zip'],
  ])('that cannot be read has one reason: %j', (text, line) => {
    const { settings, issues } = read(text);
    expect([settings, issues.map(inOneLine)]).toEqual([null, [line]]);
  });
});
