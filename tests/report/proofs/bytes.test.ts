/** No byte of any file of a report tells what the gate hides, or holds a row of a file. */
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ReportFormat } from '../../../src/cli/report-arguments.ts';
import { hiddenValues, publishedNumbers, type HiddenValue } from './hidden-values.ts';
import { insideFile, isZip, textsInside, visibleText } from './inside-files.ts';
import { sampleFiles, withReport, written } from './sample-report.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

/** Digits of a number that nobody else could have: 3.2483…, not 3.25. */
const TELLING = 6;
const significant = (value: number) =>
  String(value)
    .replace(/e.*$/u, '')
    .replace(/^0\.0*|\D/gu, '');
const NUMBER = /\d+\.\d+(?:e-?\d+)?/gu;

/** Hidden numbers by their full digits, those left out that are published somewhere as well. */
function fullDigits(hidden: readonly HiddenValue[], published: ReadonlySet<number>) {
  const telling = hidden.filter(
    ({ value }) =>
      significant(value).length >= TELLING && !published.has(value) && !published.has(-value),
  );
  return new Map(telling.map((one) => [String(Math.abs(one.value)), one]));
}

const roundings = (value: number) =>
  [value, value * 100].flatMap((scaled) =>
    [3, 4].map((digits) => Math.abs(scaled).toFixed(digits)),
  );

/** Hidden numbers rounded to three or four digits, where no published number is rounded to the same. */
function rounded(hidden: readonly HiddenValue[], published: ReadonlySet<number>) {
  const shown = new Set([...published].flatMap(roundings));
  const found = new Map<string, HiddenValue>();
  for (const one of hidden) {
    if (Number.isInteger(one.value)) continue;
    for (const text of roundings(one.value)) if (!shown.has(text)) found.set(text, one);
  }
  return found;
}

/** Where in the files one of these numbers stands. */
function found(
  files: ReadonlyMap<ReportFormat, Uint8Array>,
  numbers: ReadonlyMap<string, HiddenValue>,
  textOf: (text: string) => string = (text) => text,
): string[] {
  return [...files].flatMap(([format, bytes]) =>
    textsInside(format, bytes).flatMap(([path, text]) =>
      (textOf(text).match(NUMBER) ?? [])
        .filter((number) => numbers.has(number))
        .map((number) => `${path}: ${number} is ${numbers.get(number)!.where}`),
    ),
  );
}

/** The file with a text at the end of a part: one file for the first part of each kind and depth. */
function withText(bytes: Uint8Array, text: string): [path: string, file: Uint8Array][] {
  if (!isZip(bytes)) return [['', Buffer.concat([bytes, Buffer.from(text)])]];
  const parts = unzipSync(bytes);
  const kinds = new Map(
    Object.keys(parts)
      .filter((path) => /\.(?:xml|csv|svg|xlsx)$/u.test(path))
      .map((path) => [path.replace(/[^/]*\./u, ''), path]),
  );
  return [...kinds.values()].flatMap((path) =>
    withText(parts[path]!, text).map(([inner, planted]): [string, Uint8Array] => [
      `${path}/${inner}`,
      zipSync({ ...parts, [path]: planted }, { level: 1 }),
    ]),
  );
}

type Files = ReadonlyMap<ReportFormat, Uint8Array>;
let files: Files;
/** The same report for the office alone, which hides nothing: what a leak would look like. */
let open: Files;
let hidden: HiddenValue[];
let published: Set<number>;
/** How many figures office programs draw themselves. */
let natives: number;
/** The lines of every file of the workspace. */
let lines: string[];

beforeAll(async () => {
  const sources = await sampleFiles();
  const safe = await withReport(sources, {}, async ({ analysis, compose }) => {
    const composed = await compose();
    natives = composed.document.blocks.filter(
      (block) => block.kind === 'figure' && block.figure.native !== null,
    ).length;
    return { analysis, files: await written(composed) };
  });
  const whole = await withReport(
    sources,
    { minN: 1, internal: true },
    async ({ analysis, compose }) => ({ analysis, files: await written(await compose()) }),
  );
  [files, open] = [safe.files, whole.files];
  hidden = hiddenValues(safe.analysis, whole.analysis);
  published = publishedNumbers(safe.analysis);
  lines = sources
    .filter(({ name }) => name.endsWith('.csv'))
    .flatMap(({ bytes }) => linesOf(bytes));
});

function linesOf(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = new TextDecoder('shift_jis').decode(bytes);
  }
  return text.split(/\r?\n/u).slice(1).filter(Boolean);
}

describe('what the gate hides', () => {
  test('is thousands of numbers, found in a report that hides nothing', () => {
    const numbers = fullDigits(hidden, published);
    expect(numbers.size).toBeGreaterThan(5000);
    const leaks = found(open, numbers);
    for (const format of files.keys()) {
      expect(
        leaks.some((leak) => leak.startsWith(format)),
        format,
      ).toBe(true);
    }
    expect(found(open, rounded(hidden, published), visibleText).length).toBeGreaterThan(0);
  });

  test('is found wherever one of them is put into a file', () => {
    const numbers = fullDigits(hidden, published);
    const [one = ''] = numbers.keys();
    for (const [format, bytes] of files) {
      for (const [path, planted] of withText(bytes, `<v>${one}</v>`)) {
        expect(found(new Map([[format, planted]]), numbers), `${format}/${path}`).toHaveLength(1);
      }
    }
  });

  test('stands in no part of any file, in full digits', () => {
    expect(found(files, fullDigits(hidden, published))).toEqual([]);
  });

  test('stands in no text of any file, rounded', () => {
    expect(found(files, rounded(hidden, published), visibleText)).toEqual([]);
  });
});

describe('rows of the files', () => {
  const all = () => [...files].flatMap(([format, bytes]) => textsInside(format, bytes));

  test('are in none: no 回答番号, no 職員番号, no line of a file', () => {
    const ids = new Set(lines.flatMap((line) => line.match(/\bR\d-\d{4}\b|\bM\d{5}\b/gu) ?? []));
    expect(ids.size).toBeGreaterThan(3000);
    const answers = new Set(
      lines.flatMap((line) => line.match(/(?:[1-5],){12}[1-5]/gu) ?? []).map((text) => text),
    );
    expect(answers.size).toBeGreaterThan(500);
    for (const [path, text] of all()) {
      const found = (text.match(/\bR\d-\d{4}\b|\bM\d{5}\b/gu) ?? []).filter((id) => ids.has(id));
      expect(found, path).toEqual([]);
      for (const separated of [text, text.replaceAll('\t', ','), text.replaceAll('", "', ',')]) {
        expect(separated.match(/(?:[1-5],){12}[1-5]/gu) ?? [], path).toEqual([]);
      }
    }
  });

  test('are in none: no comment', () => {
    const comments = lines
      .flatMap((line) => line.split(','))
      .filter((field) => field.length >= 12 && field.endsWith('。'));
    expect(comments.length).toBeGreaterThan(20);
    for (const [path, text] of all()) {
      const found = comments.filter((comment) => text.includes(comment.replaceAll('"', '')));
      expect(found, path).toEqual([]);
    }
  });
});

test('every part of every file was looked into, workbooks behind charts included', () => {
  const parts = (format: ReportFormat, path: RegExp) =>
    [...insideFile(format, files.get(format)!).keys()].filter((name) => path.test(name));
  expect(natives).toBeGreaterThan(15);
  expect(parts('docx', /word\/embeddings\/[^/]+\/xl\/worksheets\/[^/]+\.xml$/u)).toHaveLength(
    natives,
  );
  expect(parts('pptx', /ppt\/embeddings\/[^/]+\/xl\/worksheets\/[^/]+\.xml$/u)).toHaveLength(
    natives,
  );
  expect(parts('zip', /\.csv$/u).length).toBeGreaterThan(20);
});
