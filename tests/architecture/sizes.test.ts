import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { projectFiles, read } from './project-files.ts';
import { FILES_IN_A_FOLDER, largeNevertheless, lookAgainAt } from './sizes.ts';

const code = projectFiles().filter((path) => /^(?:src|tests|tools|data)\//.test(path));
const excepted = Object.keys(largeNevertheless);

/** Files and folders over the light, by path, with what was found. */
const large = new Map([...largeFiles(), ...largeFolders()]);

function largeFiles(): [string, string][] {
  return code.flatMap((path): [string, string][] => {
    const light = lookAgainAt.find(({ kind }) => kind.test(path));
    const lines = light ? read(path).split('\n').length - 1 : 0;
    return light && lines > light.lines
      ? [[path, `${lines} lines, look again at ${light.lines}`]]
      : [];
  });
}

function largeFolders(): [string, string][] {
  const written = code.filter((path) => lookAgainAt.some(({ kind }) => kind.test(path)));
  const folders = new Map<string, number>();
  for (const path of written) {
    const folder = `${dirname(path)}/`;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders]
    .filter(([, count]) => count > FILES_IN_A_FOLDER)
    .map(([folder, count]) => [folder, `${count} files, look again at ${FILES_IN_A_FOLDER}`]);
}

test('what has grown large is split, or says in sizes.ts why it is large', () => {
  const unexplained = [...large].filter(([path]) => !excepted.includes(path));
  expect(unexplained.map(([path, found]) => `${path}: ${found}`)).toEqual([]);
});

test('an exception goes when what it excuses has become small', () => {
  expect(excepted.filter((path) => !large.has(path))).toEqual([]);
});
