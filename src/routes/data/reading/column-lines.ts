import type { DatasetKind } from '#lib/domain/dataset.ts';
import { AS_ATTRIBUTE, AS_CHOICE, LEAVE_OUT } from '#lib/domain/file-choices.ts';
import type { Instrument } from '#lib/domain/instrument.ts';
import type { Issue, IssueLevel } from '#lib/domain/issue.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import type { SelectOption } from '#lib/ui/controls/options.ts';
import type { ColumnLine, ColumnMark } from '#lib/ui/intake/column-lines.ts';
import { keysOf, type InspectedColumn, type Inspection } from '#lib/workspace/inspection.ts';

const ITEM = /^q(\d+)$/u;

/** The item that a column stands for, if it stands for one. */
const itemOf = ({ use, id }: InspectedColumn): number | null =>
  use === 'item' ? Number(ITEM.exec(id ?? '')?.[1] ?? 0) || null : null;

/** What a column is taken for, as mappings say it. */
export function targetOf({ use, id }: InspectedColumn): string {
  if (use === 'mapped' || use === 'item') return id ?? LEAVE_OUT;
  if (use === 'choice') return AS_CHOICE;
  return use === 'attribute' ? AS_ATTRIBUTE : LEAVE_OUT;
}

/** Everything that a column of a kind can be taken for. */
function targetOptions(
  kind: DatasetKind,
  instrument: Instrument,
  words: Catalogue,
): SelectOption[] {
  const { columnNames, mapping } = words.pages.data;
  const known = Object.entries(columnNames[kind]).map(([value, label]) => ({ value, label }));
  const items = instrument.items.map(({ item, label }) => ({
    value: `q${item}`,
    label: mapping.item(item, label),
  }));
  return [
    ...known,
    ...(kind === 'survey'
      ? [
          ...items,
          { value: AS_ATTRIBUTE, label: mapping.attribute },
          { value: AS_CHOICE, label: mapping.choice },
        ]
      : []),
    { value: LEAVE_OUT, label: mapping.leaveOut },
  ];
}

function exampleOf({ use, id, examples }: InspectedColumn, words: Catalogue): string {
  const { hidden, text } = words.pages.data.mapping;
  if (use === 'personal') return hidden;
  if (id === 'comment') return text;
  return examples[0] ?? '';
}

/** Findings of these levels, in this order, are what a column has to say. */
const SPOKEN: readonly IssueLevel[] = ['error', 'check', 'note'];

/** The weightiest finding about a column; what says only that it is left out says its use. */
function findingOf(header: string, issues: readonly Issue[]): Issue | undefined {
  const own = issues.filter(({ column, code }) => column === header && !code.startsWith('column-'));
  return SPOKEN.flatMap((level) => own.filter((issue) => issue.level === level))[0];
}

function remarkOf(column: InspectedColumn, finding: Issue | undefined, words: Catalogue): string {
  const { mapping } = words.pages.data;
  if (finding) {
    const sentence = words.issues.sentence(finding);
    return finding.count > 1 && !sentence.includes(String(finding.count))
      ? mapping.withCount(sentence, finding.count)
      : sentence;
  }
  const { use, reason } = column;
  return use === 'mapped' || use === 'item' || reason === 'chosen'
    ? mapping.reasons[reason]
    : mapping.uses[use];
}

function markOf({ use, reason }: InspectedColumn, finding: Issue | undefined): ColumnMark {
  if (use === 'personal') return 'personal';
  if (use === 'unused' || use === 'unnamed' || use === 'duplicate') return 'out';
  if (finding && finding.level !== 'note') return 'check';
  return reason === 'similar' || reason === 'content' ? 'check' : 'good';
}

/** The columns of a file as the table of the page shows them. */
export function columnLines(
  inspection: Inspection,
  instrument: Instrument,
  words: Catalogue,
): ColumnLine[] {
  const { kind, columns, issues } = inspection;
  if (kind === null) return [];
  const keys = keysOf(inspection);
  const options = targetOptions(kind, instrument, words);
  return columns.map((column) => {
    const key = keys[column.index] ?? column.header;
    const finding = findingOf(column.header, issues);
    return {
      key,
      header: column.header === '' ? words.pages.data.mapping.unnamed(key.slice(1)) : column.header,
      example: exampleOf(column, words),
      target: targetOf(column),
      options,
      remark: remarkOf(column, finding, words),
      mark: markOf(column, finding),
      item: itemOf(column),
    };
  });
}
