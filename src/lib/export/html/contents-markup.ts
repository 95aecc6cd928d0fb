import { catalogue } from '#lib/i18n/catalogue.ts';
import type { ReportDocument } from '../report/report-document.ts';
import { markup, type Markup } from './markup.ts';

type Entry = { readonly id: string; readonly text: string; readonly level: number };

/** What a block is in the contents; `null` for what is not in them. */
function entryOf(block: ReportDocument['blocks'][number], id: string): Entry | null {
  switch (block.kind) {
    case 'heading':
      return { id, text: `${block.number ?? ''} ${block.text}`.trim(), level: block.level };
    case 'figure':
    case 'table': {
      const { caption } = block.kind === 'figure' ? block.figure : block.table;
      return { id, text: `${caption.number} ${caption.title}`, level: 3 };
    }
    default:
      return null;
  }
}

/** The id of a block in the page, by its place. */
export const blockId = (index: number): string => `part-${index + 1}`;

/** 目次: headings and figures, each a link. */
export function contentsMarkup({ blocks, locale }: ReportDocument): Markup {
  const entries = blocks.flatMap((block, at) => entryOf(block, blockId(at)) ?? []);
  const items = entries.map(
    ({ id, text, level }) => markup`<li class="level-${level}"><a href="#${id}">${text}</a></li> `,
  );
  return markup`<nav aria-labelledby="contents">
    <h2 id="contents">${catalogue(locale).htmlReport.contents}</h2>
    <ul>
      ${items}
    </ul>
  </nav>`;
}
