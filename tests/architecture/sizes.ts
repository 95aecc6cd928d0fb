/** From here on a file or folder deserves a second look: where good code bases have their largest. */
export const lookAgainAt = [
  { kind: /\.(?:ts|js)$/, lines: 250 },
  { kind: /\.svelte$/, lines: 150 },
  { kind: /\.sql$/, lines: 60 },
] as const;

export const FILES_IN_A_FOLDER = 25;

/** Larger than that, and right nevertheless. An entry that is no longer needed fails the test. */
export const largeNevertheless: Readonly<Record<string, string>> = {
  'tests/architecture/layers.test.ts': 'one table of made-up violations, a line for each',
  'tests/seeds/aomori.test.ts': 'one document checked table by table, in the order of its pages',
  'tests/seeds/hakodate.test.ts': 'one document checked table by table, in the order of its pages',
  'tests/seeds/isehara.test.ts': 'one document checked table by table, in the order of its pages',
  'tests/seeds/yuzawa.test.ts': 'one document checked table by table, in the order of its pages',
  'tests/e2e/': 'one file for each page and for each promise of the built site',
  'src/lib/charts/': 'one file per figure, beside the marks they are drawn with',
  'tests/stats/': 'one file for each of src/lib/stats',
  'src/lib/stats/':
    'one method of METHODS to a file, called by its name, and all of them side by side',
  'tests/metrics/': 'one file for each metric, beside what is true of all of them',
  'src/lib/metrics/': 'a metric is a pair of files with one name, and all pairs lie side by side',
};
