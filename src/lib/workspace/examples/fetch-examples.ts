import type { MeasureMap } from '#lib/domain/training/measure-map.ts';
import type { WorkspaceSource } from '../reading/session-file.ts';
import { examplePlanFile, type ExamplePlan } from './example-plans.ts';
import { hamamatsuMap, MAP_TABLES, type MapTables } from './measure-map.ts';
import { PUBLISHED_ABILITIES_SOURCE, publishedAbilities } from './needed-abilities.ts';

/** What 出典 calls the published table of abilities. */
export const ABILITIES_SOURCE = PUBLISHED_ABILITIES_SOURCE;

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`example: ${response.status} for ${address}`);
  return response.text();
}

/**
 * What a city published, from the files that lie beside the page.
 *
 * @param folder address of the seed tables, ending in a slash
 * @throws Error when a file cannot be had
 */
export const fetchAbilities = async (folder: string) =>
  publishedAbilities(await textOf(`${folder}aomori/abilities.txt`));

/** The map of measures, alike. */
export async function fetchMeasureMap(folder: string): Promise<MeasureMap> {
  const tables = await Promise.all(
    MAP_TABLES.map(async (name) => [name, await textOf(`${folder}hamamatsu/${name}.txt`)] as const),
  );
  return hamamatsuMap(Object.fromEntries(tables) as MapTables);
}

/** A published plan as a file of the workspace, alike. */
export async function fetchPlan(folder: string, example: ExamplePlan): Promise<WorkspaceSource> {
  const tables = await Promise.all(
    example.tables.map(
      async (name) => [name, await textOf(`${folder}${example.id}/${name}.txt`)] as const,
    ),
  );
  return examplePlanFile(example, Object.fromEntries(tables));
}
