/** The command line as a nightly job runs it: another process, its output and its exit code. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Outcome = {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** `npm run analyse -- …`, without npm. */
export const runAnalyse = (...args: string[]) => runCommand('analyse', args);

/** `npm run report -- …`, without npm. */
export const runReport = (...args: string[]) => runCommand('report', args);

function runCommand(command: string, args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['tools/run.js', `src/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

/** A folder of its own for one test, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'minori-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A file of the intake tests. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(join(ROOT, 'tests/fixtures/intake', name));

/** Survey sheets that say no 年度: so many people of one 部 who all answer the same. */
export function surveyOf(people: number, answer: number): string {
  const items = Array.from({ length: 13 }, (_, item) => `Q${item + 1}`);
  const sheet = ['総務部', ...items.map(() => answer)];
  return [['部', ...items], ...Array<typeof sheet>(people).fill(sheet)]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
}
