import type { FileChoices, Mapping } from '#lib/domain/file-choices.ts';
import * as fileChanges from '../keeping/change-files.ts';
import { changeSettings, choose, withMapping } from '../keeping/change-settings.ts';
import { arrived, rightNow, type Arriving } from '../keeping/incoming.ts';
import type { Change } from '../keeping/kept-workspace.ts';
import type { FileVersion, TrayFile } from '../tray.ts';
import type { ShownWorkspace } from './shown-workspace.svelte.ts';

/** The files of the workspace: put down, taken in, taken out, and what is decided about each. */
export class Files {
  readonly #shown: ShownWorkspace;
  /** Files put down and not taken in, in the order in which they came. */
  readonly tray: readonly TrayFile[] = $derived.by(() =>
    this.#shown.tray.files(this.#shown.own.now),
  );

  constructor(shown: ShownWorkspace) {
    this.#shown = shown;
  }

  /** Names of the files that are open. */
  get names(): readonly string[] {
    return this.#shown.open.analysis?.files.map((file) => file.name) ?? [];
  }

  /** The last removal or replacement, while it can be taken back. */
  get undoable(): { readonly name: string } | null {
    return this.#shown.own.undoable;
  }

  /** Puts files on the tray and reads them, one after another, without taking them in. */
  putDown(files: readonly Arriving[]): Promise<void> {
    const { own, tray } = this.#shown;
    return this.#shown.ask(async () => {
      const names = files.map(({ name }) => name);
      await own.commit(fileChanges.putDown(await tray.receive(files)));
      await tray.read(own.now, ({ name }) => names.includes(name));
    });
  }

  /** Puts another sheet of a workbook, on the tray or open, on the tray as a file of its own. */
  putDownSheet(workbook: string, sheet: string): Promise<void> {
    const { own, tray } = this.#shown;
    return this.#shown.ask(async () => {
      await own.commit(fileChanges.putDownSheet(workbook, sheet));
      await tray.read(own.now, ({ inspection }) => inspection === null);
    });
  }

  /** Takes what is on the tray into the workspace, in one step. */
  takeIn(): Promise<void> {
    const { own, tray } = this.#shown;
    return this.#shown.ask(async () => {
      await this.#shown.ownIsOpen();
      await tray.read(own.now, ({ inspection }) => inspection === null);
      const corrections = await tray.compare(own.now);
      const names = this.tray.map(({ name }) => name);
      const at = rightNow();
      await this.#shown.reopen(fileChanges.takeIn(names, at, corrections), at);
    });
  }

  /** Takes a file off the tray. */
  takeBack(name: string): Promise<void> {
    return this.#shown.ask(() => this.#shown.own.commit(fileChanges.takeBack([name])));
  }

  /** Takes a file on the tray in beside the one that it seems to correct, or in its place. */
  keepBoth(name: string, keepsBoth: boolean): Promise<void> {
    return this.#shown.ask(() => this.#shown.own.commit(fileChanges.keepBoth(name, keepsBoth)));
  }

  /** Takes a file in beside those that are shown; the sample city becomes the user's own first. */
  openBeside(file: Arriving): Promise<void> {
    return this.#shown.ask(async () => {
      const taken = await arrived(this.#shown.open.session, file);
      await this.#shown.changeShown(fileChanges.takeIncoming([taken], {}, rightNow()));
    });
  }

  /** Takes one file out of the user's workspace. */
  remove(name: string): Promise<void> {
    return this.#reopen((at) => fileChanges.remove([name], at));
  }

  /** Takes out the user's files, which `undo` brings back, and shows the sample city again. */
  removeAll(): Promise<void> {
    return this.#reopen(fileChanges.removeAll);
  }

  /** Decides something about one file, on the tray or open, and reads it again. */
  choose(name: string, choices: FileChoices): Promise<void> {
    const { own, tray } = this.#shown;
    return this.#shown.ask(async () => {
      const isOnTray = this.tray.some((file) => file.name === name);
      if (!isOnTray) return this.#shown.reopen(choose(name, choices));
      await own.commit(choose(name, choices));
      return tray.read(own.now, (file) => file.name === name);
    });
  }

  /** Remembers a kind and columns for every file with that header, and reads those files again. */
  map(mapping: Mapping): Promise<void> {
    const { open, own, tray } = this.#shown;
    return this.#shown.ask(async () => {
      await this.#shown.ownIsOpen();
      const found = await open.session.run((client) => client.inspections());
      const isOwn = this.#shown.origin === 'own';
      const isOpen = isOwn && found.some(({ shape }) => shape === mapping.shape);
      const change = changeSettings((settings) => withMapping(settings, mapping));
      await (isOpen ? this.#shown.reopen(change) : own.commit(change));
      await tray.read(own.now, ({ inspection }) =>
        [mapping.shape, null].includes(inspection?.shape ?? null),
      );
    });
  }

  /** Earlier versions of one file or of all, the latest first. */
  versions(name?: string): readonly FileVersion[] {
    return this.#shown.own.versions(name);
  }

  /** Makes an earlier version the current one; what it replaces becomes a version. */
  restore(id: string): Promise<void> {
    return this.#reopen((at) => fileChanges.restore([id], at));
  }

  /** Takes back the last removal or replacement. */
  undo(): Promise<void> {
    const { own } = this.#shown;
    return this.#shown.ask(async () => {
      const { ids } = own.undoable ?? { ids: [] };
      await this.#shown.reopen(fileChanges.restore(ids, rightNow()));
      own.undoable = null;
    });
  }

  /** Opens what a change made now makes of the files; it can be taken back. */
  #reopen(change: (at: Date) => Change): Promise<void> {
    const at = rightNow();
    return this.#shown.ask(() => this.#shown.reopen(change(at), at));
  }
}
