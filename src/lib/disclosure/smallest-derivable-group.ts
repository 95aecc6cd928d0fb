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

type Arc = { readonly to: number; rest: number; readonly back: number };

/**
 * The smallest derivable group of a hidden cell: a minimum cut from its row to its column in the
 * graph whose arcs are the hidden cells (row to column with the cell's count, back without limit);
 * rows whose margin is hidden are one node, hidden columns likewise. A hidden cell of nobody protects
 * nobody and is passed over. Exact, because every
 * combination of published margins that leaves a group of whole cells is a sum of such cuts
 * (METHODS §12 and appendix A).
 *
 * @param row of the hidden cell
 * @param column of the hidden cell
 */
export function smallestDerivableGroup(
  table: SuppressedTable,
  row: number,
  column: number,
): DerivableGroup {
  const rowNode = nodes(table.hiddenRows, 0);
  const columnNode = nodes(table.hiddenColumns, table.counts.length);
  const arcs: Arc[][] = Array.from(
    { length: table.counts.length + table.hiddenColumns.length },
    () => [],
  );
  table.counts.forEach((cells, r) =>
    cells.forEach((count, c) => {
      if (count > 0 && table.hiddenCells[r]?.[c])
        connect(arcs, rowNode[r] ?? 0, columnNode[c] ?? 0, count);
    }),
  );
  const { flow, reached } = maximumFlow(arcs, rowNode[row] ?? 0, columnNode[column] ?? 0);
  const cut = (members: readonly number[]) =>
    new Set(members.flatMap((node, index) => (reached.has(node) ? [index] : [])));
  return { people: flow, rows: cut(rowNode), columns: cut(columnNode), target: column };
}

/** One node for each line, the same one for all whose margin is hidden. */
function nodes(hidden: readonly boolean[], first: number): number[] {
  const shared = first + hidden.indexOf(true);
  return hidden.map((isHidden, index) => (isHidden ? shared : first + index));
}

function connect(arcs: Arc[][], from: number, to: number, capacity: number): void {
  const [forth, back] = [arcs[from] ?? [], arcs[to] ?? []];
  forth.push({ to, rest: capacity, back: back.length });
  back.push({ to: from, rest: Infinity, back: forth.length - 1 });
}

/** Shortest augmenting paths (Edmonds and Karp), and what is reached from the source at the end. */
function maximumFlow(arcs: Arc[][], source: number, sink: number) {
  let flow = 0;
  for (;;) {
    const came = shortestWay(arcs, source, sink);
    if (!came.has(sink)) return { flow, reached: new Set(came.keys()) };
    const way: Arc[] = [];
    for (let node = sink; node !== source;) {
      const arc = came.get(node);
      if (!arc) throw new Error('maximum flow: the way back is broken');
      way.push(arc);
      node = arcs[arc.to]?.[arc.back]?.to ?? source;
    }
    const portion = Math.min(...way.map(({ rest }) => rest));
    for (const arc of way) {
      arc.rest -= portion;
      const back = arcs[arc.to]?.[arc.back];
      if (back) back.rest += portion;
    }
    flow += portion;
  }
}

/** The arc by which each node is first reached. */
function shortestWay(arcs: readonly Arc[][], source: number, sink: number) {
  const came = new Map<number, Arc | null>([[source, null]]);
  const queue = [source];
  for (const node of queue) {
    for (const arc of arcs[node] ?? []) {
      if (arc.rest <= 0 || came.has(arc.to)) continue;
      came.set(arc.to, arc);
      if (arc.to === sink) return came;
      queue.push(arc.to);
    }
  }
  return came;
}
