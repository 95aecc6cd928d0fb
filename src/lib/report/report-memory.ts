import type { Report } from '#lib/domain/report/report.ts';
import type { ReportBlock, ReportFigure, ReportTable } from '#lib/export/report/report-document.ts';
import type { FigureChange } from './composed-report.ts';
import type { DrawnFigure } from './draw-figure.ts';
import type { MadeFigure } from './make-figures.ts';
import type { Said } from './texts/said.ts';

/** One thing of each part of a report, kept for as long as what it was made from stays the same. */
class Kept<Value> {
  readonly #of = new Map<string, { readonly from: readonly unknown[]; readonly value: Value }>();

  /**
   * What was made for a part before, where it was made from the same; else what is made now. What
   * could not be made is not kept.
   *
   * @param from compared as they are: objects by identity, so that plain data come as text
   */
  recall(part: string, from: readonly unknown[], make: () => Value): Value {
    const known = this.#of.get(part);
    if (known && known.from.every((one, at) => one === from[at])) return known.value;
    const value = make();
    const kept = { from, value };
    this.#of.set(part, kept);
    if (value instanceof Promise) {
      value.catch(() => this.#of.get(part) === kept && this.#of.delete(part));
    }
    return value;
  }

  keepOnly(parts: ReadonlySet<string>): void {
    for (const part of this.#of.keys()) if (!parts.has(part)) this.#of.delete(part);
  }
}

/** What says the same in two documents: a figure is itself, anything else is its words and numbers. */
function saying(block: ReportBlock): ReportFigure | ReportTable | string {
  if (block.kind === 'figure') return block.figure;
  return block.kind === 'table' ? block.table : JSON.stringify(block);
}

/**
 * What was made of a report the last time, so that a letter typed makes nothing anew but where it
 * stands. It changes no document: what is recalled is what would be made. Only the last of each is
 * kept, and nothing of parts that are gone.
 */
export class ReportMemory {
  readonly made = new Kept<Promise<MadeFigure>>();
  readonly drawn = new Kept<Promise<DrawnFigure>>();
  readonly set = new Kept<ReportFigure | ReportTable>();
  readonly changes = new Kept<FigureChange | null>();
  readonly said = new Kept<Promise<readonly Said[]>>();
  #blocks: ReadonlyMap<ReturnType<typeof saying>, ReportBlock> = new Map();
  #rows: readonly unknown[] = [];

  /** Forgets the parts that a report does not have; all of it where rows or settings are others. */
  keepOnly({ parts }: Pick<Report, 'parts'>, ...rows: readonly unknown[]): void {
    const isSame = rows.every((one, at) => one === this.#rows[at]);
    this.#rows = rows;
    const ids = new Set(isSame ? parts.map(({ id }) => id) : []);
    for (const kept of [this.made, this.drawn, this.set, this.changes, this.said]) {
      kept.keepOnly(ids);
    }
    if (!isSame) this.#blocks = new Map();
  }

  /** Blocks as the same objects as before where they say the same: nobody measures them again. */
  sameBlocks(blocks: readonly ReportBlock[]): ReportBlock[] {
    const same = blocks.map((block) => this.#blocks.get(saying(block)) ?? block);
    this.#blocks = new Map(same.map((block) => [saying(block), block]));
    return same;
  }
}
