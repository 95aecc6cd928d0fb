import { readFileSync, readdirSync } from 'node:fs';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { nativeSession } from '#lib/workspace/native-session.ts';

const FOLDER = new URL('../../data/minori-city/', import.meta.url);

/** The results of the sample city, computed by the real engine from the committed files. */
export async function sampleAnalysis(): Promise<Analysis> {
  const session = nativeSession();
  try {
    const files = readdirSync(FOLDER).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(new URL(encodeURIComponent(name), FOLDER))),
    }));
    return await session.open(files);
  } finally {
    await session.close();
  }
}
