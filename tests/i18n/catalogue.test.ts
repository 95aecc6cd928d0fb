import { describe, expect, test } from 'vitest';
import type { Issue } from '#lib/domain/issue.ts';
import { catalogue } from '#lib/i18n/catalogue.ts';
import { LOCALES } from '#lib/i18n/locale.ts';
import { ISSUE_CODES } from '#lib/intake/issue-codes.ts';
import { METRIC_IDS } from '#lib/metrics/catalogue.ts';

/** English that is written in Japanese, with its reason. */
const JAPANESE_IN_ENGLISH: Readonly<Record<string, string>> = {
  'pages.definitionsPage.languages.ja': 'a language is offered under its own name',
  'reportPage.years.both': 'how a report in Japanese writes a year, as it will stand there',
  'reportPage.years.era': 'the same',
  'reportPage.years.western': 'the same',
};

/** Kana, kanji, and the punctuation and full-width forms that stand among them. */
const JAPANESE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uffef]/u;

/** Every entry below `words` by its path: a text, a list, or a function that makes a text. */
function entries(words: object, path = ''): [path: string, entry: unknown][] {
  return Object.entries(words).flatMap(([key, entry]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const isGroup = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    return isGroup ? entries(entry, here) : [[here, entry] as [string, unknown]];
  });
}

const ja = entries(catalogue('ja'));
const en = entries(catalogue('en'));
const paths = (found: typeof ja) => found.map(([path]) => path).sort();

/** An issue of a code as intake reports it, standing for two cells. */
const issueOf = ({ code, level }: Pick<Issue, 'code' | 'level'>): Issue => ({
  code,
  level,
  file: 'survey.csv',
  row: 3,
  column: 'Q1',
  found: null,
  count: 2,
});

describe('the two languages', () => {
  test('say the same things: every entry of one is an entry of the other', () => {
    expect(paths(en)).toEqual(paths(ja));
  });

  test('use a text, a list or a function of values in the same places', () => {
    const kind = ([path, entry]: [string, unknown]) =>
      `${path}: ${Array.isArray(entry) ? 'list' : typeof entry}`;
    expect(en.map(kind).sort()).toEqual(ja.map(kind).sort());
  });

  test('leave the full stop of a note to the line that joins the notes', () => {
    const stopped = [...ja, ...en].filter(
      ([path, entry]) =>
        path.startsWith('pages.notes.') && typeof entry === 'string' && /[.。]$/u.test(entry),
    );
    expect(stopped).toEqual([]);
  });
});

describe('English', () => {
  test('is free of Japanese characters, with values or without, but for the places listed', () => {
    const japanese = en.filter(([, entry]) => JAPANESE.test(String(entry))).map(([path]) => path);
    expect(japanese).toEqual(Object.keys(JAPANESE_IN_ENGLISH));
  });

  test.each(ISSUE_CODES)('has no Japanese in what it says of $code', (code) => {
    expect(catalogue('en').issues.sentence(issueOf(code))).not.toMatch(JAPANESE);
  });
});

describe.each(LOCALES)('the catalogue in %s', (locale) => {
  const { issues, definitions } = catalogue(locale);

  test('has a sentence for every finding of intake, and for nothing else', () => {
    expect(issues.codes.toSorted()).toEqual(ISSUE_CODES.map(({ code }) => code).sort());
  });

  test.each(ISSUE_CODES)('says in words what $code means', (code) => {
    expect(issues.sentence(issueOf(code))).not.toMatch(/^$|undefined|null/u);
    expect(issues.sentence(issueOf(code))).not.toBe(code.code);
  });

  test('defines every metric, and nothing else', () => {
    expect(Object.keys(definitions).sort()).toEqual([...METRIC_IDS].sort());
  });

  test.each(METRIC_IDS)(
    'says of %s what it is, how it is computed, its unit and its source',
    (id) => {
      const { name, words, formula, unit, source } = definitions[id];
      expect([name, words, formula, unit, source].filter((text) => text.trim() === '')).toEqual([]);
    },
  );
});
