import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ExportError } from '#lib/export/export-error.ts';
import { fillTemplate, type FilledTemplate } from '#lib/export/word/fill-template.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { expectSound, openPackage, schemaErrors } from '../report/office-package.ts';
import { reportDocument } from '../report/report-documents.ts';
import { MAIN_TYPES, template } from './templates.ts';
import { all, attribute, textOf } from './word-parts.ts';

const { document } = new JSDOM().window;
const report = reportDocument(document);
const fill = (bytes: Uint8Array) => fillTemplate(bytes, report, { rasterise });
const MAIN = 'word/document.xml';

/** Word splits what is typed into runs as it likes. */
const whole = template([
  ['{{ti', 'tle}}'],
  ['作成 {{作成日}}／{{ asOf }}'],
  ['{{contents}}'],
  ['{{report}}'],
  ['{{図9}}と{{nothing}}'],
]);

describe('a template with a whole report', () => {
  let filled: FilledTemplate;
  let file: ReturnType<typeof openPackage>;
  let main: Document;
  beforeAll(async () => {
    filled = await fill(whole);
    file = openPackage(filled.bytes);
    main = file.xml(MAIN);
  });

  it('is sound, and valid by its schemas', async () => {
    expectSound(file);
    expect(await schemaErrors(filled.bytes, '.docx')).toEqual([]);
  });

  it('says the report’s words where they are asked for, in either language, in its head too', () => {
    const text = textOf(main);
    expect(text).toContain('みのり市人材育成・確保基本方針 資料編');
    expect(text).toContain('作成 令和8年10月2日（2026年）／令和8年9月30日（2026年）');
    expect(textOf(file.xml('word/header1.xml'))).toBe(
      'みのり市　みのり市人材育成・確保基本方針 資料編',
    );
  });

  it('leaves what names nothing, and tells it', () => {
    expect(filled.unknown).toEqual(['図9', 'nothing']);
    expect(textOf(main)).toContain('{{図9}}と{{nothing}}');
    expect(filled.leftOut).toEqual([]);
  });

  it('keeps the template’s styles, and takes them for its headings', () => {
    const styles = file.xml('word/styles.xml');
    const named = all(styles, 'w:style').filter(
      (style) => attribute(all(style, 'w:name')[0], 'w:val') === 'heading 1',
    );
    expect(named.map((style) => attribute(style, 'w:styleId'))).toEqual(['1']);
    expect(file.text('word/styles.xml')).toContain('<w:color w:val="7030A0"/>');
    const used = all(main, 'w:pStyle').map((style) => attribute(style, 'w:val'));
    expect(used.filter((style) => style === '1')).toHaveLength(4);
    const ids = all(styles, 'w:style').map((style) => attribute(style, 'w:styleId'));
    for (const id of used) expect(ids).toContain(id);
  });

  it('bases the styles it adds on the template’s text', () => {
    const added = all(file.xml('word/styles.xml'), 'w:style').find(
      (style) => attribute(style, 'w:styleId') === 'BodyText',
    )!;
    expect(attribute(all(added, 'w:basedOn')[0], 'w:val')).toBe('a');
    expect(all(added, 'w:sz').length).toBe(0);
    expect(file.text('word/styles.xml')).not.toContain('BIZ UDP');
  });

  it('puts the report’s title into the properties that are there', () => {
    expect(file.text('docProps/core.xml')).toContain('みのり市人材育成・確保基本方針 資料編');
    expect(file.text('_rels/.rels').match(/docProps\/core\.xml/gu)).toHaveLength(1);
  });

  it('draws no wider than the template’s text', () => {
    const widths = all(main, 'wp:extent').map((size) => Number(attribute(size, 'cx')));
    // 11,906 − 1,701 − 1,417 twips of 635 EMU, and a pixel of 9,525 to round.
    for (const width of widths) expect(width).toBeLessThanOrEqual(8788 * 635 + 9525);
    expect(widths).toHaveLength(2);
  });

  it('asks Word to set the pages of 目次, of nothing else, and ends its lines with the text', () => {
    const contents = all(main, 'w:sdt')[0]!;
    expect(textOf(contents)).toBe(
      'TOC \\h \\o "1-2"調査の概要1　職員の意識2　研修の実績2.1　区分別の受講報告書を読む際の注意',
    );
    const begins = all(main, 'w:fldChar').filter(
      (field) => attribute(field, 'w:fldCharType') === 'begin',
    );
    expect(begins.map((field) => attribute(field, 'w:dirty'))).toEqual(['true']);
    expect(file.matching(/settings\.xml$/u)).toEqual([]);
    const ends = all(contents, 'w:tab').filter((tab) => attribute(tab, 'w:val') === 'right');
    // 11,906 − 1,701 − 1,417 twips.
    expect(ends.map((tab) => attribute(tab, 'w:pos'))).toEqual(Array(5).fill('8788'));
  });

  it('gives the same bytes again', async () => {
    expect((await fill(whole)).bytes).toEqual(filled.bytes);
  });
});

describe('a template with single figures', () => {
  it('takes figures by number or name, texts by chapter, and tells what is left out', async () => {
    const { bytes, unknown, leftOut } = await fill(
      template([['{{表1}}'], ['{{figure:native-figure}}'], ['{{text:1}}']]),
    );
    const main = openPackage(bytes).xml(MAIN);
    const fields = all(main, 'w:fldSimple').map((field) => attribute(field, 'w:instr'));
    expect(fields).toEqual(['SEQ 表 \\* ARABIC \\r 1', 'SEQ 図 \\* ARABIC \\r 1']);
    expect(textOf(main)).toContain('市全体の平均スコアは5点満点で3.25であった。');
    expect(textOf(main)).not.toContain('調査票');
    expect({ unknown, leftOut }).toEqual({ unknown: [], leftOut: ['図2'] });
  });

  it('lists no headings in 目次 that are not placed', async () => {
    const { bytes } = await fill(template([['{{目次}}'], ['{{表1}}']]));
    const contents = all(openPackage(bytes).xml(MAIN), 'w:sdt')[0]!;
    expect(textOf(contents)).toBe('TOC \\h \\o "1-2"');
    expect(await schemaErrors(bytes, '.docx')).toEqual([]);
  });

  it('becomes a document where it was a template', async () => {
    const { bytes } = await fill(template([['{{title}}']], MAIN_TYPES.template));
    const types = openPackage(bytes).text('[Content_Types].xml');
    expect(types).toContain('wordprocessingml.document.main+xml');
    expect(types).not.toContain('template.main');
  });
});

describe('what is no template', () => {
  const sheet = zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<a/>'),
  });
  const broken = zipSync({
    '[Content_Types].xml': strToU8(
      `<Types><Override ContentType="wordprocessingml.document.main+xml"/></Types>`,
    ),
    'word/document.xml': strToU8('<w:document><w:body>'),
  });
  it.each([
    ['a text', strToU8('{{title}}')],
    ['nothing', new Uint8Array()],
    ['a workbook', sheet],
    ['a document with macros', template([['{{title}}']], MAIN_TYPES.macros)],
    ['a broken document', broken],
  ])('is told as such: %s', async (_, bytes) => {
    const failed = fill(bytes);
    await expect(failed).rejects.toBeInstanceOf(ExportError);
    await expect(failed).rejects.toMatchObject({ code: 'template-unreadable' });
  });
});
