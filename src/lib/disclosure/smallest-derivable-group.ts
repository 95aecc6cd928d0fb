/**
 * A two-way table as it is published: the number of answers in each cell, and what of it is hidden.
 * A margin is the sum of its whole row or column; the grand total is always shown.
 */
export type SuppressedTable = {
  /** `counts[row][column]`, whole numbers. */
  readonly counts: readonly (readonly number[])[];
  readonly hiddenCells: readonly (readonly boolean[])[];
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
};

/**
 * People that somebody can single out by adding and subtracting what is shown: the fewest of any
 * group that holds the cell asked about, and the rows and columns whose margins have to be added and
 * subtracted to get at it.
 */
export type DerivableGroup = {
  readonly people: number;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  /** The column of the cell asked about. */
  readonly target: number;
};

/** An arc and its way back stand next to each other: they differ in the last bit of their numbers. */
const backOf = (arc: number): number => arc ^ 1;

/**
 * The graph of what a published table leaves open: an arc from row to column for each hidden cell,
 * as wide as it has people, and back without limit; rows whose margin is hidden are one node, hidden
 * columns likewise. A hidden cell of nobody protects nobody and is passed over.
 *
 * Numbers in plain arrays: a workspace asks for some ten thousand cuts before it shows anything.
 */
class OpenCells {
  readonly #rowNode: readonly number[];
  readonly #columnNode: readonly number[];
  /** By node, its arcs. */
  readonly #arcs: readonly number[][];
  /** By arc: the node it leads to, what it holds, what is left of it. */
  readonly #to: number[] = [];
  readonly #capacity: number[] = [];
  readonly #rest: number[] = [];
  /** By node: the search that reached it last, and the arc by which it did. */
  readonly #seen: Int32Array;
  readonly #by: Int32Array;
  readonly #queue: Int32Array;
  #search = 0;

  constructor({ counts, hiddenCells, hiddenRows, hiddenColumns }: SuppressedTable) {
    this.#rowNode = nodes(hiddenRows, 0);
    this.#columnNode = nodes(hiddenColumns, counts.length);
    const size = counts.length + hiddenColumns.length;
    this.#arcs = Array.from({ length: size }, () => []);
    this.#seen = new Int32Array(size);
    this.#by = new Int32Array(size);
    this.#queue = new Int32Array(size);
    const people = new Map<number, number>();
    counts.forEach((cells, row) =>
      cells.forEach((count, column) => {
        if (count <= 0 || !hiddenCells[row]?.[column]) return;
        const pair = (this.#rowNode[row] ?? 0) * size + (this.#columnNode[column] ?? 0);
        people.set(pair, (people.get(pair) ?? 0) + count);
      }),
    );
    for (const [pair, count] of people) this.#connect(Math.floor(pair / size), pair % size, count);
  }

  /** The rows and columns that have some, but fewer than so many, hidden people in common. */
  *pairsBelow(people: number): Generator<{ readonly row: number; readonly column: number }> {
    for (const [node, arcs] of this.#arcs.entries()) {
      const row = this.#rowNode.indexOf(node);
      if (row < 0) continue;
      for (const arc of arcs) {
        if ((this.#capacity[arc] ?? 0) >= people) continue;
        yield { row, column: this.#columnNode.indexOf(this.#to[arc] ?? -1) };
      }
    }
  }

  /** The smallest cut between a row and a column; `null` where it is no less than `enough`. */
  cut(row: number, column: number, enough: number): DerivableGroup | null {
    const [source, sink] = [this.#rowNode[row] ?? 0, this.#columnNode[column] ?? 0];
    const used: number[] = [];
    let people = 0;
    while (people < enough && this.#reaches(source, sink)) people += this.#send(source, sink, used);
    for (const arc of used) this.#rest[arc] = this.#capacity[arc] ?? 0;
    if (people >= enough) return null;
    const reached = (members: readonly number[]) =>
      new Set(members.flatMap((node, index) => (this.#isReached(node) ? [index] : [])));
    const [rows, columns] = [reached(this.#rowNode), reached(this.#columnNode)];
    return { people, rows, columns, target: column };
  }

  #connect(from: number, to: number, capacity: number): void {
    this.#arcs[from]?.push(this.#to.length);
    this.#arcs[to]?.push(this.#to.length + 1);
    this.#to.push(to, from);
    this.#capacity.push(capacity, Infinity);
    this.#rest.push(capacity, Infinity);
  }

  #isReached(node: number): boolean {
    return this.#seen[node] === this.#search;
  }

  /** Looks for the shortest way left; without one, marks every node that can still be reached. */
  #reaches(source: number, sink: number): boolean {
    this.#search += 1;
    this.#seen[source] = this.#search;
    this.#queue[0] = source;
    let waiting = 1;
    for (let at = 0; at < waiting; at++) {
      for (const arc of this.#arcs[this.#queue[at] ?? 0] ?? []) {
        const to = this.#to[arc] ?? 0;
        if (this.#seen[to] === this.#search || (this.#rest[arc] ?? 0) <= 0) continue;
        this.#seen[to] = this.#search;
        this.#by[to] = arc;
        if (to === sink) return true;
        this.#queue[waiting++] = to;
      }
    }
    return false;
  }

  /** Sends as many as fit along the way found (Edmonds and Karp). */
  #send(source: number, sink: number, used: number[]): number {
    const way: number[] = [];
    for (let node = sink; node !== source; node = this.#to[backOf(way.at(-1) ?? 0)] ?? source) {
      way.push(this.#by[node] ?? 0);
    }
    const portion = Math.min(...way.map((arc) => this.#rest[arc] ?? 0));
    for (const arc of way) {
      this.#rest[arc] = (this.#rest[arc] ?? 0) - portion;
      this.#rest[backOf(arc)] = (this.#rest[backOf(arc)] ?? 0) + portion;
      used.push(arc, backOf(arc));
    }
    return portion;
  }
}

/** One node for each line, the same one for all whose margin is hidden. */
function nodes(hidden: readonly boolean[], first: number): number[] {
  const shared = first + hidden.indexOf(true);
  return hidden.map((isHidden, index) => (isHidden ? shared : first + index));
}

/**
 * The smallest derivable group of a hidden cell: a minimum cut from its row to its column. Exact,
 * because every combination of published margins that leaves a group of whole cells is a sum of such
 * cuts (METHODS §12 and appendix A).
 *
 * @param row of the hidden cell
 * @param column of the hidden cell
 */
export function smallestDerivableGroup(
  table: SuppressedTable,
  row: number,
  column: number,
): DerivableGroup {
  const group = new OpenCells(table).cut(row, column, Infinity);
  if (!group) throw new RangeError('smallest derivable group: nothing bounds it');
  return group;
}

/** The smallest group of fewer than `minN` people that a table gives away; `null` without one. */
export function weakestGroup(table: SuppressedTable, minN: number): DerivableGroup | null {
  const open = new OpenCells(table);
  const groups: DerivableGroup[] = [];
  // A group is no smaller than any of its cells, and only a smaller one than the last is looked for.
  for (const { row, column } of open.pairsBelow(minN)) {
    const group = open.cut(row, column, groups.at(-1)?.people ?? minN);
    if (group) groups.push(group);
  }
  return groups.at(-1) ?? null;
}
