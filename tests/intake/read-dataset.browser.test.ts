import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import { asWritten } from './as-written.ts';

// Browsers decode and unpack with tables of their own; what comes out has to be the same.

const FOLDER = '../fixtures/intake/';
const addresses = import.meta.glob<string>(
  ['../fixtures/intake/*', '!**/*.json', '!**/*.md', '!**/*.html'],
  { query: '?url', import: 'default', eager: true },
);
const written = import.meta.glob<string>('../fixtures/intake/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const parse = (path: string) => JSON.parse(written[path] ?? '{}') as Record<string, unknown>;

describe('a fixture in a browser', () => {
  it.each(Object.keys(addresses))('reads as in a terminal: %s', async (path) => {
    const answer = await fetch(addresses[path] ?? '');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const bare = path.replace(/\.\w+$/u, '');
    const context = { ...DEFAULT_WORKSPACE_FILE, ...parse(`${bare}.context.json`) };
    const dataset = await readDataset({ name: path.slice(FOLDER.length), bytes }, context);
    const expected = parse(`${bare}.json`);
    expect(asWritten(dataset, expected)).toEqual(expected);
  });

  it('is one of more than sixty', () => {
    expect(Object.keys(addresses).length).toBeGreaterThan(60);
  });
});
