import type { Analysis } from './analysis.ts';
import type { Progress } from './session.ts';
import { Files } from './state/files.svelte.ts';
import { Project } from './state/project.ts';
import { Questions } from './state/questions.ts';
import { Settings } from './state/settings.ts';
import { ShownWorkspace, type Origin } from './state/shown-workspace.svelte.ts';

/** How the engine stands; while it starts, stored results are shown. */
export type Phase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: Progress }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly code: string };

/** The workspace as the pages see it: published results, how the engine stands, what can be asked. */
export class Minori {
  readonly #shown: ShownWorkspace;
  readonly files: Files;
  readonly settings: Settings;
  readonly questions: Questions;
  readonly project: Project;
  readonly phase: Phase = $derived.by(() => {
    const { open, tray } = this.#shown;
    const progress = tray.progress ?? open.progress;
    if (progress) return { kind: 'working', progress };
    if (open.failure !== null) return { kind: 'failed', code: open.failure };
    return { kind: open.isLive ? 'ready' : 'idle' };
  });

  /** @param sampleFolder address of the sample city's folder, ending in a slash */
  constructor(sampleFolder: string) {
    const shown = new ShownWorkspace(sampleFolder);
    this.#shown = shown;
    this.files = new Files(shown);
    this.settings = new Settings(shown);
    this.questions = new Questions(shown);
    this.project = new Project(shown);
  }

  get origin(): Origin {
    return this.#shown.origin;
  }

  get analysis(): Analysis | null {
    return this.#shown.open.analysis;
  }

  /** Whether the results shown were computed by the engine that runs now. */
  get isLive(): boolean {
    return this.#shown.open.isLive;
  }

  /** Counts the results that were opened, so that a page knows its own are of the same data. */
  get revision(): number {
    return this.#shown.open.revision;
  }

  /** Another tab changed the workspace; `reload` shows what it did. */
  get changedElsewhere(): boolean {
    return this.#shown.own.changedElsewhere;
  }

  /** Shows stored results at once, then starts the engine and replaces them by live ones. */
  begin(): Promise<void> {
    return this.#shown.begin();
  }

  /** Opens the workspace as another tab left it. */
  reload(): Promise<void> {
    return this.#shown.reload();
  }

  /** Stops reading or computing; what was shown before stays. */
  cancel(): Promise<void> {
    return this.#shown.cancel();
  }

  /** Ends the worker and listens to no other tab any more; what is kept stays. */
  close(): void {
    this.#shown.close();
  }
}
