import { createContext } from 'svelte';
import type { FileChoices } from '#lib/domain/file-choices.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';
import type { Inspection } from '#lib/workspace/inspection.ts';
import type { NameUse } from '#lib/workspace/masters/count-names.ts';

/** A file by where it lies: put down, or taken in. */
export type FileChoice = { readonly from: 'tray' | 'open'; readonly name: string };

/** The file whose details the page shows; no inspection while it is being read. */
export type ShownFile = FileChoice & { readonly inspection: Inspection | null };

/** What データ取込 shows: which file, which of its rows are being repaired, what was last said. */
export class DataView {
  /** What the officer chose last; it may be gone since. */
  #chosen = $state.raw<FileChoice | null>(null);
  /** The chosen file of the workspace, as reading found it. */
  #opened = $state.raw<Inspection | null>(null);
  /** The row that the quarantine is open at; 0 for its beginning, `null` while it is closed. */
  repairing = $state<number | null>(null);
  /** A project file that waits for how to open it. */
  project = $state.raw<Blob | null>(null);
  /** What was said last; read out, and seen unless the page shows it elsewhere. */
  said = $state.raw<{ readonly text: string; readonly isSeen: boolean }>({
    text: '',
    isSeen: false,
  });
  /** The names that the officer's own open files use. */
  names = $state.raw<readonly NameUse[]>([]);
  readonly #minori: Minori;

  constructor(minori: Minori) {
    this.#minori = minori;
    $effect(() => {
      const chosen = this.#chosen;
      if (chosen?.from === 'open') void this.#inspect(chosen.name, minori.revision);
    });
    $effect(() => {
      if (minori.origin === 'own' && minori.isLive) void this.#count(minori.revision);
      else this.names = [];
    });
  }

  /** The file shown: the one chosen while it is there, else the first on the tray. */
  readonly shown: ShownFile | null = $derived.by(() => {
    const { files, origin } = this.#minori;
    const chosen = this.#chosen;
    if (chosen?.from === 'open' && origin === 'own' && files.names.includes(chosen.name)) {
      const isThere = this.#opened?.file === chosen.name;
      return { ...chosen, inspection: isThere ? this.#opened : null };
    }
    const named = chosen?.from === 'tray' && files.tray.find(({ name }) => name === chosen.name);
    const file = named || files.tray[0];
    return file ? { from: 'tray', name: file.name, inspection: file.inspection } : null;
  });

  /** What was decided about the file shown. */
  readonly choices: FileChoices = $derived.by(() => {
    const { shown } = this;
    if (!shown) return {};
    const onTray = this.#minori.files.tray.find(({ name }) => name === shown.name);
    return onTray?.choices ?? this.#minori.settings.now.files[shown.name] ?? {};
  });

  /**
   * Shows a file, or nothing but the workspace as a whole. Of a file that is about to be replaced, the
   * one on the tray is shown: decisions are about that one.
   */
  choose(choice: FileChoice | null): void {
    const isOnTray = this.#minori.files.tray.some(({ name }) => name === choice?.name);
    this.#chosen = choice && isOnTray ? { ...choice, from: 'tray' } : choice;
    this.#opened = null;
    this.repairing = null;
    this.say('');
  }

  /** Tells the officer a result or a failure; never a value of a cell. */
  say(text: string, isSeen = true): void {
    this.said = { text, isSeen };
  }

  isShown(from: FileChoice['from'], name: string): boolean {
    return this.shown?.from === from && this.shown.name === name;
  }

  async #count(revision: number): Promise<void> {
    const names = await this.#minori.questions.names().catch(() => []);
    if (this.#minori.revision === revision) this.names = names;
  }

  async #inspect(name: string, revision: number): Promise<void> {
    const found = await this.#minori.questions.inspection(name).catch(() => null);
    if (this.#chosen?.name === name && this.#minori.revision === revision) this.#opened = found;
  }
}

/** What the page shows, shared by its parts. */
export const [useDataView, provideDataView] = createContext<DataView>();
