/** One case in native DuckDB, in a process of its own so that its peak memory is its own. */
import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import { runCase } from './run-case.ts';

export async function main([respondents, attendances]: readonly string[]): Promise<number> {
  const benchCase = { respondents: Number(respondents), attendances: Number(attendances) };
  const timings = await runCase(startNativeEngine, benchCase);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ timings, peakBytes }));
  return 0;
}
