import { describe, expect, test } from 'vitest';
import { judgePackage, packages, ruleFor } from './packages.ts';
import { read, sourceFiles } from './project-files.ts';
import { readImports } from './read-imports.ts';

const imports = sourceFiles().flatMap((path) =>
  readImports(path, read(path)).map((found) => ({ path, ...found })),
);

describe('the code', () => {
  test('names each package only in the room that owns it', () => {
    const refused = imports.flatMap(({ path, line, specifier }) => {
      const verdict = judgePackage(path, specifier);
      return verdict === null ? [] : [`${path}:${line}\n    ${verdict}`];
    });
    expect(refused.join('\n')).toBe('');
  });

  test('names no package that package.json does not', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const declared = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    const named = imports
      .map(({ specifier }) => specifier)
      .filter((specifier) => ruleFor(specifier) !== null && !/^(?:node:|\$app\/)/.test(specifier))
      .map((specifier) => /^(?:@[^/]+\/)?[^/?]+/.exec(specifier)?.[0] ?? specifier);
    expect([...new Set(named)].filter((name) => !declared.includes(name))).toEqual([]);
  });

  test('has one rule for each package', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('what the judge refuses', () => {
  test.each([
    ['zod', 'src/lib/charts/x.ts', 'src/lib/domain/'],
    ['papaparse', 'src/lib/workspace/x.ts', 'src/lib/intake/'],
    ['@duckdb/duckdb-wasm', 'src/lib/workspace/x.ts', 'src/lib/engine/'],
    ['@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url', 'src/routes/+page.ts', 'src/lib/engine/'],
    ['apache-arrow', 'src/lib/intake/x.ts', 'src/lib/engine/'],
    ['arquero', 'src/lib/charts/x.ts', 'src/lib/metrics/'],
    ['@observablehq/plot', 'src/lib/ui/X.svelte', 'src/lib/charts/'],
    ['@stdlib/stats-base-dists-t-cdf', 'src/lib/metrics/x.ts', 'src/lib/stats/'],
    ['ml-matrix', 'src/lib/metrics/x.ts', 'src/lib/stats/'],
    ['svelte/reactivity', 'src/lib/charts/x.ts', 'src/lib/ui/'],
    ['idb', 'src/routes/+page.ts', 'src/lib/workspace/'],
    ['comlink', 'src/lib/engine/x.ts', 'src/lib/workspace/'],
    ['bits-ui', 'src/routes/+page.svelte', 'src/lib/ui/'],
    ['$app/paths', 'src/lib/ui/X.svelte', 'src/routes/'],
    ['node:fs', 'src/lib/engine/open-engine.ts', 'src/lib/engine/native/'],
    ['node:fs', 'src/lib/domain/x.ts', 'src/cli/'],
    ['lodash', 'src/lib/stats/x.ts', 'has no owner'],
    ['zod-extras', 'src/lib/domain/x.ts', 'has no owner'],
    ['fs', 'src/cli/x.ts', 'has no owner'],
    ['$env/static/public', 'src/routes/+page.ts', 'has no owner'],
  ])('%s in %s', (specifier, path, says) => {
    expect(judgePackage(path, specifier)).toContain(says);
  });
});

describe('what the judge lets through', () => {
  test.each([
    ['zod', 'src/lib/metrics/x.ts'],
    ['zod', 'src/cli/analyse.ts'],
    ['@duckdb/node-api', 'src/lib/engine/native/native-driver.ts'],
    ['svelte/elements', 'src/lib/ui/Button.svelte'],
    ['node:fs/promises', 'src/cli/read-folder.ts'],
    ['#lib/domain/x.ts', 'src/lib/charts/x.ts'],
    ['./x.ts', 'src/lib/charts/y.ts'],
  ])('%s in %s', (specifier, path) => {
    expect(judgePackage(path, specifier)).toBeNull();
  });
});
