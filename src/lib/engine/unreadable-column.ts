/**
 * The refusal of a column that no cell can hold: lists, structures, intervals, times of day, times
 * with a zone, binary values, and ENUM, whose values DuckDB-WASM loses on the way out
 * (duckdb/duckdb-wasm#1548).
 */
export function unreadableColumn(name: string, type: string): TypeError {
  return new TypeError(`result column ${name}: type ${type} has no cell, cast it to VARCHAR`);
}
