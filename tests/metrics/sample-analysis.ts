import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/cli/read-folder.ts';
import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import type { Analysis } from '#lib/workspace/analysis.ts';
import { Session, type OpenOptions } from '#lib/workspace/session.ts';

const folder = fileURLToPath(new URL('../../data/minori-city', import.meta.url));

/** The sample city as the product sees it, from its files to its published rows. */
export async function analyseSampleCity(options: OpenOptions = {}): Promise<Analysis> {
  const session = new Session(startNativeEngine);
  try {
    return await session.open(await readFolder(folder), options);
  } finally {
    await session.close();
  }
}
