import { readFileSync } from 'node:fs';
import type { FileChoices } from '#lib/domain/file-choices.ts';
import type { Issue } from '#lib/domain/issue.ts';
import { DEFAULT_WORKSPACE_FILE } from '#lib/domain/workspace-file.ts';
import type { Dataset, IntakeContext, SourceFile } from '#lib/intake/dataset.ts';
import { readDataset } from '#lib/intake/read-dataset.ts';

export { inOneLine } from './as-written.ts';

const FOLDER = new URL('../fixtures/intake/', import.meta.url);

/** A fixture as the browser would hand it over. */
export function openFixture(name: string): SourceFile {
  return { name, bytes: readFileSync(new URL(name, FOLDER)) };
}

/** What was read, with the advice apart: nearly every file of a city gets some. */
export type Reading = Dataset & { readonly advice: readonly Issue[] };

const adviceApart = (dataset: Dataset): Reading => ({
  ...dataset,
  issues: dataset.issues.filter(({ level }) => level !== 'advice'),
  advice: dataset.issues.filter(({ level }) => level === 'advice'),
});

export async function readFixture(
  name: string,
  context: Partial<IntakeContext> = {},
): Promise<Reading> {
  return adviceApart(
    await readDataset(openFixture(name), { ...DEFAULT_WORKSPACE_FILE, ...context }),
  );
}

/** A file typed in a test, with what the officer decided about it. */
export async function readText(
  text: string,
  { name = 'test.csv', ...choices }: FileChoices & { name?: string } = {},
  context: Partial<IntakeContext> = {},
): Promise<Reading> {
  const bytes = new TextEncoder().encode(text);
  const settings = { ...DEFAULT_WORKSPACE_FILE, choices, ...context };
  return adviceApart(await readDataset({ name, bytes }, settings));
}
