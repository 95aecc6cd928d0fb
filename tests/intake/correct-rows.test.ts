import { describe, expect, it } from 'vitest';
import { inOneLine, readText } from './read-fixture.ts';

const TEXT =
  '年度,部,人数\n令和6年度,総務部,十\n令和6年度,福祉部,8\n令和6年度,"水道部\n（企業）",x\n';

describe('a row corrected by hand', () => {
  it('is read as corrected, under the number that the spreadsheet shows, and counted', async () => {
    const { rows, accounts, issues } = await readText(TEXT, {
      corrections: { '2': ['令和6年度', '総務部', '10'], '4': ['令和6年度', '水道部', '5'] },
    });
    expect(rows).toMatchObject([{ people: 10 }, { people: 8 }, { division: '水道部', people: 5 }]);
    expect(accounts).toEqual({ rows: 3, used: 3, quarantined: 0, leftOut: 0 });
    expect(issues.map(inOneLine)).toEqual(['note row 2 row-corrected ×2']);
  });

  it('stays in quarantine, with its corrected cells, while it is wrong', async () => {
    const { quarantine } = await readText(TEXT, { corrections: { '2': ['R6', '総務部', '百'] } });
    expect(quarantine[0]).toEqual({
      ...{ row: 2, reason: 'number-invalid', cells: ['R6', '総務部', '百'] },
    });
  });

  it('is left out for good when somebody says so, and still counted', async () => {
    const { accounts, issues } = await readText(TEXT, { corrections: { '2': null, '4': null } });
    expect(accounts).toEqual({ rows: 3, used: 1, quarantined: 0, leftOut: 2 });
    expect(issues.map(inOneLine)).toEqual(['note row 2 row-left-out-by-hand ×2']);
  });

  it('changes nothing when its number is beyond the file', async () => {
    const plain = await readText(TEXT);
    expect(await readText(TEXT, { corrections: { '99': null } })).toEqual(plain);
  });
});
