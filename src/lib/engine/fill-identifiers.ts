import type { Identifier, Identifiers } from './engine.ts';
import { quoteIdentifier } from './quote-identifier.ts';

/**
 * One piece of SQL, longest first. A word comes before a placeholder and is taken whole, so that
 * the E of DATE'2024-04-01' does not open an escape string. Comments nest: see `commentEnd`.
 */
const PIECE = new RegExp(
  [
    String.raw`[eE]'[^'\\]*(?:(?:\\[\s\S]|'')[^'\\]*)*(?:'|$)`,
    String.raw`[\p{L}_][\p{L}\p{N}_$]*`,
    String.raw`'[^']*(?:''[^']*)*(?:'|$)`,
    String.raw`"[^"]*(?:""[^"]*)*(?:"|$)`,
    String.raw`\$(?<tag>(?:[\p{L}_][\p{L}\p{N}_]*)?)\$[\s\S]*?(?:\$\k<tag>\$|$)`,
    String.raw`--[^\r\n]*`,
    String.raw`(?<comment>\/\*)`,
    String.raw`\{(?<placeholder>[a-z][a-z0-9_]*)\}`,
    String.raw`[\s\S]`,
  ].join('|'),
  'uy',
);

/** Where the comment that opens at `start` ends; the end of the text when nothing closes it. */
function commentEnd(sql: string, start: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  let depth = 0;
  for (let match = mark.exec(sql); match; match = mark.exec(sql)) {
    depth += match[0] === '/*' ? 1 : -1;
    if (depth === 0) return mark.lastIndex;
  }
  return sql.length;
}

/** `["a", ["b", "c"]]` becomes `"a", ("b", "c")`: a list of columns, or the sets of GROUPING SETS. */
function quoteAll(identifier: Identifier): string {
  if (typeof identifier === 'string') return quoteIdentifier(identifier);
  if (identifier.length === 0) throw new RangeError('identifiers: expected a name, found none');
  return identifier
    .map((one) => (typeof one === 'string' ? quoteIdentifier(one) : `(${quoteAll(one)})`))
    .join(', ');
}

/**
 * The statement with each `{name}` replaced by the quoted identifiers of that name. Braces inside
 * text, quoted identifiers and comments stay: '\d{2}' is no placeholder, nor is {'key': 1}.
 *
 * @throws RangeError when a placeholder has no identifier, an identifier no placeholder, or a name
 *   cannot be quoted
 */
export function fillIdentifiers(sql: string, identifiers: Identifiers = {}): string {
  const unused = new Set(Object.keys(identifiers));
  let filled = '';
  for (let position = 0; position < sql.length;) {
    PIECE.lastIndex = position;
    const match = PIECE.exec(sql);
    if (!match) throw new RangeError(`statement: cannot read character ${position}`);
    const { comment, placeholder } = match.groups ?? {};
    const end = comment === undefined ? PIECE.lastIndex : commentEnd(sql, position);
    if (placeholder === undefined) filled += sql.slice(position, end);
    else {
      const name = Object.hasOwn(identifiers, placeholder) ? identifiers[placeholder] : undefined;
      if (name === undefined) throw new RangeError(`placeholder {${placeholder}}: no identifier`);
      filled += quoteAll(name);
      unused.delete(placeholder);
    }
    position = end;
  }
  if (unused.size > 0) throw new RangeError(`identifier ${[...unused].join()}: no placeholder`);
  return filled;
}
