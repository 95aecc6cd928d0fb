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
  const patches = await patchesOf(fillings, report, { ...options, room });
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
    leftOut: leftOut(fillings, report),
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
type PatchOptions = WriteOptions & { readonly room: WordRoom };

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
    return { type: PatchType.DOCUMENT, children: [contentsOf(report)] };
  }
  const { blocks } = filling;
  const startsPage = (block: ReportBlock) => block !== blocks[0] && isChapter(block, report);
  const settings = { blocks, room: options.room, startsPage, keepsNumbers: true };
  const children = await reportContent(report, options, settings);
  return { type: PatchType.DOCUMENT, children };
}

/** On paper of another size, chapters begin pages where they do in the preview, figures do not. */
const isChapter = (block: ReportBlock, { blocks, pages }: ReportDocument) =>
  block.kind === 'heading' && block.level === 1 && pages.includes(blocks.indexOf(block));

/** 目次 with its entries; Word sets the pages when it opens the document. */
function contentsOf({ blocks }: ReportDocument): TableOfContents {
  const cachedEntries = blocks.flatMap((block) =>
    block.kind === 'heading' ? [{ title: headingText(block), level: block.level }] : [],
  );
  return new TableOfContents('', { hyperlink: true, headingStyleRange: '1-2', cachedEntries });
}

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
  const text = withFixedIds(withStyleIds(strFromU8(made[MAIN]!), styles.ids), above);
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

function leftOut(fillings: readonly Filled[], { blocks }: ReportDocument): string[] {
  const taken = new Set(
    fillings.flatMap(({ filling }) => (filling.kind === 'blocks' ? filling.blocks : [])),
  );
  return blocks.flatMap((block) => (taken.has(block) ? [] : namesOf(block).slice(0, 1)));
}
