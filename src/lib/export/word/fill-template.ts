import {
  Document,
  Packer,
  patchDetector,
  patchDocument,
  PatchType,
  TableOfContents,
  type IPatch,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { cleanText } from '../clean-text.ts';
import { ExportError } from '../export-error.ts';
import { mendedCharts } from '../native/mended-charts.ts';
import { OFFICE_FONTS } from '../report/fonts.ts';
import type { ReportBlock, ReportDocument, WriteOptions } from '../report/report-document.ts';
import { withoutPages } from '../report/table-piece.ts';
import { packParts, type Parts } from '../repack.ts';
import { largestId, withFixedIds, withFixedRelations } from './fixed-ids.ts';
import {
  MAIN,
  openTemplate,
  PACKAGE_RELATIONS,
  RELATIONS,
  roomOf,
  STYLES_PART,
} from './open-template.ts';
import { fillingOf, namesOf, type Filling } from './placeholders.ts';
import { reportContent, reportNumbering } from './report-content.ts';
import { withReportStyles, withStyleIds, type TemplateStyles } from './template-styles.ts';
import type { WordRoom } from './word-drawing.ts';
import { millimetres } from './word-page.ts';
import { TEMPLATE_STYLES, wordStyles } from './word-styles.ts';
import { headingText, runs } from './word-text.ts';

/** A template with a report in it, and what did not come together. */
export type FilledTemplate = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Placeholders that name nothing of the report; they stand in the document as they were. */
  readonly unknown: readonly string[];
  /** 図番号 of figures and tables that no placeholder asks for. */
  readonly leftOut: readonly string[];
};

/**
 * Fills the placeholders of a city's own document: `{{title}}`, `{{subtitle}}`, `{{issuer}}`,
 * `{{date}}`, `{{asOf}}`, `{{contents}}`, `{{report}}`, `{{図1}}`, `{{表1}}`, `{{figure:items}}`,
 * `{{text:1}}`. Its styles, heads, margins and words stay.
 *
 * @throws ExportError `template-unreadable`; the reason of `signal` where it is aborted
 */
export async function fillTemplate(
  template: Uint8Array,
  report: ReportDocument,
  options: WriteOptions,
): Promise<FilledTemplate> {
  const opened = openTemplate(template);
  const styles = await templateStyles(opened, report);
  const data = packParts({ ...opened, [STYLES_PART]: strToU8(styles.part) }, report.date);
  const names = await readable(patchDetector({ data, trimPlaceholders: true }));
  const found = names.map((name) => ({ name, filling: fillingOf(name, report) }));
  const fillings = found.flatMap(({ name, filling }) => (filling ? [{ name, filling }] : []));
  const room = roomOf(strFromU8(opened[MAIN]!));
  const placed = placedBlocks(fillings);
  const patches = await patchesOf(fillings, report, { ...options, room, placed });
  options.signal?.throwIfAborted();
  const filled = await readable(
    patchDocument({
      ...{ outputType: 'uint8array', data, patches, trimPlaceholders: true },
      numbering: reportNumbering,
      properties: { title: cleanText(report.title), creator: cleanText(report.issuer) },
    }),
  );
  options.onProgress?.(1);
  return {
    bytes: packParts(mended(unzipSync(filled), { opened, styles, report }), report.date),
    unknown: found.flatMap(({ name, filling }) => (filling ? [] : [name])),
    leftOut: leftOut(placed, report),
  };
}

/** What the library cannot read is a template's fault, never a bug of ours. */
async function readable<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    throw new ExportError('template-unreadable', 'the placeholders cannot be filled', cause);
  }
}

/** The styles of the template and those of ours that it needs. */
async function templateStyles(opened: Parts, report: ReportDocument): Promise<TemplateStyles> {
  const styles = wordStyles(report.locale, OFFICE_FONTS[report.font]);
  const packed = await Packer.pack(new Document({ styles, sections: [] }), 'uint8array');
  const text = (parts: Parts) => strFromU8(parts[STYLES_PART] ?? new Uint8Array());
  return withReportStyles(text(opened), text(unzipSync(packed)), TEMPLATE_STYLES);
}

type Filled = { readonly name: string; readonly filling: Filling };
type PatchOptions = WriteOptions & {
  readonly room: WordRoom;
  /** The blocks that placeholders ask for. */
  readonly placed: readonly ReportBlock[];
};

async function patchesOf(
  fillings: readonly Filled[],
  report: ReportDocument,
  options: PatchOptions,
): Promise<Record<string, IPatch>> {
  const patches: Record<string, IPatch> = {};
  for (const [index, { name, filling }] of fillings.entries()) {
    const onProgress = (share: number) => options.onProgress?.((index + share) / fillings.length);
    patches[name] = await patchOf(filling, report, { ...options, onProgress });
  }
  return patches;
}

async function patchOf(
  filling: Filling,
  report: ReportDocument,
  options: PatchOptions,
): Promise<IPatch> {
  if (filling.kind === 'words') {
    return { type: PatchType.PARAGRAPH, children: runs(filling.text) };
  }
  if (filling.kind === 'contents') {
    return { type: PatchType.DOCUMENT, children: [contentsOf(options.placed)] };
  }
  const blocks = filling.blocks.flatMap(withoutPages);
  const startsPage = (block: ReportBlock) => block !== blocks[0] && isChapter(block, report);
  const settings = { blocks, room: options.room, startsPage, keepsNumbers: true };
  const children = await reportContent(report, options, settings);
  return { type: PatchType.DOCUMENT, children };
}

/** On paper of another size, chapters begin pages where they do in the preview, figures do not. */
const isChapter = (block: ReportBlock, { blocks, pages }: ReportDocument) =>
  block.kind === 'heading' && block.level === 1 && pages.includes(blocks.indexOf(block));

/**
 * 目次 with the headings that the report brings, as a field marked as out of date: on which pages they
 * come to stand depends on the template, and it may have headings of its own. Word offers to update
 * it on opening. Only this field: what else the template holds is not ours to update.
 */
function contentsOf(blocks: readonly ReportBlock[]): TableOfContents {
  const cachedEntries = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ title: headingText(block), level: block.level }] : [],
  );
  const settings = { hyperlink: true, headingStyleRange: '1-2', beginDirty: true };
  return new TableOfContents('', { ...settings, cachedEntries });
}

/** Where docx ends the lines of 目次, whatever the paper: at the right edge of a text of its own. */
const CONTENTS_END = /(<w:tab w:val="right" w:pos=")9025(" w:leader="dot"\/>)/gu;

/** The lines of 目次 end where the template's text does. */
const withContentsWidth = (part: string, { width }: WordRoom): string =>
  part.replace(CONTENTS_END, `$1${millimetres(width)}$2`);

/** Parts beside the text that hold drawings and bookmarks. */
const STORY = /^word\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/u;

type Template = {
  readonly opened: Parts;
  readonly styles: TemplateStyles;
  readonly report: ReportDocument;
};

/** Charts of the report are mended, those that the template brought stay. */
function mended(parts: Parts, { opened, styles, report }: Template): Parts {
  const isBrought = (name: string) => name.startsWith('word/charts/') && name in opened;
  const ours = Object.entries(parts).filter(([name]) => !isBrought(name));
  const made = mendedCharts(Object.fromEntries(ours), report);
  const others = Object.entries(made).filter(([name]) => STORY.test(name));
  const above = largestId(others.map(([, part]) => strFromU8(part)));
  const set = withContentsWidth(strFromU8(made[MAIN]!), roomOf(strFromU8(opened[MAIN]!)));
  const text = withFixedIds(withStyleIds(set, styles.ids), above);
  const [main, relations] = withFixedRelations(text, strFromU8(made[RELATIONS]!));
  const fixed = { [MAIN]: strToU8(main), [RELATIONS]: strToU8(relations) };
  return { ...parts, ...made, ...ownProperties(opened), ...fixed };
}

/** Programs name the relation to the properties each in its own way; a second one is a fault. */
function ownProperties(opened: Parts): Parts {
  const relations = opened[PACKAGE_RELATIONS];
  const hasProperties = relations && strFromU8(relations).includes('docProps/core.xml');
  return hasProperties ? { [PACKAGE_RELATIONS]: relations } : {};
}

/** What placeholders ask for, in the order of the document. */
const placedBlocks = (fillings: readonly Filled[]): ReportBlock[] => [
  ...new Set(fillings.flatMap(({ filling }) => (filling.kind === 'blocks' ? filling.blocks : []))),
];

const leftOut = (placed: readonly ReportBlock[], { blocks }: ReportDocument): string[] =>
  blocks.flatMap((block) => (placed.includes(block) ? [] : namesOf(block).slice(0, 1)));
