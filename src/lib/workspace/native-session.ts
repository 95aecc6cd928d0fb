import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import { Session } from './session.ts';

/** A session on native DuckDB, for Node. */
export const nativeSession = (): Session => new Session(startNativeEngine);
