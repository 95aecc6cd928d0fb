/** Tabs of one browser, each an object with a worker of its own over the same storage. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { eraseStorage } from '#lib/workspace/keeping/erase.ts';
import type { Minori } from '#lib/workspace/minori.svelte.ts';

const HEADER = ['部', ...Array.from({ length: 13 }, (_, item) => `Q${item + 1}`)];

/**
 * So many people of one 部 in one 年度, whose answers have this mean: half of them are one below it and
 * half one above, because what all answered alike is not shown.
 *
 * @param people an even number
 * @param mean 2 to 4
 */
export function survey(name: string, year: number, people: number, mean: number): File {
  const line = (answer: number) => [year, '総務部', ...Array<number>(13).fill(answer)].join(',');
  const half = (answer: number) => Array<string>(people / 2).fill(line(answer));
  const lines = [['年度', ...HEADER].join(','), ...half(mean - 1), ...half(mean + 1)];
  return new File([`${lines.join('\r\n')}\r\n`], name);
}
export const R5 = () => survey('R5.csv', 2023, 12, 3);
export const R6 = () => survey('R6.csv', 2024, 12, 4);

export const PATIENTLY = { timeout: 30_000, interval: 20 };

/** Every worker that the page starts. */
export const workers: Worker[] = [];
const RealWorker = globalThis.Worker;
const opened: Minori[] = [];

/** Another tab: an own object with an own worker over the same storage. */
export async function newTab(): Promise<Minori> {
  const { Minori } = await import('#lib/workspace/minori.svelte.ts');
  const minori = new Minori('data:application/json,[]#');
  opened.push(minori);
  await minori.begin();
  return minori;
}
/** Puts files down in a tab and takes them in. */
export async function add(minori: Minori, files: readonly File[]): Promise<void> {
  void minori.files.putDown(files);
  await minori.files.takeIn();
}
export const scores = (minori: Minori) =>
  (minori.analysis?.metrics['engagement.overall'] ?? []).map((row) => [row.fiscal_year, row.score]);
export const ready = (minori: Minori) =>
  vi.waitFor(() => expect(minori.phase.kind).toBe('ready'), PATIENTLY);
export const databases = async () =>
  (await indexedDB.databases()).filter(({ name }) => name === 'minori').length;

/** Lets each test start workers that it can kill, and leaves nothing behind. */
export function cleanTabs(): void {
  // Each tab starts an engine of its own.
  vi.setConfig({ testTimeout: 180_000 });
  beforeEach(() => {
    globalThis.Worker = class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        workers.push(this);
      }
    };
  });
  afterEach(async () => {
    globalThis.Worker = RealWorker;
    for (const minori of opened.splice(0)) minori.close();
    workers.splice(0);
    await eraseStorage();
  });
}
