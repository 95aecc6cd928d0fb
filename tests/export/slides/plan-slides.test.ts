import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { ExportTable } from '#lib/export/figure-document.ts';
import type { ReportBlock } from '#lib/export/report/report-document.ts';
import { planSlides } from '#lib/export/slides/plan-slides.ts';
import { SLIDE } from '#lib/export/slides/slide-style.ts';
import { layoutTable } from '#lib/export/slides/table-layout.ts';
import { smallChart } from '../figure-documents.ts';
import { picturedFigure, reportDocument } from '../report/report-documents.ts';

const { document } = new JSDOM().window;
const plans = (blocks: readonly ReportBlock[]) => planSlides(reportDocument(document, { blocks }));
const heading = (text: string, level: 1 | 2 = 1): ReportBlock => ({
  ...{ kind: 'heading', id: text, level, number: null, text },
});
const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', id: text, text });
const facts = (label: string, rows: number): ReportBlock => ({
  ...{ kind: 'facts', id: label, label },
  table: {
    columns: [{ header: '事項' }, { header: '内容' }],
    rows: Array.from({ length: rows }, (_, row) => [`事項${row}`, `内容${row}`]),
  },
});

describe('the slides of a report', () => {
  it('gather the text of a chapter before its figures', () => {
    const figure = { kind: 'figure', figure: picturedFigure(document) } as const;
    const blocks = [heading('章'), paragraph('一'), figure, paragraph('二'), figure];
    expect(plans(blocks).map(({ kind }) => kind)).toEqual(['text', 'figure', 'figure']);
    const [text] = plans(blocks);
    expect(text?.kind === 'text' && text.lines.map((line) => line.text)).toEqual(['一', '二']);
  });

  it('say the chapter and the section over a figure, and make no slide of a heading alone', () => {
    const blocks = [
      ...[heading('章'), heading('節', 2)],
      { kind: 'figure', figure: picturedFigure(document) } as const,
    ];
    const [slide, ...others] = plans(blocks);
    expect(others).toEqual([]);
    expect(slide?.kind === 'figure' && slide.chapter).toBe('章　節');
  });

  it('set a short text above the table that it introduces', () => {
    const [slide, ...others] = plans([heading('章'), paragraph('前置き'), facts('概要', 3)]);
    expect(others).toEqual([]);
    expect(slide?.kind === 'table' && slide.subtitle).toEqual(['前置き']);
  });

  it('split a long table, its header on each slide, and count the slides in the title', () => {
    const slides = plans([facts('記録', 40)]);
    expect(slides.length).toBeGreaterThan(1);
    const tables = slides.flatMap((slide) => (slide.kind === 'table' ? [slide] : []));
    expect(tables.map(({ title }) => title)[0]).toBe(`記録（1／${tables.length}）`);
    expect(tables.flatMap(({ table }) => table.rows)).toHaveLength(40);
    for (const { table } of tables) expect(table.columns).toHaveLength(2);
  });

  it('join tables that only paper parted', () => {
    const slides = plans([facts('記録', 3), facts('記録', 2), facts('別', 2)]);
    const rows = slides.map((slide) => slide.kind === 'table' && slide.table.rows.length);
    expect(rows).toEqual([5, 2]);
  });

  it('list a chapter that has slides, and none that has not', () => {
    const blocks: ReportBlock[] = [
      ...([{ kind: 'cover' }, { kind: 'contents' }] as const),
      ...[heading('空'), heading('一'), paragraph('文'), heading('二'), facts('表', 40)],
      ...[heading('三'), paragraph('文')],
    ];
    const slides = plans(blocks);
    const contents = slides[1];
    const rows = contents?.kind === 'table' ? contents.table.rows : [];
    expect(rows.map(([chapter]) => chapter)).toEqual(['一', '二', '三']);
    for (const [chapter, number] of rows) {
      const slide = slides[Number(number) - 1]!;
      expect(slide.kind !== 'cover' && [slide.title, slide.chapter]).toContain(chapter);
    }
  });

  it('keep every part of a figure on the slide', () => {
    const tall = smallChart(document);
    tall.setAttribute('height', '900');
    tall.setAttribute('viewBox', '0 0 300 900');
    const figure = { ...picturedFigure(document), chart: tall };
    for (const one of [picturedFigure(document), figure]) {
      const [slide] = plans([{ kind: 'figure', figure: one }]);
      if (slide?.kind !== 'figure') throw new Error('no figure');
      for (const { left, top, width, height } of [slide.area, slide.subtitleBox, slide.footBox]) {
        expect(Math.min(left, top, width, height)).toBeGreaterThan(0);
        expect(left + width).toBeLessThan(SLIDE.width);
        expect(top + height).toBeLessThan(SLIDE.height);
      }
    }
    const [beside] = plans([{ kind: 'figure', figure }]);
    expect(beside?.kind === 'figure' && beside.area.left).toBeGreaterThan(300);
  });
});

describe('a table on a slide', () => {
  const room = { width: 874, height: 300 };
  const table = (columns: number, text: string): ExportTable => ({
    columns: Array.from({ length: columns }, (_, index) => ({
      ...{ header: `列${index}` },
      ...(index > 0 ? { format: String } : {}),
    })),
    rows: [[text, ...Array.from({ length: columns - 1 }, () => 1234.5)]],
  });

  it('is never wider than its room', () => {
    for (const columns of [2, 8, 16, 30]) {
      const { widths } = layoutTable(table(columns, 'あ'.repeat(60)), room);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room.width + 0.01);
    }
  });

  it('has the largest letters in which it fits', () => {
    expect(layoutTable(table(3, '短い'), room).size).toBe(16);
    expect(layoutTable(table(16, 'あ'.repeat(20)), room).size).toBeLessThan(14);
  });
});
