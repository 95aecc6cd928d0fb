import type { Driver } from './driver.ts';
import type { Engine } from './engine.ts';
import { QueuedEngine } from './queued-engine.ts';

/**
 * What DuckDB is told before the first row enters, in this order; after the last statement nothing
 * of it can be taken back. It then reads no file and no URL, writes none (no secret, no spilled
 * temporary file), loads no extension, and no SQL can talk it into one.
 *
 * Without the first two, a function that lives in an extension makes DuckDB-WASM try to fetch it,
 * and the failure corrupts the instance.
 */
const LOCK_DOWN = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_persistent_secrets = false',
  "SET temp_directory = ''",
  'SET enable_external_access = false',
  'SET lock_configuration = true',
];

/**
 * Locks a DuckDB that has just started, and makes it an engine.
 *
 * @param settings statements to run before the lock
 * @throws whatever DuckDB answers to a setting it does not know
 */
export async function openEngine(
  driver: Driver,
  settings: readonly string[] = [],
): Promise<Engine> {
  for (const sql of [...settings, ...LOCK_DOWN]) await driver.execute(sql);
  const { columns } = await driver.execute('SELECT version()');
  const version = String(columns[0]?.[0]).replace(/^v/, '');
  return new QueuedEngine(driver, version);
}
