import type { Report } from '#lib/domain/report/report.ts';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { changeSettings } from '../keeping/change-settings.ts';
import type { ShownWorkspace } from './shown-workspace.svelte.ts';

/** What `minori.json` says, reports among it. */
export class Settings {
  readonly #shown: ShownWorkspace;

  constructor(shown: ShownWorkspace) {
    this.#shown = shown;
  }

  /** What the user's own `minori.json` says now; the defaults where there is none. */
  get now(): WorkspaceFile {
    return this.#shown.own.now.settings;
  }

  /** Changes the settings of what is shown; the sample city becomes the user's own first. */
  change(change: (now: WorkspaceFile) => WorkspaceFile): Promise<void> {
    return this.#shown.ask(async () => {
      await this.#shown.changeShown(changeSettings(change));
      await this.#readTray();
    });
  }

  /** Changes the user's own `minori.json`, and opens the workspace with it where there is one. */
  changeOwn(change: (now: WorkspaceFile) => WorkspaceFile): Promise<void> {
    return this.#shown.ask(async () => {
      await this.#shown.reopen(changeSettings(change));
      await this.#readTray();
    });
  }

  /** Changes the reports of what is shown, which computes nothing anew. */
  changeReports(change: (now: readonly Report[]) => readonly Report[]): Promise<void> {
    const changed = changeSettings((now) => ({ ...now, reports: [...change(now.reports)] }));
    return this.#shown.ask(() => this.#shown.changeShown(changed));
  }

  /** Files on the tray are read by the settings. */
  #readTray(): Promise<void> {
    return this.#shown.tray.read(this.#shown.own.now);
  }
}
