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

type Arc = { readonly to: number; readonly capacity: number; readonly back: number; rest: number };
type Step = { readonly arc: Arc; readonly from: number };

/**
 * The graph of what a published table leaves open: an arc from row to column for each hidden cell,
 * as wide as it has people, and back without limit; rows whose margin is hidden are one node, hidden
 * columns likewise. A hidden cell of nobody protects nobody and is passed over.
 */
class OpenCells {
  readonly #rowNode: readonly number[];
  readonly #columnNode: readonly number[];
  readonly #arcs: readonly Arc[][];

  constructor({ counts, hiddenCells, hiddenRows, hiddenColumns }: SuppressedTable) {
    this.#rowNode = nodes(hiddenRows, 0);
    this.#columnNode = nodes(hiddenColumns, counts.length);
    const size = counts.length + hiddenColumns.length;
    this.#arcs = Array.from({ length: size }, () => []);
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
      for (const { to, capacity } of arcs) {
        if (capacity < people) yield { row, column: this.#columnNode.indexOf(to) };
      }
    }
  }

  /** The smallest cut between a row and a column; `null` where it is no less than `enough`. */
  cut(row: number, column: number, enough: number): DerivableGroup | null {
    const [source, sink] = [this.#rowNode[row] ?? 0, this.#columnNode[column] ?? 0];
    const used: Arc[] = [];
    let people = 0;
    let came = this.#shortestWay(source, sink);
    for (; came.has(sink) && people < enough; came = this.#shortestWay(source, sink)) {
      people += this.#send(came, sink, used);
    }
    for (const arc of used) arc.rest = arc.capacity;
    if (people >= enough) return null;
    const reached = (members: readonly number[]) =>
      new Set(members.flatMap((node, index) => (came.has(node) ? [index] : [])));
    const [rows, columns] = [reached(this.#rowNode), reached(this.#columnNode)];
    return { people, rows, columns, target: column };
  }

  #connect(from: number, to: number, capacity: number): void {
    const [forth, back] = [this.#arcs[from] ?? [], this.#arcs[to] ?? []];
    forth.push({ to, capacity, rest: capacity, back: back.length });
    back.push({ to: from, capacity: Infinity, rest: Infinity, back: forth.length - 1 });
  }

  /** Every node that can still be reached, with the step by which it first is. */
  #shortestWay(source: number, sink: number): ReadonlyMap<number, Step | null> {
    const came = new Map<number, Step | null>([[source, null]]);
    const queue = [source];
    for (const from of queue) {
      for (const arc of this.#arcs[from] ?? []) {
        if (arc.rest <= 0 || came.has(arc.to)) continue;
        came.set(arc.to, { arc, from });
        if (arc.to === sink) return came;
        queue.push(arc.to);
      }
    }
    return came;
  }

  /** Sends as many as fit along the way found (Edmonds and Karp). */
  #send(came: ReadonlyMap<number, Step | null>, sink: number, used: Arc[]): number {
    const way: Arc[] = [];
    for (let step = came.get(sink); step; step = came.get(step.from)) way.push(step.arc);
    const portion = Math.min(...way.map(({ rest }) => rest));
    for (const arc of way) {
      arc.rest -= portion;
      const back = this.#arcs[arc.to]?.[arc.back];
      if (back) back.rest += portion;
      used.push(arc, ...(back ? [back] : []));
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
