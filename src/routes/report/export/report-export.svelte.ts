import { titledFileName } from '#lib/export/file-name.ts';
import { pngBytes } from '#lib/export/render-png.ts';
import { saveFile } from '#lib/export/save-file.ts';
import type { Catalogue } from '#lib/i18n/catalogue.ts';
import { exportedSentence } from '../../exported-sentence.ts';
import type { ReportDraft } from '../state/report-draft.svelte.ts';
import {
  FILES,
  templateRemarks,
  writeFormat,
  type FileFormat,
  type ReportFormat,
} from './formats.ts';

/** How often is looked whether the numbers are there, in ms. */
const LOOK_AGAIN_MS = 100;

/** Writing the report out: one at a time, to be cancelled. */
export class ReportExport {
  format = $state<ReportFormat>('word');
  /** A city's own document, which Word's file begins as. */
  template = $state.raw<File | null>(null);
  /** 0 to 1 while something is written, and whether it still waits for the numbers. */
  progress = $state.raw<{ readonly share: number | null } | null>(null);
  /** What became of the last one. */
  said = $state('');
  readonly #draft: ReportDraft;
  #abort: AbortController | null = null;

  constructor(draft: ReportDraft) {
    this.#draft = draft;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Writes the report as it is, once its numbers are those of the engine. */
  async start(words: Catalogue): Promise<void> {
    if (this.#abort) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.said = '';
    this.progress = { share: null };
    try {
      if (!(await this.#ready(abort.signal))) this.said = words.reportPage.export.notComputed;
      else if (this.format === 'pdf') window.print();
      else this.said = await this.#write(this.format, abort.signal, words);
    } catch (cause) {
      if (!abort.signal.aborted) throw cause;
      this.said = words.reportPage.export.cancelled;
    } finally {
      this.#abort = null;
      this.progress = null;
    }
  }

  /** @returns whether the numbers are there, once that is known */
  async #ready(signal: AbortSignal): Promise<boolean> {
    while (!this.#draft.isReady) {
      if (this.#draft.isHopeless) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      signal.throwIfAborted();
    }
    return true;
  }

  async #write(format: FileFormat, signal: AbortSignal, words: Catalogue): Promise<string> {
    const document = this.#draft.composed?.document;
    if (!document) return '';
    const template =
      format === 'word' && this.template ? new Uint8Array(await this.template.arrayBuffer()) : null;
    let remarks = '';
    const work = writeFormat(format, document, template, {
      rasterise: pngBytes,
      signal,
      onProgress: (share) => (this.progress = { share }),
    }).then((written) => {
      const { city, document: title, date } = document.fileName;
      const [ending, type] = FILES[format];
      const parts = [document.marking ?? '', title.startsWith(city) ? '' : city, title, date];
      const fileName = titledFileName(parts.filter((part) => part !== '').join('_'), ending);
      saveFile(new Blob([written.bytes as Uint8Array<ArrayBuffer>], { type }), fileName);
      remarks = templateRemarks(written, words);
      return { kind: 'saved' as const, fileName };
    });
    const sentence = await exportedSentence(work, words);
    signal.throwIfAborted();
    return `${sentence}${remarks}`;
  }
}
