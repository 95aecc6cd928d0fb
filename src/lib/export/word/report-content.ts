import { AlignmentType, LevelFormat, type FileChild } from 'docx';
import { PAPER_STYLES } from '../report/paper.ts';
import type { ReportBlock, ReportDocument, WriteOptions } from '../report/report-document.ts';
import { blockContent, BULLETS } from './word-blocks.ts';
import type { WordRoom } from './word-drawing.ts';
import { points } from './word-page.ts';

/** Composing the drawings is nearly all of the work; packing is the rest. */
const SHARE_OF_BLOCKS = 0.9;

/** Which blocks are set into which room, and before which of them a page begins. */
export type ContentSettings = {
  readonly blocks: readonly ReportBlock[];
  readonly room: WordRoom;
  readonly startsPage: (block: ReportBlock) => boolean;
  /** Whether figures keep their numbers wherever they stand; else Word counts them. */
  readonly keepsNumbers: boolean;
};

/**
 * Blocks of a report in their order.
 *
 * @throws the reason of `signal` where it is aborted
 */
export async function reportContent(
  { locale, ...report }: ReportDocument,
  { rasterise, signal, onProgress }: WriteOptions,
  { blocks, room, startsPage, keepsNumbers }: ContentSettings,
): Promise<FileChild[]> {
  const content: FileChild[] = [];
  for (const [index, block] of blocks.entries()) {
    signal?.throwIfAborted();
    const settings = {
      ...{ locale, font: report.font, rasterise, room, keepsNumbers },
      startsPage: startsPage(block),
    };
    content.push(...(await blockContent(block, { locale, ...report }, settings)));
    onProgress?.(((index + 1) / blocks.length) * SHARE_OF_BLOCKS);
  }
  return content;
}

const { hanging } = PAPER_STYLES.list;

/** The list of dots, for a document as for a template. */
export const reportNumbering = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          ...{ level: 0, format: LevelFormat.BULLET, text: '・', alignment: AlignmentType.LEFT },
          style: { paragraph: { indent: { left: points(hanging), hanging: points(hanging) } } },
        },
      ],
    },
  ],
};
