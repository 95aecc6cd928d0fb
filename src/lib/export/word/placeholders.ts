import { catalogue } from '#lib/i18n/catalogue.ts';
import { dateWithYear } from '#lib/i18n/format.ts';
import type { ReportBlock, ReportDocument } from '../report/report-document.ts';

/** What stands in place of a placeholder: words in its line, blocks in place of it, or 目次. */
export type Filling =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blocks'; readonly blocks: readonly ReportBlock[] }
  | { readonly kind: 'contents' };

/** `figure:items`, `text:1`. */
const NAMED = /^(?<kind>figure|text):(?<name>.+)$/u;

/**
 * What a placeholder of a template stands for, by its name without the braces: `title`, `題名`,
 * `report`, `図1`, `表1`, `figure:items`, `text:1`; `null` where it names nothing of the report.
 */
export function fillingOf(name: string, report: ReportDocument): Filling | null {
  const plain = name.normalize('NFKC').replace(/\s+/gu, '');
  const known = WORDS[plain] ?? WORDS[ownName(plain, report)];
  if (known) return known(report);
  const { kind, name: wanted = '' } = NAMED.exec(plain)?.groups ?? {};
  const blocks =
    kind === 'text' ? textBlocks(wanted, report) : figureBlocks(kind ? wanted : plain, report);
  return blocks.length === 0 ? null : { kind: 'blocks', blocks };
}

const words = (text: string): Filling => ({ kind: 'words', text });

const WORDS: Readonly<Record<string, (report: ReportDocument) => Filling>> = {
  title: ({ title }) => words(title),
  subtitle: ({ subtitle }) => words(subtitle),
  issuer: ({ issuer }) => words(issuer),
  date: ({ date, locale }) => words(dateWithYear(date, locale)),
  asOf: ({ asOf, locale }) => words(dateWithYear(asOf, locale)),
  contents: () => ({ kind: 'contents' }),
  report: ({ blocks }) => ({ kind: 'blocks', blocks: blocks.filter(isBody) }),
};

/** A placeholder in the report's own language. */
function ownName(plain: string, { locale }: ReportDocument): string {
  const names = Object.entries(catalogue(locale).wordReport.placeholders);
  return names.find(([, own]) => own === plain)?.[0] ?? '';
}

/** A template has a cover and contents of its own. */
const isBody = ({ kind }: ReportBlock) => kind !== 'cover' && kind !== 'contents';

/** The number and the names of a figure or a table, empty for other blocks. */
export function namesOf(block: ReportBlock): readonly string[] {
  if (block.kind !== 'figure' && block.kind !== 'table') return [];
  const { id, figure = id, caption } = block.kind === 'figure' ? block.figure : block.table;
  return [caption.number.normalize('NFKC').replace(/\s+/gu, ''), figure, id];
}

const figureBlocks = (wanted: string, { blocks }: ReportDocument) =>
  blocks.filter((block) => namesOf(block).includes(wanted));

const isText = ({ kind }: ReportBlock) =>
  kind === 'paragraph' || kind === 'list' || kind === 'facts';

const levelOf = (block: ReportBlock | undefined) =>
  block?.kind === 'heading' ? block.level : Infinity;

/** The texts of a chapter by its number or its id, or one text by its id. */
function textBlocks(wanted: string, { blocks }: ReportDocument): readonly ReportBlock[] {
  const start = blocks.findIndex(
    (block) => block.kind === 'heading' && [block.id, block.number].includes(wanted),
  );
  if (start < 0) {
    return blocks.filter((block) => isText(block) && 'id' in block && block.id === wanted);
  }
  const level = levelOf(blocks[start]);
  const after = blocks.slice(start + 1);
  const end = after.findIndex((block) => levelOf(block) <= level);
  return after.slice(0, end < 0 ? undefined : end).filter(isText);
}
