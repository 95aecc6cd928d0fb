import type { Report } from '#lib/domain/report/report.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';

type Reports = readonly Report[];

/** After so long without a change, what was changed is kept. */
const SAVE_AFTER_MS = 800;
/** Changes of one kind that follow each other so closely are taken back together. */
const SAME_STEP_MS = 1200;
const MOST_STEPS = 100;

/**
 * The reports of the workspace as they are being changed: at once, each change to be taken back, and
 * kept a moment later.
 */
export class ReportShelf {
  #edited = $state.raw<Reports | null>(null);
  #past = $state.raw<readonly Reports[]>([]);
  #future = $state.raw<readonly Reports[]>([]);
  /** Whether something waits to be kept. */
  isDirty = $state(false);
  readonly #minori: Minori;
  /** Reports that were here, so that one taken away does not come back from what is kept. */
  #known: readonly string[] = [];
  #lastStep = { kind: '', at: 0 };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(minori: Minori) {
    this.#minori = minori;
  }

  readonly reports: Reports = $derived.by(() => this.#edited ?? this.#minori.settings.now.reports);
  readonly canUndo = $derived.by(() => this.#past.length > 0);
  readonly canRedo = $derived.by(() => this.#future.length > 0);

  /** @param kind changes of the same kind in quick succession are one step; '' is always its own */
  change(next: Reports, kind = ''): void {
    const at = Date.now();
    const { kind: before, at: then } = this.#lastStep;
    const isSameStep = kind !== '' && kind === before && at - then < SAME_STEP_MS;
    if (!isSameStep) this.#past = [...this.#past, this.reports].slice(-MOST_STEPS);
    this.#lastStep = { kind, at };
    this.#future = [];
    this.#take(next);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, this.reports];
    this.#lastStep = { kind: '', at: 0 };
    this.#take(before);
  }

  redo(): void {
    const after = this.#future.at(-1);
    if (!after) return;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, this.reports];
    this.#take(after);
  }

  /** Keeps what has changed, now. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const edited = this.#edited;
    if (edited === null || !this.isDirty) return;
    this.#known = [...this.#known, ...[...this.#past.flat(), ...edited].map(({ id }) => id)];
    // What another page or tab has added meanwhile stays.
    await this.#minori.settings.changeReports((now) => [
      ...edited,
      ...now.filter(({ id }) => !this.#known.includes(id)),
    ]);
    const kept = this.#minori.settings.now.reports;
    const isKept = edited.every((report) => kept.some((one) => isSame(one, report)));
    if (this.#edited !== edited || !isKept) return;
    this.#edited = null;
    this.isDirty = false;
  }

  #take(next: Reports): void {
    this.#edited = next;
    this.isDirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }
}

const isSame = (one: Report, other: Report) => JSON.stringify(one) === JSON.stringify(other);
