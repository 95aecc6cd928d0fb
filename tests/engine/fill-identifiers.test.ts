import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIdentifiers } from '#lib/engine/fill-identifiers.ts';

/** Pieces of SQL in which {a} and {b} are no placeholders. */
const closed = [
  String.raw`'{a}'`,
  String.raw`'it''s {a}'`,
  String.raw`'\'`,
  String.raw`'\d{2}'`,
  String.raw`E'it\'s {a}'`,
  String.raw`e'\\'`,
  String.raw`DATE'2024-04-01'`,
  String.raw`"{a}"`,
  String.raw`"a ""{b}"" c"`,
  "$$ {a} ' $$",
  '$tag$ {a} $$ " $tag$',
  "-- it's {a}\n",
  '/* {a} */',
  "/* it's /* nested {a} */ {b} */",
  "{'key': 1}",
  '{key: 1}',
  '{A}',
  '{1a}',
  '{ a }',
  '{}',
  '$a',
  '$1',
  'name$1',
  '"部署"',
  '部署',
  '{a',
  'a}',
];

describe('filling in identifiers', () => {
  it.each([
    ['SELECT {a} FROM {b}', 'SELECT "A ""x""" FROM "部"'],
    ['{a}.{b}', '"A ""x"""."部"'],
    ["'{a}' || {a} || '{b}' || {b}", `'{a}' || "A ""x""" || '{b}' || "部"`],
    ["DATE'\\' {a} '{b}' {b}", `DATE'\\' "A ""x""" '{b}' "部"`],
    ["E'\\'' {a} {b}", `E'\\'' "A ""x""" "部"`],
    ['-- {a}\n{a}{b}', '-- {a}\n"A ""x""""部"'],
    ['/* /* {a} */ {a} */{a}{b}', '/* /* {a} */ {a} */"A ""x""""部"'],
    ['$q$ {a} $q$ {a} {b}', '$q$ {a} $q$ "A ""x""" "部"'],
    ['{a: {a}, b: {b}}', '{a: "A ""x""", b: "部"}'],
  ])('turns %s into %s', (sql, filled) => {
    expect(fillIdentifiers(sql, { a: 'A "x"', b: '部' })).toBe(filled);
  });

  it('leaves text, quoted names, comments, parameters and structures as they are', () => {
    for (const piece of closed) expect(fillIdentifiers(piece)).toBe(piece);
  });

  it('finds every placeholder, whatever closed pieces stand between', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...closed), fc.constant(null)));
    fc.assert(
      fc.property(pieces, (list) => {
        const sql = (placeholder: string): string =>
          ['{a}', ...list.map((piece) => piece ?? placeholder)].join(' ');
        const expected = `"x" ${list.map((piece) => piece ?? '"x"').join(' ')}`.trimEnd();
        expect(fillIdentifiers(sql('{a}'), { a: 'x' }).trimEnd()).toBe(expected);
      }),
    );
  });

  it.each(["'open {a}", '"open {a}', '/* open {a}', '$$ open {a}', "E'open {a}\\"])(
    'reads %s, which nothing closes, to its end',
    (sql) => {
      expect(fillIdentifiers(sql)).toBe(sql);
    },
  );

  it.each([
    ['a placeholder without identifier', 'SELECT {a}', {}],
    ['an identifier without placeholder', "SELECT '{a}'", { a: 'x' }],
    ['a name that every object has', 'SELECT {constructor}', {}],
    ['an empty name', 'SELECT {a}', { a: '' }],
  ])('refuses %s', (_, sql, identifiers) => {
    expect(() => fillIdentifiers(sql, identifiers)).toThrow(RangeError);
  });

  it('writes several names between commas, and each list of names between parentheses', () => {
    const identifiers = { columns: ['部', 'a'], pairs: [['部', 'a'], ['b"']] };
    expect(fillIdentifiers('SELECT {columns} GROUP BY GROUPING SETS ({pairs})', identifiers)).toBe(
      'SELECT "部", "a" GROUP BY GROUPING SETS (("部", "a"), ("b"""))',
    );
  });

  it('refuses no names at all, where SQL would mean something else', () => {
    expect(() => fillIdentifiers('SELECT {a}', { a: [] })).toThrow(/found none/u);
    expect(() => fillIdentifiers('SELECT {a}', { a: [[]] })).toThrow(/found none/u);
  });
});
