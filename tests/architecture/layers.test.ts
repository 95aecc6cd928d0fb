import { describe, expect, test } from 'vitest';
import { judgeLayer } from './judge-layers.ts';
import { layers, roomOf, type Room } from './layers.ts';
import { read, sourceFiles } from './project-files.ts';
import { readImports } from './read-imports.ts';

const CHART = 'src/lib/charts/score-by-division.ts';

function judge(path: string, text: string): string[] {
  return readImports(path, text).flatMap((found) => {
    const verdict = judgeLayer(path, found);
    return verdict === null ? [] : [`${path}:${found.line} ${found.specifier}\n    ${verdict}`];
  });
}

describe('the layer table', () => {
  test.each(Object.entries(layers))('%s points downwards only', (_, { rank, may, types }) => {
    for (const below of may) expect(layers[below].rank).toBeLessThan(rank);
    // Types may come from beside: they are gone at run time. They may not come from above.
    for (const beside of types) expect(layers[beside].rank).toBeLessThanOrEqual(rank);
  });

  test('no two rooms take types from each other', () => {
    const mutual = Object.entries(layers).flatMap(([room, { types }]) =>
      types.filter((other) => layers[other].types.includes(room as Room)),
    );
    expect(mutual).toEqual([]);
  });

  test('ui and workspace never see each other, and neither sees figures', () => {
    const forbidden: [Room, Room][] = [
      ['ui', 'workspace'],
      ['workspace', 'ui'],
      ['ui', 'figures'],
      ['workspace', 'figures'],
    ];
    for (const [from, to] of forbidden) {
      expect([...layers[from].may, ...layers[from].types]).not.toContain(to);
    }
  });
});

describe('the code', () => {
  test('lies in rooms that the table knows', () => {
    expect(sourceFiles().filter((path) => roomOf(path) === null)).toEqual([]);
  });

  test('imports only what the table allows', () => {
    expect(
      sourceFiles()
        .flatMap((path) => judge(path, read(path)))
        .join('\n'),
    ).toBe('');
  });
});

describe('what the judge refuses', () => {
  test.each([
    [
      'an import upwards',
      'src/lib/domain/band.ts',
      "import { x } from '#lib/stats/x.ts';",
      'domain may not import stats',
    ],
    [
      'a relative import upwards',
      'src/lib/domain/band.ts',
      "import { x } from '../stats/x.ts';",
      'domain may not import stats',
    ],
    [
      'an import sideways',
      'src/lib/intake/parse.ts',
      "import { x } from '#lib/engine/engine.ts';",
      'intake may not import engine',
    ],
    [
      'a re-export',
      'src/lib/stats/t.ts',
      "export { x } from '#lib/metrics/x.ts';",
      'stats may not import metrics',
    ],
    [
      'a star re-export',
      'src/lib/stats/t.ts',
      "export * from '#lib/metrics/x.ts';",
      'stats may not import metrics',
    ],
    [
      'an import for its effect',
      CHART,
      "import '#lib/engine/start.ts';",
      'charts may not import engine',
    ],
    [
      'a dynamic import',
      CHART,
      "const m = await import('#lib/workspace/session.ts');",
      'charts may not import workspace',
    ],
    [
      'a dynamic import in a template',
      CHART,
      'void import(`#lib/workspace/session.ts`);',
      'charts may not import workspace',
    ],
    ['a computed import', CHART, 'void import(name);', 'computed'],
    [
      'a file’s text',
      CHART,
      "import sql from '../metrics/x.sql?raw';",
      'charts takes only types from metrics',
    ],
    [
      'a glob',
      CHART,
      "import.meta.glob(['./*.ts', '../engine/*.ts']);",
      'charts may not import engine',
    ],
    [
      'a worker’s address',
      CHART,
      "new URL('../workspace/worker.ts', import.meta.url);",
      'charts may not import workspace',
    ],
    [
      'a value of a metric in a chart',
      CHART,
      "import { x } from '#lib/metrics/x.ts';",
      'charts takes only types from metrics',
    ],
    [
      'type names inside a plain import',
      CHART,
      "import { type X } from '#lib/metrics/x.ts';",
      'still loads the file',
    ],
    [
      'type names inside a plain export',
      CHART,
      "export { type X } from '#lib/disclosure/x.ts';",
      'still loads the file',
    ],
    [
      'a type from a room that gives none',
      CHART,
      "import type { X } from '#lib/engine/engine.ts';",
      'charts may not import engine',
    ],
    [
      'a type written in place',
      CHART,
      "let x: import('#lib/engine/engine.ts').Engine;",
      'charts may not import engine',
    ],
    [
      'a page’s component that asks a metric',
      'src/routes/goals/Pace.svelte',
      '<script lang="ts">\n  import { x } from \'#lib/metrics/x.ts\';\n</script>',
      'Pace.svelte:2',
    ],
    [
      'a component that asks workspace',
      'src/lib/ui/Kpi.svelte',
      '<script module>\n</script>\n<p>n</p>\n<script lang="ts">\n  import { x } from \'#lib/workspace/x.ts\';\n</script>',
      'ui may not import workspace',
    ],
    [
      'an import in markup',
      'src/lib/ui/Kpi.svelte',
      "{#await import('./x.ts') then x}{x}{/await}",
      'computed',
    ],
    [
      'a figure that asks a metric for more than types',
      'src/lib/figures/items.ts',
      "import { x } from '#lib/metrics/x.ts';",
      'figures takes only types',
    ],
    [
      'a page in a figure',
      'src/lib/figures/items.ts',
      "import { x } from '../../routes/x.ts';",
      'figures may not import routes',
    ],
    [
      'a figure in a component',
      'src/lib/ui/Kpi.svelte',
      "<script>import { x } from '#lib/figures/x.ts';</script>",
      'ui may not import figures',
    ],
    [
      'a page in the command line',
      'src/cli/analyse.ts',
      "import { x } from '../routes/x.ts';",
      'cli may not import routes',
    ],
    ['$lib', CHART, "import { x } from '$lib/charts/x.ts';", 'write #lib/'],
    ['an absolute address', CHART, "import { x } from '/src/lib/charts/x.ts';", 'sub-path'],
    [
      'a room that nobody planned',
      CHART,
      "import { x } from '#lib/helpers/x.ts';",
      'lies in no room',
    ],
    ['a file beside the rooms', CHART, "import { x } from '../index.ts';", 'lies in no room'],
    ['a file outside src', CHART, "import { x } from '../../../seeds/x.ts';", 'stands on its own'],
    [
      'the sample’s generator',
      'src/cli/analyse.ts',
      "import { x } from '#data/generator/x.ts';",
      'opened as files',
    ],
    [
      'the sample in a room',
      CHART,
      "import x from '#data/minori-city/x.csv?raw';",
      'opened as files',
    ],
  ])('%s', (_, path, text, says) => {
    const verdicts = judge(path, text);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toContain(says);
  });
});

describe('what the judge lets through', () => {
  test.each([
    [
      'its own room',
      CHART,
      "import { x } from './scale.ts';\nimport { y } from '#lib/charts/y.ts';",
    ],
    [
      'a room below',
      CHART,
      "import { x } from '#lib/domain/x.ts';\nexport { y } from '#lib/i18n/y.ts';",
    ],
    [
      'the shape of a metric’s rows',
      CHART,
      "import type { X } from '#lib/metrics/x.ts';\nexport type { Y } from '#lib/disclosure/y.ts';",
    ],
    ['such a shape written in place', CHART, "let x: import('#lib/metrics/x.ts').Row;"],
    ['a package', CHART, "import * as Plot from '@observablehq/plot';"],
    [
      'an import that is only talked about',
      CHART,
      "// import '#lib/engine/x.ts'\nconst text = \"import '#lib/engine/x.ts'\";",
    ],
    [
      'a component in a page',
      'src/routes/+page.svelte',
      "<script>import Kpi from '#lib/ui/kpi/Kpi.svelte';</script>\n<p>import x from '#lib/engine/x.ts'</p>",
    ],
    ['SvelteKit’s types', 'src/routes/+layout.ts', "import type { LayoutLoad } from './$types';"],
    [
      'a figure in a page and in the terminal',
      'src/cli/report.ts',
      "import { x } from '#lib/figures/x.ts';",
    ],
    [
      'the sample’s files in a page',
      'src/routes/+page.ts',
      "import url from '#data/minori-city/x.csv?url';",
    ],
  ])('%s', (_, path, text) => {
    expect(judge(path, text)).toEqual([]);
  });
});
