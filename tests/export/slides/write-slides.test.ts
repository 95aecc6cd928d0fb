import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { rasterise } from '../../../src/cli/rasterise.ts';
import { writeSlides } from '#lib/export/slides/write-slides.ts';
import {
  expectAxes,
  expectSound,
  openPackage,
  schemaErrors,
  targetOf,
} from '../report/office-package.ts';
import { reportDocument } from '../report/report-documents.ts';

const { document } = new JSDOM().window;
const report = reportDocument(document);
const bytes = await writeSlides(report, { rasterise });
const file = openPackage(bytes);
const slides = file.matching(/^ppt\/slides\/[^/]+\.xml$/u);
const slide = (number: number) => file.text(`ppt/slides/slide${number}.xml`);
const said = (xml: string) =>
  [...xml.matchAll(/<a:t[^>]*>([^<]*)<\/a:t>/gu)].map(([, text]) => text!);
const titleOf = (number: number) => {
  const [shape = ''] =
    /<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>.*?<\/p:sp>/su.exec(slide(number)) ?? [];
  return said(shape).join('');
};

describe('a report as slides', () => {
  it('has a title on each, and on each figure’s the finding', () => {
    expect(slides).toHaveLength(8);
    expect(slides.map((_, index) => titleOf(index + 1))).toEqual([
      'みのり市人材育成・確保基本方針 資料編',
      '目次',
      '調査の概要',
      '1　職員の意識',
      '図1  13項目のうち6項目が「低い」。「高い」は「気づかい」だけ',
      '図2  「気づかい」は3.82で「高い」、「承認・称賛」は2.72で「低い」',
      '表1  受講者数は令和6年度に1,234人、前年度より134人多い',
      '報告書を読む際の注意',
    ]);
  });

  it('lists each chapter with the slide where it begins', () => {
    const cells = [...slide(2).matchAll(/<a:tc>.*?<\/a:tc>/gsu)].map(([cell]) =>
      said(cell).join(''),
    );
    expect(cells.slice(2)).toEqual([
      '調査の概要',
      '3',
      '1　職員の意識',
      '4',
      '2　研修の実績',
      '7',
      '報告書を読む際の注意',
      '8',
    ]);
  });

  it('is sound, and what Microsoft’s SDK calls valid', async () => {
    expectSound(file);
    expect(await schemaErrors(bytes, '.pptx')).toEqual([]);
  });

  it('gives each shape of a slide a number of its own', () => {
    for (const name of slides) {
      const ids = [...file.text(name).matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says 注, 出典, n and the meaning of x at the foot of a figure', () => {
    const lines = said(slide(5));
    for (const line of [
      '注　区分は調査実施機関の目安。',
      'n　636',
      'x　秘匿（人数が少ないため表示しない）',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => line.startsWith('出典　みのり市職員アンケート'))).toBe(true);
  });

  it('describes charts, pictures and tables to those who do not see them', () => {
    const described = (number: number) =>
      [
        ...slide(number).matchAll(/<p:(?:graphicFrame|pic)>.*?<p:cNvPr [^>]*descr="([^"]*)"/gsu),
      ].map(([, text]) => text!);
    expect(described(5)).toEqual([
      '図1 13項目のうち6項目が「低い」。期待の理解は3.43、環境の整備は2.99。',
    ]);
    expect(described(6)[0]).toMatch(/^図2 13項目の平均スコア。/u);
    expect(described(7)[0]).toMatch(/^区分別の科目数と受講者数：/u);
  });

  it('explains in the notes of a figure how it was made and what it shows', () => {
    const notes = file.text('ppt/notesSlides/notesSlide5.xml');
    const [, body = ''] = /type="body".*?<p:txBody>(.*?)<\/p:txBody>/su.exec(notes) ?? [];
    expect(
      [...body.matchAll(/<a:p>.*?<\/a:p>|<a:p\/>/gsu)].map(([line]) => said(line).join('')),
    ).toEqual([
      '定義　項目の平均',
      '回答した人の平均。1〜5点。空白は除く。',
      '',
      '計算式',
      '回答の合計 ÷ 回答者数',
      '',
      '図の説明',
      '図1 13項目のうち6項目が「低い」。期待の理解は3.43、環境の整備は2.99。',
    ]);
  });
});

describe('a chart of a slide', () => {
  const [name = ''] = file.matching(/^ppt\/charts\/[^/]+\.xml$/u);
  const chart = file.xml(name);

  it('refers to the axes that it has', () => {
    expect(file.matching(/^ppt\/charts\/[^/]+\.xml$/u)).toHaveLength(1);
    expectAxes(chart);
  });

  it('has texts for its categories, in East Asian letters', () => {
    const xml = file.text(name);
    expect(xml).not.toContain('multiLvlStrRef');
    expect(
      [...chart.querySelectorAll('cat > strRef strCache v')].map((v) => v.textContent),
    ).toEqual(['期待の理解', '環境の整備', '得意の発揮', '承認・称賛']);
    const fonts = [
      ...xml.matchAll(/<a:latin typeface="([^"]*)"\/>(<a:ea typeface="([^"]*)"\/>)?/gu),
    ];
    expect(fonts.length).toBeGreaterThan(0);
    for (const [, latin, , asian] of fonts)
      expect([latin, asian]).toEqual(['BIZ UDPゴシック', 'BIZ UDPゴシック']);
  });

  it('keeps what its workbook holds, and nothing of what is hidden', async () => {
    const relations = `ppt/charts/_rels/${name.split('/').at(-1)}.rels`;
    const target = file.xml(relations).querySelector('Relationship')!.getAttribute('Target')!;
    const { sheets } = await readXlsx(file.bytes(targetOf(relations, target)));
    const kept = [...chart.querySelectorAll('val numCache pt')].map((point) => [
      Number(point.getAttribute('idx')),
      Number(point.textContent),
    ]);
    expect(kept).toEqual([
      [0, 2145 / 626],
      [1, 2.99],
      [2, 3],
    ]);
    expect(sheets[0]!.rows.slice(1).map((row) => row[1] ?? null)).toEqual([
      2145 / 626,
      2.99,
      3,
      null,
    ]);
  });
});

describe('the file of the slides', () => {
  it('is Japanese throughout, in one typeface', () => {
    for (const name of file.matching(/\.xml$/u))
      expect(file.text(name), name).not.toContain('lang="en-US"');
    const theme = file.text('ppt/theme/theme1.xml');
    const fonts = '<a:latin typeface="BIZ UDPゴシック"/><a:ea typeface="BIZ UDPゴシック"/>';
    expect(theme.split(fonts)).toHaveLength(3);
    for (const name of slides) expect(file.text(name)).not.toMatch(/<a:latin [^>]*>(?!<a:ea )/u);
  });

  it('carries the day of the report and no other', () => {
    const core = file.text('docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/gu)).toEqual([
      '2026-10-02T00:00:00Z',
      '2026-10-02T00:00:00Z',
    ]);
  });

  it('draws a picture from its SVG where a program can, from more than 300 pixels an inch otherwise', () => {
    expect(slide(6)).toContain('<asvg:svgBlip');
    const [svg = ''] = file.matching(/\.svg$/u);
    expect(file.text(svg)).not.toMatch(/(?:href|src)="(?!#)/u);
    const [png = ''] = file.matching(/\.png$/u);
    const width = new DataView(file.bytes(png).slice(16, 20).buffer).getUint32(0);
    expect(width).toBe(3 * 720);
  });

  it('takes hostile texts as texts', () => {
    const cells = said(slide(7)).join('\n');
    expect(cells).toContain('=1+1');
    expect(cells).toContain('&lt;b&gt;&amp;amp;&lt;/b&gt;');
    expect(cells).toContain('前後');
    expect(strFromU8(unzipSync(bytes)['ppt/slides/slide7.xml']!)).not.toContain('\u0000');
  });

  it('is the same file twice, whatever was written between', async () => {
    await writeSlides({ ...report, font: 'meiryo' }, { rasterise });
    expect(await writeSlides(report, { rasterise })).toEqual(bytes);
  });

  it('stops where it is asked to, and says how far it is', async () => {
    const shares: number[] = [];
    await writeSlides(report, { rasterise, onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    const stopped = writeSlides(report, { rasterise, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow(/abort/iu);
  });

  it('speaks English in English', async () => {
    const english = openPackage(await writeSlides({ ...report, locale: 'en' }, { rasterise }));
    expect(said(english.text('ppt/slides/slide2.xml'))).toContain('Contents');
    expect(english.text('ppt/slides/slide2.xml')).toContain('lang="en-GB"');
  });
});
