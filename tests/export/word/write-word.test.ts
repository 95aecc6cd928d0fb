import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#lib/export/report/report-document.ts';
import { writeWord } from '#lib/export/word/write-word.ts';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { expectSound, openPackage, schemaErrors } from '../report/office-package.ts';
import { HOSTILE, reportDocument } from '../report/report-documents.ts';
import { all, attribute, textOf } from './word-parts.ts';

const { document } = new JSDOM().window;
const MAIN = 'word/document.xml';

const report = reportDocument(document);
const write = (changes: Partial<ReportDocument> = {}) =>
  writeWord({ ...report, ...changes }, { rasterise });

describe('a report in Word', () => {
  let bytes: Uint8Array;
  let file: ReturnType<typeof openPackage>;
  let main: Document;
  beforeAll(async () => {
    bytes = await write();
    file = openPackage(bytes);
    main = file.xml(MAIN);
  });
  const paragraphs = (style: string) =>
    all(main, 'w:p').filter(
      (paragraph) => attribute(all(paragraph, 'w:pStyle')[0], 'w:val') === style,
    );

  it('is sound, and valid by its schemas', async () => {
    expectSound(file);
    expect(await schemaErrors(bytes, '.docx')).toEqual([]);
  });

  it('has headings in real styles, in their order', () => {
    expect(paragraphs('Heading1').map(textOf)).toEqual([
      '調査の概要',
      '1　職員の意識',
      '2　研修の実績',
      '報告書を読む際の注意',
    ]);
    expect(paragraphs('Heading2').map(textOf)).toEqual(['2.1　区分別の受講']);
  });

  it('has a table of contents with the pages of the preview before anybody updates it', () => {
    expect(textOf(main)).toContain('TOC \\h \\o "1-2"');
    const entries = [...paragraphs('TOC1'), ...paragraphs('TOC2')].map((entry) =>
      /([^"]*?)PAGEREF.*?(\d+)$/u.exec(textOf(entry))!,
    );
    // Blocks 2, 5, 10, 13 and 11 of a report whose pages begin with 0, 1, 2, 5, 9, 10 and 13.
    expect(entries.map(([, , page]) => page)).toEqual(['3', '4', '6', '7', '6']);
    const anchors = all(main, 'w:hyperlink').map((link) => attribute(link, 'w:anchor'));
    const marks = all(main, 'w:bookmarkStart').map((mark) => attribute(mark, 'w:name'));
    expect(anchors).toHaveLength(5);
    for (const anchor of anchors) expect(marks).toContain(anchor);
  });

  it('numbers figures and tables by fields of Word, with the number of the report in them', () => {
    const fields = all(main, 'w:fldSimple').map((field) => [
      attribute(field, 'w:instr'),
      textOf(field),
    ]);
    expect(fields).toEqual([
      ['SEQ 図 \\* ARABIC', '1'],
      ['SEQ 図 \\* ARABIC', '2'],
      ['SEQ 表 \\* ARABIC', '1'],
    ]);
    expect(paragraphs('Caption').map(textOf)[0]).toBe(
      '図1　13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
    );
  });

  it('says every drawing in words to those who do not see it', () => {
    const figures = report.blocks.flatMap((block) =>
      block.kind === 'figure' ? [block.figure.description] : [],
    );
    const said = all(main, 'wp:docPr').map((drawing) => attribute(drawing, 'descr'));
    expect(said).toEqual(figures);
  });

  it('draws in Word what Word can draw, and brings the rest as vectors and for print', () => {
    expect(file.matching(/^word\/charts\/[^/]+\.xml$/u)).toHaveLength(1);
    expect(file.matching(/^word\/embeddings\/.*\.xlsx$/u)).toHaveLength(1);
    expect(file.matching(/^word\/media\/.*\.svg$/u)).toHaveLength(1);
    const [png = ''] = file.matching(/^word\/media\/.*\.png$/u);
    // PNG: the width in pixels stands at byte 16.
    const pixels = new DataView(file.bytes(png).buffer, file.bytes(png).byteOffset).getUint32(16);
    const picture = all(main, 'pic:pic')[0]!;
    const emu = Number(
      attribute(
        all(picture, 'a:ext').find((e) => e.hasAttribute('cx')),
        'cx',
      ),
    );
    expect(emu / 360_000).toBeCloseTo(17, 1);
    expect(pixels / (emu / 914_400)).toBeGreaterThan(300);
  });

  it('names a typeface for Japanese and for Latin letters, and the language', () => {
    const defaults = all(file.xml('word/styles.xml'), 'w:rPrDefault')[0]!;
    const [fonts] = all(defaults, 'w:rFonts');
    for (const letters of ['w:ascii', 'w:hAnsi', 'w:eastAsia']) {
      expect(attribute(fonts, letters)).toBe('BIZ UDPゴシック');
    }
    expect(attribute(all(defaults, 'w:lang')[0], 'w:eastAsia')).toBe('ja-JP');
    expect(attribute(all(defaults, 'w:sz')[0], 'w:val')).toBe('21');
    expect(file.text('word/settings.xml')).toContain('compressPunctuation');
    expect(file.text('word/theme/theme1.xml')).toContain('<a:ea typeface="BIZ UDPゴシック"');
  });

  it('keeps texts that look like formulas or markup as they are, and none that XML cannot hold', () => {
    const text = textOf(main);
    for (const hostile of [HOSTILE.formula, HOSTILE.mention, HOSTILE.fullWidth, HOSTILE.markup]) {
      expect(text).toContain(hostile);
    }
    expect(text).toContain(HOSTILE.letters);
    expect(text).toContain('前後');
  });

  it('repeats the headers of a table on every page, and breaks no row', () => {
    const [, table] = all(main, 'w:tbl');
    const rows = all(table!, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 1, 0, 0, 0, 0, 0]);
    for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    const [groups] = rows;
    expect(all(groups!, 'w:gridSpan').map((span) => attribute(span, 'w:val'))).toEqual(['2', '2']);
  });

  it('prints numbers as the figure does, on the right, and x for what is hidden', () => {
    const [, table] = all(main, 'w:tbl');
    const cells = all(table!, 'w:tr').map((row) => all(row, 'w:tc'));
    expect(cells[4]!.map(textOf)).toEqual([HOSTILE.letters, '1', 'x', '', '', HOSTILE.fullWidth]);
    expect(cells[6]!.map(textOf)).toEqual(['合計', '8', '1,100', '9', '1,234', '']);
    expect(attribute(all(cells[6]![2]!, 'w:jc')[0], 'w:val')).toBe('right');
    expect(paragraphs('FigureNote').map(textOf)).toContain('x秘匿（人数が少ないため表示しない）');
  });

  it('begins pages where the preview does', () => {
    const starts = all(main, 'w:p').filter((p) => all(p, 'w:pageBreakBefore').length > 0);
    expect(starts.map((start) => textOf(start).slice(0, 6))).toEqual([
      '目次',
      '調査の概要',
      '1　職員の意',
      '図2　「気づ',
      '2　研修の実',
      '報告書を読む',
    ]);
  });

  it('keeps the words of a figure on the page of its drawing', () => {
    const body = all(main, 'w:body')[0]!;
    const blocks = [...body.children];
    const caption = blocks.findIndex((block) => textOf(block).startsWith('図2'));
    const isKept = (block: Element) => attribute(all(block, 'w:keepNext')[0], 'w:val') !== 'false';
    const styles = openPackage(bytes).text('word/styles.xml');
    for (const style of ['Caption', 'FigureSubtitle', 'FigureDrawing']) {
      expect(styles).toMatch(new RegExp(`w:styleId="${style}".*?<w:keepNext/>.*?</w:style>`, 'u'));
    }
    // Caption, subtitle, drawing, 出典, n, x: all of them but the last hold on to the next.
    const notes = blocks.slice(caption + 3, caption + 6);
    expect(notes.map((block) => textOf(block).slice(0, 2))).toEqual(['出典', 'n項', 'x秘']);
    expect(notes.map(isKept)).toEqual([true, true, false]);
  });

  it('runs title, marks, date and page numbers along, but not on the cover', () => {
    const [header = ''] = file.matching(/^word\/header\d\.xml$/u);
    expect(textOf(file.xml(header))).toBe(
      'みのり市人材育成・確保基本方針 資料編内部限り　架空のデータ　令和8年10月2日',
    );
    const [footer = ''] = file.matching(/^word\/footer\d\.xml$/u);
    expect(textOf(file.xml(footer))).toBe('− PAGE −');
    expect(all(main, 'w:titlePg')).toHaveLength(1);
  });

  it('has no typeface of the web, no address of elsewhere, no time but the report’s', () => {
    expect(file.text('docProps/core.xml')).toContain('2026-10-02T00:00:00Z');
    expect(file.text('docProps/core.xml')).toContain('みのり市総務部人事課');
    const relations = file.matching(/\.rels$/u).map((name) => file.text(name));
    expect(relations.join('')).not.toContain('External');
  });
});

describe('writing a report in Word', () => {
  it('gives the same bytes for the same report, whatever was written before', async () => {
    const [first, , again] = [await write(), await write({ title: '別の報告書' }), await write()];
    const [one, other] = [unzipSync(first), unzipSync(again)];
    for (const [name, part] of Object.entries(one)) {
      expect(strFromU8(other[name]!), name).toBe(strFromU8(part));
    }
    expect(again).toEqual(first);
  });

  it('tells how far it is, and stops when it is told to', async () => {
    const shares: number[] = [];
    await writeWord(report, { rasterise, onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const stopped = writeWord(report, { rasterise, signal: stop.signal, onProgress });
    await expect(stopped).rejects.toThrow(/abort/iu);
  });

  it('takes each of the typefaces', async () => {
    for (const [font, name] of [
      ['yu-mincho', '游明朝'],
      ['meiryo', 'メイリオ'],
    ] as const) {
      const file = openPackage(await write({ font }));
      expect(file.text('word/styles.xml')).toContain(`w:eastAsia="${name}"`);
      expect(file.text('word/charts/chart1.xml')).toContain(`<a:ea typeface="${name}"`);
      expect(file.text('word/styles.xml')).not.toContain('BIZ UDP');
    }
  });

  it('begins with running heads where there is no cover', async () => {
    const blocks = report.blocks.slice(2);
    const file = openPackage(await write({ blocks, pages: [0] }));
    expect(all(file.xml(MAIN), 'w:titlePg').length).toBe(0);
    expect(all(file.xml(MAIN), 'w:pageBreakBefore').length).toBe(0);
  });
});
