import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '#lib/intake/dataset.ts';
import { isProjectFile, openProject } from '#lib/workspace/project/open-project.ts';
import { packProject } from '#lib/workspace/project/pack-project.ts';
import { RELEASE } from '#lib/workspace/project/release.ts';
import { mergeProject, replaceByProject } from '#lib/workspace/project/take-project.ts';
import { choose, changeSettings } from '#lib/workspace/keeping/change-settings.ts';
import { day, file, textsIn, workspaceOf } from './small-files.ts';

const source = (name: string, text: string): SourceFile => ({ name, bytes: strToU8(text) });
const FILES = [
  source('R6職員アンケート.csv', '年度,Q1\r\n2024,5\r\n'),
  source('minori.json', '{ "minori": 1 }'),
  { ...source('R5.csv', 'x'), lastModified: 1_700_000_000_000 },
];
const PROJECT = packProject(FILES);

/** The same project with another manifest. */
function withManifest(change: (manifest: Record<string, unknown>) => unknown): Uint8Array {
  const files = unzipSync(PROJECT);
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as object;
  return zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify(change({ ...manifest }))) });
}
/** The same project with other files. */
const withFiles = (change: object): Uint8Array => zipSync({ ...unzipSync(PROJECT), ...change });

describe('a project file', () => {
  test('opens as the files that went into it, in their order', () => {
    expect(openProject(PROJECT)).toEqual(FILES);
  });

  test('is the same bytes for the same files', () => {
    expect(packProject(openProject(PROJECT))).toEqual(PROJECT);
  });

  test('says which release wrote it, as package.json does', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(RELEASE).toBe(version);
    expect(strFromU8(unzipSync(PROJECT)['manifest.json'] ?? new Uint8Array())).toContain(version);
  });

  test('is told from a workbook, which is a zip as well, and from a table', () => {
    expect(isProjectFile(PROJECT)).toBe(true);
    expect(isProjectFile(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBe(false);
    expect(isProjectFile(strToU8('年度,Q1'))).toBe(false);
  });
});

describe('a project file is refused', () => {
  const lies = withFiles({ 'R5.csv': strToU8('y') });
  const truncated = PROJECT.slice(0, PROJECT.length - 40);
  const bent = PROJECT.slice();
  bent.fill(0, 40, 60);
  const settings = packProject([source('minori.json', '{"minori":1,"unknown":true}')]);
  test.each([
    ['that is no zip', strToU8('年度,Q1\r\n'), 'project-not-zip', null],
    ['that is empty', new Uint8Array(), 'project-not-zip', null],
    ['that was cut off', truncated, 'project-damaged', null],
    ['that has no manifest', zipSync({ 'R5.csv': strToU8('x') }), 'project-no-manifest', null],
    ['of a newer version', withManifest((m) => ({ ...m, minori: 2 })), 'project-newer', null],
    [
      'whose manifest is no JSON',
      withFiles({ 'manifest.json': strToU8('{') }),
      'project-damaged',
      'manifest.json',
    ],
    [
      'whose manifest lacks files',
      withManifest(({ minori }) => ({ minori })),
      'project-damaged',
      'manifest.json',
    ],
    ['in which a file was changed', lies, 'project-checksum', 'R5.csv'],
    [
      'in which a file is missing',
      withManifest((m) => ({
        ...m,
        files: [{ name: 'R4.csv', bytes: 1, sha256: '0'.repeat(64), lastModified: null }],
      })),
      'project-file-missing',
      'R4.csv',
    ],
    ['with settings that cannot be used', settings, 'project-settings-invalid', 'minori.json'],
  ])('%s', (_, bytes, code, named) => {
    expect(() => openProject(bytes)).toThrow(expect.objectContaining({ code, file: named }));
  });

  test.each(['../R5.csv', '/etc/R5.csv', 'C:\\R5.csv', '..', 'a/b.csv', 'a\u0000.csv'])(
    'with a name that leaves its folder: %j',
    (name) => {
      const bytes = zipSync({ [name]: strToU8('x') });
      expect(() => openProject(bytes)).toThrow(
        expect.objectContaining({ code: 'project-unsafe-name' }),
      );
    },
  );

  test('that would not fit into memory, before anything of it is unpacked', () => {
    const small = zipSync({ 'R5.csv': strToU8('x') });
    // The size unpacked, as the directory at the end says: bytes 24 to 27 of its entry.
    const view = new DataView(small.buffer);
    const entry = small.findIndex((_, at) => view.getUint32(at, true) === 0x02014b50);
    view.setUint32(entry + 24, 2_000_000_000, true);
    expect(() => openProject(small)).toThrow(
      expect.objectContaining({ code: 'project-too-large' }),
    );
  });

  test('whatever byte of it is broken, or opens as the very same files', () => {
    for (let at = 0; at < PROJECT.length; at += 7) {
      const broken = PROJECT.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x55;
      let opened: readonly SourceFile[] = FILES;
      try {
        opened = openProject(broken);
      } catch (cause) {
        expect(cause).toMatchObject({ name: 'ProjectError' });
      }
      expect(opened.map(({ name, bytes }) => [name, bytes])).toEqual(
        FILES.map(({ name, bytes }) => [name, bytes]),
      );
    }
  });
});

describe('a project opened', () => {
  const theirs = [
    file('R5.csv', 'theirs'),
    file('R6.csv', 'six'),
    file('minori.json', '{ "minori": 1, "city": { "name": "みのり市" }, "asOf": "2025-03-31" }'),
  ];

  test('in place of the workspace keeps what was there as versions', async () => {
    const ours = await workspaceOf(file('R5.csv', 'ours'), file('R6.csv', 'six'));
    const now = await replaceByProject(theirs, day(2))(ours);
    expect(await textsIn(now)).toEqual([
      ['R5.csv', 'theirs'],
      ['R6.csv', 'six'],
      ['minori.json', '{ "minori": 1, "city": { "name": "みのり市" }, "asOf": "2025-03-31" }'],
    ]);
    expect(now.settings.city?.name).toBe('みのり市');
    expect(now.versions.map(({ name }) => name)).toEqual(['R5.csv']);
  });

  test('beside the workspace replaces what differs and keeps it as a version', async () => {
    const ours = await workspaceOf(file('R5.csv', 'ours'), file('R6 copy.csv', 'six'));
    const now = await mergeProject(theirs, day(2))(ours);
    expect((await textsIn(now)).slice(0, 2)).toEqual([
      ['R5.csv', 'theirs'],
      ['R6 copy.csv', 'six'],
    ]);
    expect(now.files).toHaveLength(3);
    expect(now.versions.map(({ name }) => name)).toEqual(['R5.csv']);
  });

  test('beside the workspace brings another sheet of a workbook that is there already', async () => {
    const ours = await workspaceOf(file('集計.xlsx', 'two sheets'));
    const settings = '{ "minori": 1, "files": { "集計（職員数）.xlsx": { "sheet": "職員数" } } }';
    const brought = [
      file('集計.xlsx', 'two sheets'),
      file('集計（職員数）.xlsx', 'two sheets'),
      file('minori.json', settings),
    ];
    const now = await mergeProject(brought, day(2))(ours);
    expect((await textsIn(now)).slice(0, 2)).toEqual([
      ['集計.xlsx', 'two sheets'],
      ['集計（職員数）.xlsx', 'two sheets'],
    ]);
    expect(now.versions).toEqual([]);
  });

  test('beside the workspace decides only what nobody had decided', async () => {
    const ours = changeSettings((now) => ({ ...now, asOf: '2024-12-31' }))(
      choose('R4.csv', { fiscalYear: 2022 })(await workspaceOf(file('R4.csv', 'four'))),
    );
    const { settings } = await mergeProject(theirs, day(2))(ours);
    expect(settings.asOf).toBe('2024-12-31');
    expect(settings.city?.name).toBe('みのり市');
    expect(settings.files).toEqual({ 'R4.csv': { fiscalYear: 2022 } });
  });
});
