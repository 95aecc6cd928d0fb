import highsLoader from 'highs';

/*
 * The fewest answers that any safe pattern of a two-way table hides, when its margins are all shown:
 * a covering integer program, its constraints added as somebody who tries every set of rows finds
 * what still leaks. Made of nothing that the product is made of.
 */

const solver = highsLoader();

type Counts = readonly (readonly number[])[];
type Pattern = boolean[][];
type Leak = { readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

/**
 * A group of fewer than `minN` people that the margins give away, by the rows added and the columns
 * subtracted: for each set of rows and each column that is left, every other column goes that has
 * nothing hidden outside of the rows.
 */
export function leakOf(counts: Counts, hidden: Pattern, minN: number): Leak | null {
  for (let set = 1; set < 2 ** counts.length; set++) {
    const isIn = (row: number) => ((set >> row) & 1) === 1;
    const columns = (counts[0] ?? []).map((_, column) => {
      let [inside, isOpen] = [0, false];
      counts.forEach((line, row) => {
        const count = hidden[row]?.[column] ? (line[column] ?? 0) : 0;
        if (isIn(row)) inside += count;
        else if (count > 0) isOpen = true;
      });
      return { inside, isOpen };
    });
    const open = columns.reduce((sum, { inside, isOpen }) => sum + (isOpen ? inside : 0), 0);
    for (const [left, { inside, isOpen }] of columns.entries()) {
      const people = isOpen ? open : open + inside;
      if (people < 1 || people >= minN) continue;
      const gone = columns.flatMap((column, index) =>
        column.isOpen || index === left ? [] : [index],
      );
      return { rows: new Set(counts.map((_, row) => row).filter(isIn)), columns: new Set(gone) };
    }
  }
  return null;
}

/** The answers of the hidden cells. */
export const hiddenAnswers = (counts: Counts, hidden: Pattern): number =>
  counts
    .flatMap((line, row) => line.filter((_, column) => hidden[row]?.[column]))
    .reduce((a, b) => a + b, 0);

const name = (row: number, column: number) => `x${row}_${column}`;

/** @returns the answers hidden by the cheapest safe pattern; `null` where cells alone cannot be safe */
export async function fewestHidden(counts: Counts, minN: number): Promise<number | null> {
  const highs = await solver;
  const isPrimary = (count: number) => count >= 1 && count < minN;
  const cells = counts.flatMap((line, row) =>
    line.map((count, column) => ({ row, column, count })).filter(({ count }) => count > 0),
  );
  const constraints: string[] = [];
  for (;;) {
    const problem = [
      'Minimize',
      ` cost: ${cells.map(({ row, column, count }) => `${count} ${name(row, column)}`).join(' + ')}`,
      'Subject To',
      ...constraints.map((constraint, index) => ` c${index}: ${constraint}`),
      ...cells
        .filter(({ count }) => isPrimary(count))
        .map(({ row, column }) => ` p${row}_${column}: ${name(row, column)} = 1`),
      ` any: ${cells.map(({ row, column }) => name(row, column)).join(' + ')} >= 0`,
      'Binary',
      ` ${cells.map(({ row, column }) => name(row, column)).join(' ')}`,
      'End',
    ].join('\n');
    const found = highs.solve(problem);
    if (found.Status !== 'Optimal') return null;
    const hidden = counts.map((line, row) =>
      line.map((_, column) => {
        const value = found.Columns[name(row, column)];
        return value !== undefined && 'Primal' in value && value.Primal > 0.5;
      }),
    );
    const leak = leakOf(counts, hidden, minN);
    if (!leak) return hiddenAnswers(counts, hidden);
    // The group leaves the sum when it grows to enough people, or when a column is held up outside.
    const terms = cells.flatMap(({ row, column, count }) => {
      const [isRow, isColumn] = [leak.rows.has(row), leak.columns.has(column)];
      if (isRow && !isColumn) return [`${Math.min(count, minN)} ${name(row, column)}`];
      return !isRow && isColumn ? [`${minN} ${name(row, column)}`] : [];
    });
    constraints.push(`${terms.join(' + ')} >= ${minN}`);
  }
}
