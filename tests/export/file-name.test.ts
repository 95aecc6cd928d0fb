import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableDocument } from '#lib/export/figure-document.ts';
import { fileName, MAX_NAME } from '#lib/export/file-name.ts';
import { itemTable } from './figure-documents.ts';

const named = (title: string, changes: Partial<TableDocument> = {}) =>
  fileName({ ...itemTable, caption: { ...itemTable.caption, title }, ...changes }, '.svg');

describe('fileName', () => {
  test('says city, document, 図番号, finding and date', () => {
    expect(named('6項目が「低い」')).toBe(
      'みのり市_職員アンケート_図4_6項目が「低い」_2026-10-02.svg',
    );
  });

  test('says first that a file is for internal use', () => {
    expect(named('6項目', { marking: '内部限り' })).toMatch(/^内部限り_みのり市_/u);
  });

  test.each([
    ['1/2: a*b?', '1-2-a-b'],
    ['..\\..\\x', 'x'],
    ['a\u0000b\u202etxt', 'abtxt'],
    ['two  words', 'two-words'],
    ['...', ''],
  ])('writes %j as %j', (title, written) => {
    const before = 'みのり市_職員アンケート_図4';
    expect(named(title)).toBe(`${[before, written].filter(Boolean).join('_')}_2026-10-02.svg`);
  });

  test('shortens the finding, not the date', () => {
    const name = named('長'.repeat(200));
    expect(name).toHaveLength(MAX_NAME);
    expect(name).toMatch(/長_2026-10-02\.svg$/u);
  });

  test('is no name of a device', () => {
    const bare = { city: '', document: '', date: '' };
    const caption = { ...itemTable.caption, number: 'CON', title: '' };
    expect(fileName({ ...itemTable, caption, fileName: bare }, '.svg')).toBe('_CON.svg');
  });

  test('has no character that a file system refuses, and fits', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'\\/:*?"<>|. ~_-\u0007図𠮷か゛'), maxLength: 120 }),
      fc.constantFrom('nul', 'COM1.x', 'aux'),
    );
    fc.assert(
      fc.property(text, text, text, text, text, (number, title, city, document, marking) => {
        const caption = { ...itemTable.caption, number, title };
        const figure = { ...itemTable, caption, marking, fileName: { city, document, date: '' } };
        const name = fileName(figure, '_2x.png');
        expect(name).not.toMatch(/[\\/:*?"<>|\s\p{C}]/u);
        expect(name).toMatch(/^[^.~].*_2x\.png$/u);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./iu);
        expect(name.length).toBeLessThanOrEqual(MAX_NAME);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});
