/** Names that want to be formulas, markup or commands stand in every file as the names they are. */
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ReportFormat } from '../../../src/cli/report-arguments.ts';
import { schemaErrors } from '../../export/report/office-package.ts';
import { asWritten, HOSTILE_NAMES, hostileFiles } from './hostile-workspace.ts';
import { insideFile, textsInside, visibleText } from './inside-files.ts';
import { withReport, written } from './sample-report.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let files: ReadonlyMap<ReportFormat, Uint8Array>;

beforeAll(async () => {
  const sources = Object.entries(hostileFiles()).map(([name, bytes]) => ({ name, bytes }));
  files = await withReport(sources, {}, async ({ compose }) => written(await compose()));
});

const xmlOf = (format: ReportFormat) =>
  textsInside(format, files.get(format)!).filter(([path]) => /\.(?:xml|rels|vml)$/u.test(path));

describe.each(['docx', 'pptx', 'xlsx'] as const)('%s', (format) => {
  test('is what its schema says', async () => {
    expect(await schemaErrors(files.get(format)!, `.${format}`)).toEqual([]);
  });

  test('is well-formed in every part, without characters that XML cannot hold', () => {
    const { window } = new JSDOM();
    for (const [path, text] of xmlOf(format)) {
      const read = new window.DOMParser().parseFromString(text, 'text/xml');
      expect(read.querySelector('parsererror')?.textContent, path).toBeUndefined();
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u.test(text), path).toBe(false);
    }
  });

  test('leads nowhere outside', () => {
    for (const [path, text] of xmlOf(format).filter(([path]) => path.endsWith('.rels'))) {
      expect(text, path).not.toMatch(/TargetMode="External"/u);
    }
  });
});

test('a workbook holds no formula that a name could have become', () => {
  for (const format of ['xlsx', 'docx', 'pptx'] as const) {
    for (const [path, text] of xmlOf(format)) {
      if (/worksheets\/[^/]+\.xml$/u.test(path)) expect(text, path).not.toMatch(/<f[ >]/u);
    }
  }
});

test('the page holds one script, its own, and no element that a name could have become', () => {
  const text = new TextDecoder().decode(files.get('html'));
  const { document } = new JSDOM(text).window;
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('img, [onerror], iframe')).toHaveLength(0);
});

test('every CSV of the zip guards what a spreadsheet would compute', () => {
  const csvs = textsInside('zip', files.get('zip')!).filter(([path]) => path.endsWith('.csv'));
  expect(csvs.length).toBeGreaterThan(0);
  for (const [path, text] of csvs) {
    // A number may begin with a minus; a name may not.
    expect(text, path).not.toMatch(/(?:^|,|\n)"?(?:[=@+]|-\d\+)/u);
  }
});

test('no file of the zip is called by what a system takes for a path', () => {
  const names = [...insideFile('zip', files.get('zip')!).keys()];
  for (const name of names)
    expect(name).toMatch(/^zip\/(?:[^\\/:*?"<>|\p{Cc}]+\/)?[^\\/:*?"<>|\p{Cc}]+$/u);
});

test('the names are in every file, whole', () => {
  for (const [format, bytes] of files) {
    const all = textsInside(format, bytes)
      .filter(([path]) => !path.endsWith('.svg'))
      .map(([path, text]) => (/\.(?:csv|json|md|txt)$/u.test(path) ? text : visibleText(text)))
      .join('\n');
    for (const name of HOSTILE_NAMES.map(asWritten)) {
      const inCsv = name.replaceAll('"', '""');
      expect(all.includes(name) || all.includes(inCsv), `${format}: ${name.slice(0, 30)}`).toBe(
        true,
      );
    }
  }
});
