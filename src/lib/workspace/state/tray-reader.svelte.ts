import type { Inspection } from '../inspection.ts';
import { replacedBy, sameAs, type Corrections, type Incoming } from '../keeping/change-files.ts';
import { arrived, type Arriving } from '../keeping/incoming.ts';
import type { KeptWorkspace, TrayRecord } from '../keeping/kept-workspace.ts';
import { settingsAmong } from '../keeping/read-kept-settings.ts';
import { sourceOf } from '../keeping/sources.ts';
import type { Progress } from '../session.ts';
import type { SessionKeeper } from '../session-keeper.ts';
import type { TrayEffect, TrayFile } from '../tray.ts';

type Read = { readonly hash: string; readonly inspection: Inspection };

/** Reads what is on the tray, one file after another, and tells what taking it in would do. */
export class TrayReader {
  progress = $state.raw<Progress | null>(null);
  #read = $state.raw<Readonly<Record<string, Read>>>({});
  #corrections = $state.raw<Corrections>({});
  /** Counts readings: one that was stopped tells nothing any more. */
  #turn = 0;
  readonly #session: SessionKeeper;

  constructor(session: SessionKeeper) {
    this.#session = session;
  }

  /** The files on the tray as a page shows them. */
  files(now: KeptWorkspace): TrayFile[] {
    return now.tray.map((record) => ({
      name: record.name,
      size: record.size,
      lastModified: record.lastModified,
      effect: this.#effect(now, record),
      choices: record.choices,
      inspection: this.#inspection(record),
    }));
  }

  /**
   * Files on their way in: their bytes as they are now.
   *
   * @throws AbortError when it is stopped
   */
  async receive(files: readonly Arriving[]): Promise<Incoming[]> {
    const turn = (this.#turn += 1);
    this.progress = { stage: 'reading', share: 0 };
    try {
      const received: Incoming[] = [];
      for (const file of files) {
        received.push(await arrived(this.#session, file));
        if (turn !== this.#turn) throw new DOMException('receiving files', 'AbortError');
      }
      return received;
    } finally {
      // Over: what a worker still tells of its progress comes too late.
      if (turn === this.#turn) this.stop();
    }
  }

  /** Reads these files, or all, anew. */
  async read(now: KeptWorkspace, which: (file: TrayFile) => boolean = () => true): Promise<void> {
    const names = this.files(now).flatMap((file) => (which(file) ? [file.name] : []));
    const records = now.tray.filter(({ name }) => names.includes(name));
    if (records.length === 0) return;
    const turn = (this.#turn += 1);
    const settings = (await settingsAmong(now.tray, now.contents)) ?? now.settings;
    try {
      for (const [index, record] of records.entries()) {
        const decided = {
          ...settings,
          files: { ...settings.files, [record.name]: record.choices },
        };
        const tell = (share: number) => {
          if (turn !== this.#turn) return;
          this.progress = { stage: 'reading', share: (index + share) / records.length };
        };
        tell(0);
        const inspection = await this.#session.run((client) =>
          client.inspect(sourceOf(record, now.contents), decided, ({ share }) => tell(share)),
        );
        if (turn !== this.#turn) return;
        this.#read = { ...this.#read, [record.name]: { hash: record.hash, inspection } };
      }
      await this.compare(now);
    } finally {
      // Over: what a worker still tells of its progress comes too late.
      if (turn === this.#turn) this.stop();
    }
  }

  /** Compares what is on the tray with what is open: a corrected file has a predecessor there. */
  async compare(now: KeptWorkspace): Promise<Corrections> {
    this.#corrections =
      now.tray.length > 0 && now.files.length > 0
        ? await this.#session.run((client) => client.predecessors())
        : {};
    return this.#corrections;
  }

  /** Stops reading; what was read stays. */
  stop(): void {
    this.#turn += 1;
    this.progress = null;
  }

  #inspection(record: TrayRecord): Inspection | null {
    const read = this.#read[record.name];
    return read?.hash === record.hash ? read.inspection : null;
  }

  #effect(now: KeptWorkspace, record: TrayRecord): TrayEffect {
    const as = sameAs(now, record);
    if (as !== null) return { kind: 'same', as };
    const file = replacedBy(now, record, this.#corrections);
    return file === null ? { kind: 'new' } : { kind: 'replaces', file };
  }
}
