/** What the script of a report's page does, run where a page is read. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeHtml } from '#lib/export/html/write-html.ts';
import { nativeFigure, reportDocument } from '../report/report-documents.ts';

const { document } = new JSDOM().window;
let window: JSDOM['window'];

beforeEach(async () => {
  const figure = nativeFigure(document);
  const areas = ['item-1', 'item-2'].map((id) => {
    const area = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    area.setAttribute('data-mark', id);
    return area;
  });
  figure.chart.append(...areas);
  const marks = [
    { id: 'item-1', label: '期待の理解', details: ['平均 3.43'] },
    { id: 'item-2', label: '環境の整備', details: ['平均 2.99'] },
  ];
  const blocks = [{ kind: 'figure', figure: { ...figure, marks } } as const];
  const bytes = await writeHtml(reportDocument(document, { blocks }), {
    rasterise: () => Promise.reject(new Error('no picture')),
  });
  ({ window } = new JSDOM(new TextDecoder().decode(bytes), {
    runScripts: 'dangerously',
    beforeParse: ({ Element }) => {
      Element.prototype.scrollIntoView = () => {};
    },
  }));
});

const the = <Kind extends Element = HTMLElement>(selector: string) =>
  window.document.querySelector<Kind>(selector)!;
const press = (key: string) =>
  the('.drawing').dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
const said = () => the('output').textContent;

describe('values of marks', () => {
  test('are read with the arrow keys, from the first to the last and back', () => {
    expect(said()).toContain('矢印キー');
    press('ArrowDown');
    expect(said()).toBe('期待の理解　平均 3.43');
    press('ArrowRight');
    press('ArrowRight');
    expect(said()).toBe('環境の整備　平均 2.99');
    press('Home');
    expect(said()).toBe('期待の理解　平均 3.43');
    press('Escape');
    expect(said()).toContain('矢印キー');
  });

  test('are read under the pointer, and the area is marked', () => {
    const areas = [...window.document.querySelectorAll('.drawing rect')].slice(-2);
    areas[1]!.dispatchEvent(new window.Event('pointerover', { bubbles: true }));
    expect(said()).toBe('環境の整備　平均 2.99');
    expect(areas.map((one) => one.classList.contains('chosen'))).toEqual([false, true]);
  });
});

test('a table sorts by a column, hidden and blank cells last in either direction', () => {
  const names = () =>
    [...window.document.querySelectorAll('tbody th')].map(({ textContent }) => textContent?.trim());
  const button = window.document.querySelectorAll<HTMLElement>('tr.columns button')[2]!;
  button.click();
  // 2.99, 3, 3.43, x
  expect(names()).toEqual(['環境の整備', '得意の発揮', '期待の理解', '承認・称賛']);
  expect(the('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  button.click();
  expect(names()).toEqual(['期待の理解', '得意の発揮', '環境の整備', '承認・称賛']);
});
