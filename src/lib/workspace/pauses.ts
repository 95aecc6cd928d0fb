/** So many milliseconds of work without a pause are not felt. */
const UNFELT = 50;

/** Lets others work, where work has been going on: a message that cancels is heard in between. */
export function pauses(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < UNFELT) return;
    await new Promise<void>((resume) => setTimeout(resume));
    last = performance.now();
  };
}

/** So many rows are gone through in a few milliseconds. */
const ROWS_AT_A_TIME = 10_000;

/**
 * Goes through rows, however many, with pauses in between.
 *
 * @throws the signal's reason
 */
export async function throughRows<Row>(
  rows: readonly Row[],
  visit: (row: Row, index: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const pause = pauses();
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
    signal?.throwIfAborted();
    rows.slice(start, start + ROWS_AT_A_TIME).forEach((row, index) => visit(row, start + index));
    await pause();
  }
}
