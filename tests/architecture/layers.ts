export type Room =
  | 'domain'
  | 'stats'
  | 'i18n'
  | 'intake'
  | 'engine'
  | 'disclosure'
  | 'metrics'
  | 'charts'
  | 'findings'
  | 'export'
  | 'workspace'
  | 'ui'
  | 'figures'
  | 'report'
  | 'routes'
  | 'cli';

/** What one room may import, and the reason; the room itself is always allowed. */
export type LayerRule = {
  /** Imports point from a higher rank to a lower one, never sideways. */
  readonly rank: number;
  /** Rooms it may import anything from. */
  readonly may: readonly Room[];
  /** Rooms it may import types from, by `import type` alone. */
  readonly types: readonly Room[];
  readonly why: string;
  readonly instead: string;
};

const GATED: readonly Room[] = ['metrics', 'disclosure'];

/** The layers, from the ground up. */
export const layers: Readonly<Record<Room, LayerRule>> = {
  domain: {
    rank: 0,
    may: [],
    types: [],
    why: 'domain holds the words that every room shares, so it can lean on none of them',
    instead: 'move the word into domain, or the code that needs the other room out of it',
  },
  stats: {
    rank: 1,
    may: ['domain'],
    types: [],
    why: 'stats is pure mathematics, to be checked against a textbook without the product',
    instead: 'hand it plain numbers and let the caller look them up',
  },
  i18n: {
    rank: 1,
    may: ['domain'],
    types: [],
    why: 'i18n turns codes and values into sentences and must not know who asks',
    instead: 'pass the values to the sentence as arguments',
  },
  intake: {
    rank: 2,
    may: ['domain'],
    types: [],
    why: 'intake turns bytes into trusted rows; what happens to them is not its concern',
    instead: 'return rows and issues (codes, no sentences) and join the rooms in workspace',
  },
  engine: {
    rank: 2,
    may: ['domain'],
    types: [],
    why: 'engine runs statements and knows no metric, so that another engine can take its place',
    instead: 'hand it SQL and parameters through its interface, from workspace',
  },
  disclosure: {
    rank: 2,
    may: ['domain', 'stats'],
    types: [],
    why: 'the gate must be readable on its own: whoever reviews it needs no other room',
    instead: 'hand it the cells to judge as plain rows',
  },
  metrics: {
    rank: 3,
    may: ['domain', 'stats'],
    types: [],
    why: 'a metric is a declaration (SQL, parameters, row schema) and runs nothing',
    instead: 'let workspace run it in the engine and send its rows through the gate',
  },
  charts: {
    rank: 4,
    may: ['domain', 'stats', 'i18n'],
    types: GATED,
    why: 'a chart turns rows and settings into an SVG and must only ever see what passed the gate',
    instead: 'take the rows as an argument; write "import type" for their shape',
  },
  findings: {
    rank: 4,
    may: ['domain', 'stats'],
    types: GATED,
    why: 'a finding is a code with values, drawn from results that passed the gate',
    instead: 'take the rows as an argument, and leave the sentence to i18n',
  },
  export: {
    rank: 4,
    may: ['domain', 'i18n'],
    types: ['charts', 'disclosure'],
    why: 'a writer packs finished figures and tables and computes nothing',
    instead: 'take the SVG and the table as arguments',
  },
  workspace: {
    rank: 5,
    may: ['domain', 'intake', 'engine', 'metrics', 'disclosure', 'stats', 'findings', 'export'],
    types: [],
    why: 'workspace is where the rooms meet; it holds state and draws nothing',
    instead: 'let a page join workspace with ui, charts and sentences',
  },
  ui: {
    rank: 5,
    may: ['domain', 'i18n', 'charts'],
    types: [],
    why: 'a component shows what it is given and can be shown without any data loaded',
    instead: 'take it as a prop and let the page fetch it from workspace',
  },
  figures: {
    rank: 5,
    may: ['domain', 'i18n', 'charts', 'findings'],
    types: GATED,
    why: 'figures pairs a chart with its rows, sentence and notes; pages and the terminal use it alike',
    instead: 'take rows and settings as arguments and let the page or the command hand them in',
  },
  report: {
    rank: 6,
    may: ['domain', 'i18n', 'charts', 'findings', 'export', 'figures'],
    types: GATED,
    why: 'report arranges figures, words and checks into a document; pages and the terminal use it alike',
    instead: 'take the published rows through its Ask and let the page or the command answer',
  },
  routes: {
    rank: 7,
    may: ['domain', 'i18n', 'charts', 'findings', 'export', 'workspace', 'ui', 'figures', 'report'],
    types: [],
    why: 'a page arranges; it reads results that workspace has sent through the gate, never raw ones',
    instead: 'ask workspace for it',
  },
  cli: {
    rank: 7,
    may: ['domain', 'i18n', 'charts', 'findings', 'export', 'workspace', 'ui', 'figures', 'report'],
    types: [],
    why: 'the command line is the same product as the pages, so it goes through the same rooms',
    instead: 'ask workspace for it, as a page does',
  },
};

/** The room a file of the repository lies in, or `null` outside all rooms. */
export function roomOf(path: string): Room | null {
  const name =
    /^src\/lib\/([^/]+)\//.exec(path)?.[1] ??
    /^src\/(routes|cli)\//.exec(path)?.[1] ??
    // What SvelteKit wants beside its routes: app.d.ts, hooks.client.ts.
    (/^src\/[^/]+$/.test(path) ? 'routes' : '');
  return Object.hasOwn(layers, name) ? (name as Room) : null;
}
