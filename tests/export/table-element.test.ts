import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { tableElement } from '#lib/export/table-element.ts';
import { itemTable } from './figure-documents.ts';

const { document } = new JSDOM().window;
const content = (parent: Element, selector: string) =>
  [...parent.querySelectorAll(selector)].map((element) => element.textContent);

describe('tableElement', () => {
  const element = tableElement(document, itemTable);

  test('has the finding above the table, and 注, 出典 and n below it', () => {
    expect([...element.children].map(({ localName }) => localName)).toEqual([
      'p',
      'table',
      'p',
      'p',
      'p',
      'p',
      'p',
    ]);
    expect(content(element, 'p')[0]).toBe(`図4 ${itemTable.caption.title}`);
    expect(content(element, 'p').slice(2, 5)).toEqual([
      `注 ${itemTable.caption.note}`,
      `出典 ${itemTable.caption.source}`,
      'n 636',
    ]);
  });

  test('prints numbers as the figure does, with a minus that Excel reads', () => {
    expect(content(element, 'th')).toEqual(['項目', '令和6年度 n', '令和6年度 スコア', '前回差']);
    expect(content(element, 'tbody tr:nth-child(2) td')).toEqual([
      '環境の整備',
      '620',
      '2.99',
      '-0.04',
    ]);
  });

  test('shows x for what is hidden and nothing for what is blank', () => {
    expect(content(element, 'tbody tr:nth-child(3) td').at(-1)).toBe('');
    expect(content(element, 'tbody tr:nth-child(4) td')).toEqual(['承認・称賛', 'x', 'x', 'x']);
  });

  test('takes markup and formulas as text', () => {
    const table = {
      columns: [{ header: '<b>部</b>' }],
      rows: [['<img src=x onerror=alert(1)>'], ['=1+1']],
    };
    const hostile = tableElement(document, { ...itemTable, table });
    expect(hostile.querySelector('img, th b')).toBeNull();
    expect(content(hostile, 'td')).toEqual(['<img src=x onerror=alert(1)>', "'=1+1"]);
  });
});
