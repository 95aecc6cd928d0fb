import { describe, expect, test } from 'vitest';
import { DEFAULT_WORKSPACE_FILE, WorkspaceFileSchema } from '#lib/domain/workspace-file.ts';
import { readWorkspaceFile } from '#lib/intake/read-workspace-file.ts';
import { contentHash } from '#lib/workspace/keeping/content-hash.ts';
import { writeSettings } from '#lib/workspace/keeping/write-settings.ts';

const SETTINGS = WorkspaceFileSchema.parse({
  minori: 1,
  city: { name: 'みのり市' },
  files: { 'R6.csv': { fiscalYear: 2024, corrections: { '8': ['a', 'b'], '9': null } } },
  mappings: [{ shape: 'x', kind: 'survey', columns: { 部署: 'division' } }],
  disclosure: { minN: 12 },
});

describe('minori.json', () => {
  test.each([
    ['the defaults', DEFAULT_WORKSPACE_FILE],
    ['everything that was decided', SETTINGS],
  ])('reads as %s again', (_, settings) => {
    const read = readWorkspaceFile({ name: 'minori.json', bytes: writeSettings(settings) });
    expect(read).toEqual({ settings, issues: [] });
  });

  test('says only what was decided', () => {
    const text = new TextDecoder().decode(writeSettings(SETTINGS));
    expect(Object.keys(JSON.parse(text) as object)).toEqual(
      ['minori', 'city', 'disclosure', 'files', 'mappings'].sort(
        (a, b) => Object.keys(SETTINGS).indexOf(a) - Object.keys(SETTINGS).indexOf(b),
      ),
    );
  });
});

test('a checksum is that of SHA-256', () => {
  // The test vector of FIPS 180-2.
  expect(contentHash(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
