import { startNativeEngine } from '#lib/engine/start-native-engine.ts';
import { describeEngineContract } from './engine-contract.ts';

describeEngineContract('duckdb-native', startNativeEngine);
