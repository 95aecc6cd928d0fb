import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import type { Dataset, IntakeContext } from '#lib/intake/dataset.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';
import type { ReadOptions } from '#lib/intake/open-table.ts';
import type { SessionFile } from './session-file.ts';

type Entry = { readonly key: string; readonly mapping: string; readonly dataset: Dataset };

/** What the settings of a workspace say to the reading of one of its files. */
export function contextOf(settings: WorkspaceFile, name: string): IntakeContext {
  const { instrument, rounds, mappings, files } = settings;
  const masters = { ...settings.masters, renames: [] }; // Renames are applied to rows, not to files.
  return { instrument, rounds, mappings, masters, choices: files[name] ?? {} };
}

/** Everything that reading depends on but the mappings: of these, one depends on the header. */
const keyOf = (file: SessionFile, { mappings, ...context }: IntakeContext): string => {
  void mappings;
  return JSON.stringify([file.name, file.hash, context]);
};

const mappingOf = ({ mappings = [] }: IntakeContext, shape: string | null): string =>
  JSON.stringify(mappings.find((mapping) => mapping.shape === shape) ?? null);

/**
 * Files that were read, by content and by what was decided about them: after a change only what it
 * concerns is read again. Bounded by `keepOnly`.
 */
export class ReadCache {
  #entries: readonly Entry[] = [];

  /**
   * The file as it was read before, or read now.
   *
   * @throws the signal's reason
   */
  async read(file: SessionFile, context: IntakeContext, options: ReadOptions): Promise<Dataset> {
    const known = this.#find(file, context);
    if (known) {
      options.signal?.throwIfAborted();
      options.onProgress?.({ stage: 'done', fraction: 1 });
      return known.dataset;
    }
    const { name, lastModified } = file;
    const source = { name, bytes: await file.bytes() };
    const dated = lastModified === undefined ? source : { ...source, lastModified };
    const dataset = await readDataset(dated, context, options);
    if (file.hash !== null) {
      const mapping = mappingOf(context, dataset.shape);
      this.#entries = [...this.#entries, { key: keyOf(file, context), mapping, dataset }];
    }
    return dataset;
  }

  /** Forgets every reading but these. */
  keepOnly(datasets: ReadonlySet<Dataset>): void {
    this.#entries = this.#entries.filter(({ dataset }) => datasets.has(dataset));
  }

  #find(file: SessionFile, context: IntakeContext): Entry | undefined {
    if (file.hash === null) return undefined;
    const key = keyOf(file, context);
    return this.#entries.find(
      (entry) => entry.key === key && entry.mapping === mappingOf(context, entry.dataset.shape),
    );
  }
}
