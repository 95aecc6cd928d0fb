import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sampleCity } from './sample-city.ts';

const DEFAULT_FOLDER = 'data/minori-city';

/**
 * Writes the sample city: node tools/run.js data/generator/write-sample-city.ts [FOLDER]
 *
 * @returns 0 when every file is written
 */
export async function main([folder = DEFAULT_FOLDER]: string[]): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of sampleCity()) {
    await writeFile(join(folder, name), bytes);
    console.log(`${name}\t${bytes.length}`);
  }
  return 0;
}
