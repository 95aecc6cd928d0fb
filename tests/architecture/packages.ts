/** One outside package (or family of them) and the only folders that may name it. */
export type PackageRule = {
  /** `name`, `@scope/*`, `node:*`; a name also covers what lies inside the package. */
  readonly name: string;
  readonly owners: readonly string[];
  readonly why: string;
};

const DOMAIN = 'src/lib/domain/';
const INTAKE = 'src/lib/intake/';
const ENGINE = 'src/lib/engine/';
const METRICS = 'src/lib/metrics/';
const CHARTS = 'src/lib/charts/';
const STATS = 'src/lib/stats/';
const WORKSPACE = 'src/lib/workspace/';
const EXPORT = 'src/lib/export/';
const UI = 'src/lib/ui/';
const ROUTES = 'src/routes/';
const CLI = 'src/cli/';

/** Every package that the product is made of. A package changes hands in one room, or it is stuck. */
export const packages: readonly PackageRule[] = [
  {
    name: 'zod',
    owners: [DOMAIN, INTAKE, METRICS, WORKSPACE, CLI],
    why: 'schemas are words (domain), rows (intake, metrics) and JSON that comes from outside (workspace reads stored results, cli its arguments and files); everybody else takes the types',
  },
  {
    name: 'papaparse',
    owners: [INTAKE],
    why: 'one room decides what a row of a file is',
  },
  {
    name: '@e965/xlsx',
    owners: [INTAKE],
    why: 'a workbook is read where every other file is read, and loaded only when one is dropped',
  },
  {
    name: 'fflate',
    owners: [INTAKE, WORKSPACE, EXPORT],
    why: 'intake opens a workbook within limits, workspace packs and opens the project file, export packs what it writes',
  },
  {
    name: 'docx',
    owners: [`${EXPORT}word/`, `${EXPORT}native/`],
    why: 'one folder writes Word, one the charts of all office files; both are loaded when asked for',
  },
  {
    name: 'pptxgenjs',
    owners: [`${EXPORT}slides/`],
    why: 'one folder writes PowerPoint, and mends what the library leaves',
  },
  {
    name: 'hucre',
    owners: [`${EXPORT}workbook/`],
    why: 'one folder writes Excel',
  },
  {
    name: '@resvg/resvg-js',
    owners: [CLI],
    why: 'a terminal has no canvas; a browser draws its pictures itself',
  },
  {
    name: 'jsdom',
    owners: [CLI],
    why: 'a terminal has no document to draw in',
  },
  {
    name: '@noble/hashes',
    owners: [WORKSPACE, `${EXPORT}html/`, `${EXPORT}archive/`],
    why: 'checksums, also on plain http, where the browser offers none: of files, of those in an archive, and of the script that a written page may run',
  },
  {
    name: '@duckdb/*',
    owners: [ENGINE],
    why: 'nothing above engine knows which database answers',
  },
  {
    name: 'apache-arrow',
    owners: [ENGINE],
    why: 'Arrow is how rows enter and leave the engine, and stops there',
  },
  {
    name: 'arquero',
    owners: [METRICS],
    why: 'reshaping a few hundred result rows is the last step of a metric',
  },
  {
    name: '@observablehq/plot',
    owners: [CHARTS],
    why: 'a figure is drawn in one room, so that all look alike',
  },
  {
    name: '@stdlib/*',
    owners: [STATS],
    why: 'a distribution is chosen once, with its source beside it',
  },
  {
    name: 'ml-matrix',
    owners: [STATS],
    why: 'linear algebra stays with the mathematics',
  },
  {
    name: 'svelte',
    owners: [UI, WORKSPACE, ROUTES],
    why: 'the rooms below must run in a terminal and a worker, without a page',
  },
  {
    name: 'bits-ui',
    owners: [UI],
    why: 'pages are made of our components, not of a library’s',
  },
  {
    name: 'idb',
    owners: [WORKSPACE],
    why: 'one room decides what is kept on this computer',
  },
  {
    name: 'comlink',
    owners: [WORKSPACE],
    why: 'workspace alone speaks across to the worker',
  },
  {
    name: '$app/*',
    owners: [ROUTES],
    why: 'only pages know that they are pages of a site; components take addresses as props',
  },
  {
    name: 'node:*',
    owners: [`${ENGINE}native/`, CLI],
    why: 'everything else must run in a browser',
  },
];

/** The rule for what an import names, or `null` for a package that nobody has given an owner. */
export function ruleFor(specifier: string): PackageRule | null {
  const name = specifier.replace(/\?.*$/, '');
  return (
    packages.find((rule) =>
      rule.name.endsWith('*')
        ? name.startsWith(rule.name.slice(0, -1))
        : name === rule.name || name.startsWith(`${rule.name}/`),
    ) ?? null
  );
}

/** Why a file may not name this package, and what to do; `null` where it may. */
export function judgePackage(path: string, specifier: string): string | null {
  if (/^[./]|^#|^\$lib(\/|$)/.test(specifier)) return null;
  const rule = ruleFor(specifier);
  if (rule === null) {
    return `${specifier} has no owner: look first for a room that can already do it; if it is needed, add it to packages.ts with its owner and the reason, and to package.json`;
  }
  if (rule.owners.some((owner) => path.startsWith(owner))) return null;
  return `${specifier} belongs to ${rule.owners.join(', ')}: ${rule.why}; export what you need from there`;
}
