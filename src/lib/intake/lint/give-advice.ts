import type { Finding } from '../collect-issues.ts';
import type { SourceTable } from '../layout/source-table.ts';
import type { OpenTable } from '../open-table.ts';
import {
  headerFirst,
  oneTable,
  plainHeader,
  statedEncoding,
  workbookLayout,
} from './layout-rules.ts';
import {
  codeTable,
  layoutSpaces,
  lineBreaks,
  otherText,
  spellings,
  vendorCharacters,
} from './name-rules.ts';
import { blankOrZero, numberSigns, symbols, units } from './number-rules.ts';
import { columnProfiler, type ColumnProfile } from './profile-columns.ts';
import { longForm, westernYear } from './year-rules.ts';

/** The rules that a column keeps or breaks by its cells alone. */
const COLUMN_RULES: readonly ((profile: ColumnProfile) => Finding[])[] = [
  ...[layoutSpaces, lineBreaks, vendorCharacters, blankOrZero, numberSigns],
  ...[spellings, otherText, codeTable, symbols, westernYear],
];

const UNIT_ABOVE = /単位\s*[:：]/u;

/**
 * Advice on a file by the Digital Agency's rules for tables that machines read (機械可読性ルール). It
 * sees every row that is read, and speaks at the end: once per rule and column.
 */
export function adviser(table: OpenTable, source: SourceTable) {
  const profiler = columnProfiler(source.columns);
  const { headerRow, found } = table;
  return {
    see: (cells: readonly string[], row: number): void => profiler.see(cells, row),
    findings(): Finding[] {
      const isStated =
        source.columns.some(({ id }) => id === 'unit') ||
        found.above.flat().some((cell) => UNIT_ABOVE.test(cell));
      const profiles = profiler.profiles();
      return [
        ...oneTable(table),
        ...workbookLayout(table.layout),
        ...headerFirst(table),
        ...statedEncoding(table),
        ...plainHeader(source.header, headerRow),
        ...longForm(source.across, headerRow),
        ...profiles.flatMap((profile) => COLUMN_RULES.flatMap((rule) => rule(profile))),
        ...units(profiles, { row: headerRow, isStated, isNamed: source.across?.isNamed ?? true }),
      ];
    },
  };
}
