/**
 * A name as a quoted SQL identifier: `部"署` becomes `"部""署"`. The only way a name enters SQL.
 *
 * @throws RangeError when the name is empty or holds a NUL, which no identifier can
 */
export function quoteIdentifier(name: string): string {
  if (name === '' || name.includes('\0')) {
    throw new RangeError(`identifier: expected a name, found ${JSON.stringify(name)}`);
  }
  return `"${name.replaceAll('"', '""')}"`;
}
