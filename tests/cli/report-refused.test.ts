/** `npm run report` where it writes nothing: what it says, and that no half file is left. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/report.ts';
import { folderWith, surveyOf } from './run-analyse.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.restoreAllMocks());

const SETTINGS = { minori: 1, city: { name: 'みのり市' }, asOf: '2025-03-31' };
const REPORT = { id: 'r1', template: 'assembly', title: '議会資料' };
const survey = { 'survey_2024.csv': surveyOf(12, 4) };
const withReport = {
  ...survey,
  'minori.json': JSON.stringify({ ...SETTINGS, reports: [REPORT] }),
};

/** The command in this process; what it says is kept from the terminal. */
async function run(...args: string[]) {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  const exitCode = await main(args);
  return { exitCode, stderr: said.join('') };
}

describe('nothing is written, and what was there stays,', () => {
  const refused = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    ...args: string[]
  ) => {
    const folder = folderWith({ ...files, 'out.docx': 'what was there' });
    const out = join(folder, 'out.docx');
    const outcome = await run(folder, '--out', out, ...args);
    expect(outcome).toMatchObject({ exitCode: 2 });
    expect(readFileSync(out, 'utf8')).toBe('what was there');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    return outcome.stderr;
  };

  test('where the report named is not kept', async () => {
    const stderr = await refused(withReport, '--report', 'r2');
    expect(stderr).toContain('報告書「r2」はこのフォルダーにありません。あるのは r1 です。');
  });

  test('where nothing of the folder can be used', async () => {
    expect(await refused({})).toContain('使えるデータがありません');
  });

  test('where the template cannot be read or is none', async () => {
    expect(await refused(survey, '--template', '/no/such.docx')).toContain(
      'ひな形「/no/such.docx」を読めません',
    );
    const folder = folderWith({ 'city.docx': 'no document' });
    const template = join(folder, 'city.docx');
    expect(await refused(survey, '--template', template)).toContain('報告書を入れられません');
  });

  test('where the threshold is under that of the folder', async () => {
    const settings = JSON.stringify({ ...SETTINGS, disclosure: { minN: 12 } });
    const stderr = await refused({ ...survey, 'minori.json': settings }, '--min-n', '11');
    expect(stderr).toContain('12人');
  });

  test('where the command line is wrong', async () => {
    expect(await refused(survey, '--date', 'today')).toContain('2026-10-02 のように');
  });
});

test('a place that cannot be written to is named, and holds nothing half', async () => {
  const folder = folderWith(survey);
  const out = join(folder, 'no such folder', 'out.html');
  const outcome = await run(folder, '--out', out);
  expect(outcome.exitCode).toBe(2);
  expect(outcome.stderr).toContain(`報告書を${out}に書き出せません`);
  const taken = join(folder, 'taken.html');
  mkdirSync(taken);
  writeFileSync(join(taken, 'inside'), '');
  expect((await run(folder, '--out', taken)).exitCode).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(['survey_2024.csv', 'taken.html']);
});
