import { incoming, rightNow } from '../keeping/incoming.ts';
import { sourcesOf } from '../keeping/sources.ts';
import { asProjectError } from '../project/project-error.ts';
import { mergeProject, replaceByProject } from '../project/take-project.ts';
import type { ErasureReport, Keeping } from '../tray.ts';
import type { ShownWorkspace } from './shown-workspace.svelte.ts';

/** The user's own workspace as a whole: kept on this computer, in one file, or erased. */
export class Project {
  readonly #shown: ShownWorkspace;

  constructor(shown: ShownWorkspace) {
    this.#shown = shown;
  }

  get savedAt(): Date | null {
    return this.#shown.own.savedAt;
  }

  /** Whether what the user does is kept on this computer. */
  get keeping(): Keeping {
    return this.#shown.own.keeping;
  }

  /** The workspace as one project file. */
  save(): Promise<Blob> {
    const { open, own } = this.#shown;
    return open.session.run((client) => client.pack(sourcesOf(own.now)));
  }

  /**
   * Opens a project file in place of the workspace, or merges it into the workspace.
   *
   * @throws ProjectError when it is refused; everything is then as it was
   */
  async open(file: Blob, how: 'replace' | 'merge'): Promise<void> {
    const files = await this.#shown.open.session
      .run((client) => client.unpack(file))
      .catch((cause: unknown) => {
        throw asProjectError(cause);
      });
    const take = how === 'merge' ? mergeProject : replaceByProject;
    const taken = files.map(({ hash, ...file }) => incoming(file, hash ?? ''));
    const change = take(taken, rightNow());
    await this.#shown.ask(() => this.#shown.reopen(change));
  }

  /** Erases everything of ours on this computer, and tells what is left. */
  erase(): Promise<ErasureReport> {
    return this.#shown.erase();
  }
}
