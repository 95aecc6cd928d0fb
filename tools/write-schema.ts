// node tools/run.js tools/write-schema.ts: the contract of the command line's JSON, into docs/.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from '#lib/domain/zod.ts';
import { AnalysisSchema } from '#lib/workspace/analysis.ts';

/** Where the contract lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('../docs/analysis.schema.json', import.meta.url));

/** The JSON Schema of the results of a workspace, as it stands in the file. */
export async function schemaText(): Promise<string> {
  const { $schema, ...shape } = z.toJSONSchema(AnalysisSchema);
  const title = 'Results of a Minori workspace, version 1';
  const style = await resolveConfig(SCHEMA_FILE);
  return format(JSON.stringify({ $schema, title, ...shape }), { ...style, filepath: SCHEMA_FILE });
}

export async function main(): Promise<number> {
  await writeFile(SCHEMA_FILE, await schemaText());
  console.log(SCHEMA_FILE);
  return 0;
}
