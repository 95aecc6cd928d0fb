/**
 * npm run bench [-- OUT.json]: the same work in WASM (Chromium) and in native DuckDB (one thread),
 * side by side in one run. Machines are noisy: read the ratios, not the milliseconds.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumFlags, findChromium } from '../../tools/chromium.js';
import { serve } from '../../tools/serve.js';
import { peakRendererBytes } from './chromium-memory.ts';
import type { BenchCase } from './make-files.ts';
import type { Timings } from './run-case.ts';

type Run = { readonly timings: Timings; readonly peakBytes: number | null };
type Result = { readonly case: BenchCase; readonly wasm: Run; readonly native: Run };

const CASES: readonly BenchCase[] = [
  { respondents: 2_000, attendances: 0 },
  { respondents: 10_000, attendances: 0 },
  { respondents: 100_000, attendances: 0 },
  { respondents: 1_000_000, attendances: 0 },
  { respondents: 0, attendances: 1_000_000 },
];
const STEPS = ['start', 'read', 'build', 'release', 'metrics', 'filter', 'compare'] as const;
const MEGABYTE = 1024 ** 2;
const LARGE_BUFFER = 64 * MEGABYTE;

async function native({ respondents, attendances }: BenchCase): Promise<Run> {
  const script = [
    'tools/run.js',
    'tests/bench/native.ts',
    String(respondents),
    String(attendances),
  ];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--max-old-space-size=8192', ...script],
    { maxBuffer: LARGE_BUFFER },
  );
  return JSON.parse(stdout) as Run;
}

async function wasm(benchCase: BenchCase, address: string): Promise<Run> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: chromiumFlags,
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => typeof window.runBench === 'function');
    const answer = (await page.evaluate((one) => window.runBench(one), benchCase)) as
      { timings: Timings } | { error: string };
    if ('error' in answer) throw new Error(answer.error);
    return { timings: answer.timings, peakBytes: await peakRendererBytes() };
  } finally {
    await browser.close();
  }
}

function print({ case: one, wasm: w, native: n }: Result): void {
  const title = `${one.respondents} respondents, ${one.attendances} attendances`;
  const memory = (bytes: number | null) =>
    bytes === null ? 'unknown' : `${Math.round(bytes / MEGABYTE)} MB`;
  console.log(`\n${title}`);
  console.log('step       WASM ms   native ms   WASM/native');
  for (const step of STEPS) {
    const [a, b] = [w.timings[step], n.timings[step]];
    const cells = [
      a.toFixed(0).padStart(9),
      b.toFixed(0).padStart(11),
      (a / b).toFixed(2).padStart(13),
    ];
    console.log(`${step.padEnd(8)} ${cells.join(' ')}`);
  }
  console.log(`peak     ${memory(w.peakBytes).padStart(9)} ${memory(n.peakBytes).padStart(11)}`);
}

export async function main([out = 'bench-results.json']: readonly string[]): Promise<number> {
  const site = await mkdtemp(join(tmpdir(), 'minori-bench-'));
  await build({
    configFile: false,
    root: 'tests/bench',
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: site, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 4000 },
  });
  const server = await serve({ dir: site });
  const address = server.url;
  const results: Result[] = [];
  try {
    for (const one of CASES) {
      const result = { case: one, wasm: await wasm(one, address), native: await native(one) };
      results.push(result);
      print(result);
    }
  } finally {
    await server.close();
    await rm(site, { recursive: true });
  }
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`\nwritten to ${out}`);
  return 0;
}
