import { describe, expect, test } from 'vitest';
import { projectFiles, read } from './project-files.ts';

/** Put together here, so that this file does not hold the words it looks for. */
const NOWHERE = [
  { word: ['', 'work', ''].join('/'), why: 'a path of one computer; write it from the root' },
  { word: ['..', 'shared'].join('/'), why: 'a folder outside the repository' },
  { word: ['registry', 'npmjs', 'org'].join('.'), why: 'a host; npm knows where it fetches from' },
  { word: ['deb', 'debian', 'org'].join('.'), why: 'a host; apt knows where it fetches from' },
];

function judge(path: string, text: string): string[] {
  return NOWHERE.filter(({ word }) => text.includes(word)).map(
    ({ word, why }) => `${path}: ${word} (${why})`,
  );
}

test('no file names a place that only one computer has', () => {
  expect(projectFiles().flatMap((path) => judge(path, read(path)))).toEqual([]);
});

test.each(NOWHERE)('$word is seen', ({ word }) => {
  expect(judge('x.ts', `const x = '${word}main';`)).toHaveLength(1);
});

describe('package-lock.json', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { resolved?: string; integrity?: string; link?: boolean; optional?: boolean }
    >;
  };
  const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && !link);

  test('leaves open where packages are fetched from', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  test('pins what each package holds, but for other platforms’ optional ones', () => {
    const open = installed.filter(([, { integrity, optional }]) => !integrity && !optional);
    expect(open).toEqual([]);
  });
});
