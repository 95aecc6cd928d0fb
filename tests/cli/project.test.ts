/** The command line on a project file: the same product as on its folder. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { packProject } from '#lib/workspace/project/pack-project.ts';
import { fixture, folderWith, runAnalyse, surveyOf } from './run-analyse.ts';

vi.setConfig({ testTimeout: 120_000 });

const FILES = {
  'survey_2024.csv': surveyOf(12, 4),
  'four-defects.csv': fixture('four-defects.csv'),
  'minori.json': JSON.stringify({ minori: 1, city: { name: 'みのり市' } }),
};

/** A folder and, beside its files, the project file of them in another order. */
function folderAndProject() {
  const folder = folderWith(FILES);
  const files = Object.keys(FILES)
    .reverse()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const project = join(folder, 'みのり.minori.zip');
  writeFileSync(project, packProject(files));
  return { folder, project };
}

test('gives the very same JSON for a folder and for its project file', async () => {
  const { folder, project } = folderAndProject();
  const [ofFolder, ofProject] = [await runAnalyse(folder), await runAnalyse(project)];
  expect(ofFolder.exitCode).toBe(1);
  expect(ofProject).toEqual(ofFolder);
  expect(ofFolder.stdout).toContain('みのり市');
});

describe('a project file that cannot be used', () => {
  const project = (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array) => {
    const bytes = packProject([{ name: 'R6.csv', bytes: new TextEncoder().encode('x') }]);
    return join(folderWith({ 'project.zip': change(bytes) }), 'project.zip');
  };

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -30), 'damaged'],
    ['no zip', () => new TextEncoder().encode('年度,Q1'), 'not a project file'],
  ])('since it is %s ends with 2 and says why', async (_, change, words) => {
    const outcome = await runAnalyse(project(change), '--locale', 'en');
    expect(outcome).toMatchObject({ exitCode: 2, stdout: '' });
    expect(outcome.stderr).toContain(words);
  });
});
