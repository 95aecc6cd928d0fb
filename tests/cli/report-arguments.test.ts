import { describe, expect, test } from 'vitest';
import { reportArguments } from '../../src/cli/report-arguments.ts';

const of = (...words: string[]) => reportArguments(words);

describe('the command line of a report', () => {
  test('needs a folder and a file, and leaves the rest to the workspace', () => {
    expect(of('city', '--out', 'R8.docx')).toEqual({
      folder: 'city',
      out: 'R8.docx',
      format: 'docx',
      template: null,
      wordTemplate: null,
      report: null,
      date: null,
      minN: null,
      internal: false,
      locale: 'ja',
    });
  });

  test.each([
    ['a.PPTX', 'pptx'],
    ['a.b/c.xlsx', 'xlsx'],
    ['報告書.html', 'html'],
    ['a.docx.zip', 'zip'],
  ])('knows from the ending of %s to write %s', (out, format) => {
    expect(of('city', '--out', out)).toMatchObject({ out, format });
  });

  test('takes a template of ours by its name, and one of the city by its file', () => {
    const out = ['--out', 'a.docx'] as const;
    expect(of('city', ...out, '--template', 'meeting')).toMatchObject({
      template: 'meeting',
      wordTemplate: null,
    });
    expect(of('city', ...out, '--template', '様式/市.docx')).toMatchObject({
      template: null,
      wordTemplate: '様式/市.docx',
    });
  });

  test.each([
    [[], 'usage'],
    [['a', 'b', '--out', 'a.docx'], 'usage'],
    [['a', '--out', 'a.docx', '--colour'], 'usage'],
    [['a'], 'no-out'],
    [['a', '--out', ''], 'no-out'],
    [['a', '--out', 'a.pdf'], 'unknown-ending'],
    [['a', '--out', 'docx'], 'unknown-ending'],
    [['a', '--out', 'a.docx', '--template', 'policy'], 'unknown-template'],
    [['a', '--out', 'a.pptx', '--template', 'city.docx'], 'template-not-word'],
    [['a', '--out', 'a.docx', '--template', 'assembly', '--report', 'r1'], 'report-or-template'],
    [['a', '--out', 'a.docx', '--date', '2026-02-30'], 'date-wrong'],
    [['a', '--out', 'a.docx', '--date', '2026/02/03'], 'date-wrong'],
    [['a', '--out', 'a.docx', '--min-n', '4'], 'min-n-too-low'],
  ])('%j is refused: %s', (words, error) => {
    expect(of(...words)).toEqual({ error, locale: 'ja' });
    expect(of(...words, '--locale', 'en')).toEqual({ error, locale: 'en' });
  });
});
