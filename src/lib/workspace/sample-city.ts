import { z } from '#lib/domain/zod.ts';
import { restoreAnalysis, type Analysis } from './analysis.ts';
import type { StoredSource } from './reading/session-file.ts';

/** The shipped sample: its files under their own names, at addresses that any server can serve. */
const ManifestSchema = z.array(
  z.strictObject({ name: z.string(), path: z.string(), hash: z.string() }),
);

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`sample city: ${response.status} for ${address}`);
  return response;
}

/**
 * The stored results of the sample city, made when the product was built.
 *
 * @param folder address of the sample's folder, ending in a slash
 * @returns `null` when they are of another version
 */
export async function sampleResults(folder: string): Promise<Analysis | null> {
  return restoreAnalysis(await (await fetched(`${folder}results.json`)).json());
}

/** The files of the sample city, with their hashes: once read they are known when they are adopted. */
export async function sampleSources(folder: string): Promise<(StoredSource & { hash: string })[]> {
  const manifest = ManifestSchema.parse(await (await fetched(`${folder}manifest.json`)).json());
  return Promise.all(
    manifest.map(async ({ name, path, hash }) => {
      const content = await (await fetched(`${folder}${path}`)).blob();
      return { name, hash, lastModified: null, content };
    }),
  );
}
