import * as Comlink from 'comlink';
import type { WorkspaceFile } from '#lib/domain/workspace-file.ts';
import { startWasmEngine } from '#lib/engine/start-wasm-engine.ts';
import type { Parameters } from '#lib/engine/engine.ts';
import type { SourceFile } from '#lib/intake/dataset.ts';
import type { MetricId } from '#lib/metrics/catalogue.ts';
import { contentHash } from './keeping/content-hash.ts';
import { openProject } from './project/open-project.ts';
import { packProject } from './project/pack-project.ts';
import { storedFile, type StoredSource } from './reading/session-file.ts';
import { Session, type Progress } from './session.ts';

/*
 * The worker that holds the raw rows. The page only ever receives published results, what reading
 * made of a file, and the rows in quarantine that the officer asks to correct.
 */
/**
 * Errors keep only name and message on their way to the page: the code travels as the name, the file
 * that is the reason, where there is one, as the message.
 */
async function named<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const code = (cause as { code?: unknown } | null)?.code;
    const file = (cause as { file?: unknown } | null)?.file;
    const error = new Error(typeof file === 'string' ? file : '');
    error.name =
      typeof code === 'string' ? code : cause instanceof Error ? cause.name : 'unexpected';
    throw error;
  }
}

async function withBytes({ name, content, lastModified }: StoredSource): Promise<SourceFile> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  return { name, bytes, ...(lastModified === null ? {} : { lastModified }) };
}

type OnProgress = (progress: Progress) => unknown;

const session = new Session(() => startWasmEngine());
let opening: AbortController | null = null;
let inspecting: AbortController | null = null;
const api = {
  /** Resolves once this worker holds the lock, which it does for as long as it lives. */
  hold(lock: string): Promise<void> {
    return new Promise((held) => {
      void navigator.locks.request(lock, () => {
        held();
        return new Promise(() => undefined);
      });
    });
  },
  ping(): void {},
  hash(content: Blob): Promise<string> {
    return named(async () => contentHash(new Uint8Array(await content.arrayBuffer())));
  },
  open(files: readonly StoredSource[], onProgress: OnProgress) {
    opening?.abort();
    const { signal } = (opening = new AbortController());
    return named(() =>
      session.open(files.map(storedFile), {
        signal,
        onProgress: (progress) => void onProgress(progress),
      }),
    );
  },
  inspect(file: StoredSource, settings: WorkspaceFile, onProgress: OnProgress) {
    const { signal } = (inspecting = new AbortController());
    return named(() =>
      session.inspect(storedFile(file), settings, {
        signal,
        onProgress: (progress) => void onProgress(progress),
      }),
    );
  },
  predecessors() {
    return session.predecessors();
  },
  /** The project file of these files. */
  pack(files: readonly StoredSource[]): Promise<Blob> {
    return named(async () => new Blob([packProject(await Promise.all(files.map(withBytes)))]));
  },
  /** The files of a project file, each as the workspace keeps it. */
  unpack(project: Blob): Promise<readonly StoredSource[]> {
    return named(async () =>
      openProject(new Uint8Array(await project.arrayBuffer())).map(
        ({ name, bytes, lastModified = null }) => ({
          ...{ name, hash: contentHash(bytes), lastModified },
          content: new Blob([bytes as Uint8Array<ArrayBuffer>]),
        }),
      ),
    );
  },
  cancel(): void {
    opening?.abort();
    inspecting?.abort();
  },
  query(id: MetricId, parameters: Parameters) {
    return named(() => session.query(id, parameters));
  },
  views() {
    return session.views();
  },
  keepOnTray(names: readonly string[]): void {
    session.keepOnTray(names);
  },
  inspections() {
    return session.inspections();
  },
  quarantineRows(name: string) {
    return session.quarantineRows(name);
  },
  names() {
    return named(() => session.names());
  },
};
export type SessionApi = typeof api;

Comlink.expose(api);
